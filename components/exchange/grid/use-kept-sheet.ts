'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { withoutTail } from '@/lib/exchange/grid/rules/sheet'
import type { CellSentence, Sheet } from '@/lib/exchange/grid/types'

export type Keeping = 'untouched' | 'waiting' | 'saving' | 'saved' | 'offline' | 'signed_out' | 'moved' | 'failed'

/** What the server has. `checked`: and has looked through. */
export type KeptSheet = { sheet: Sheet; version: number; checked: boolean; problems: CellSentence[] }

type Answer = { version?: number; problems?: CellSentence[]; errors?: Record<string, string[]> }

const PAUSE_MS = 1_200
/** How long to wait before what found no line is tried again. */
const RETRY_MS = 8_000
const AGAIN: readonly Keeping[] = ['offline', 'failed', 'signed_out']

/**
 * Keeps the sheet on the server while somebody writes, one request at a time, and knows what is wrong with its cells.
 * Nothing of it stays on the device.
 *
 * @returns what is kept; `flush` keeps at once what is not, and gives true once the server has all of it
 */
export function useKeptSheet(sheet: Sheet, begun: { sheet: Sheet; version: number }) {
  const [keeping, setKeeping] = useState<Keeping>('untouched')
  const [shown, setShown] = useState<KeptSheet>({ ...begun, checked: begun.sheet.length === 0, problems: [] })
  const kept = useRef(shown)
  const latest = useRef(sheet)
  latest.current = sheet
  const sending = useRef<Promise<Keeping> | null>(null)

  const send = useCallback(async (): Promise<Keeping> => {
    if (sending.current) await sending.current
    const current = withoutTail(latest.current)
    if (kept.current.checked && same(current, kept.current.sheet)) return 'saved'
    setKeeping('saving')
    sending.current = post(current, kept.current.version).then(({ keeping: next, answer }) => {
      if (next === 'saved') {
        kept.current = { sheet: current, version: answer.version ?? 0, checked: true, problems: answer.problems ?? [] }
        setShown(kept.current)
      }
      return next
    })
    const next = await sending.current
    sending.current = null
    setKeeping(next)
    return next
  }, [])

  useEffect(() => {
    if (kept.current.checked && same(withoutTail(sheet), kept.current.sheet)) {
      // Taken back before it was kept.
      setKeeping((was) => (was === 'waiting' ? 'saved' : was))
      return
    }
    setKeeping('waiting')
    const timer = setTimeout(send, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [sheet, send])

  useEffect(() => {
    if (!AGAIN.includes(keeping)) return
    const timer = keeping === 'signed_out' ? undefined : setTimeout(send, RETRY_MS)
    window.addEventListener('online', send)
    window.addEventListener('focus', send)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', send)
      window.removeEventListener('focus', send)
    }
  }, [keeping, send])

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (!same(withoutTail(latest.current), kept.current.sheet)) event.preventDefault()
    }
    window.addEventListener('beforeunload', leave)
    return () => window.removeEventListener('beforeunload', leave)
  }, [])

  const flush = useCallback(async () => (await send()) === 'saved', [send])
  return { keeping, kept: shown, flush }
}

async function post(sheet: Sheet, base: number): Promise<{ keeping: Keeping; answer: Answer }> {
  const body = new FormData()
  body.set('sheet', JSON.stringify(sheet))
  body.set('base', String(base))
  try {
    const response = await fetch('/api/imports/sheet', { method: 'POST', body })
    const answer = response.headers.get('content-type')?.includes('json') ? await response.json() : {}
    return { keeping: keepingOf(response.status), answer }
  } catch {
    return { keeping: navigator.onLine ? 'failed' : 'offline', answer: {} }
  }
}

function keepingOf(status: number): Keeping {
  if (status === 200) return 'saved'
  if (status === 401) return 'signed_out'
  return status === 409 ? 'moved' : 'failed'
}

const same = (one: Sheet, other: Sheet): boolean => one === other || JSON.stringify(one) === JSON.stringify(other)
