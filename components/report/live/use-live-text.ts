'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type LiveText, takeBack, withoutEmpty } from '@/lib/report/rules/live-text'
import type { LiveReport } from '@/lib/report/types'
import { type Active, liveActs, type Step } from './live-acts'
import { LiveWriter, type Theirs, textOf, type WriteState } from './writer'

/** Words typed into one paragraph within this time are one step back. */
const STEP_MS = 1_500
const MOST_STEPS = 200

/** The text on a sheet, what can be done with it, and how it stands with the server. */
export function useLiveText(report: string, loaded: LiveReport) {
  const [text, setText] = useState(() => textOf(loaded))
  const [active, setActive] = useState<Active | null>(null)
  const [state, setState] = useState<WriteState>({ is: 'untouched' })
  const [theirs, setTheirs] = useState<Theirs>({})
  const now = useRef({ text, active })
  const back = useRef<Step[]>([])
  const forth = useRef<Step[]>([])
  const typed = useRef({ key: '', at: 0 })
  const sections = useMemo(() => loaded.sections.filter(({ level }) => level > 0).map(({ id }) => id), [loaded])

  const draw = useCallback((next: LiveText, place: Active | null) => {
    now.current = { text: next, active: place }
    setText(next)
    setActive(place)
  }, [])

  const [writer] = useState(
    () =>
      new LiveWriter(report, loaded, {
        tell: setState,
        theirs: setTheirs,
        rebase: (next) => {
          back.current = []
          forth.current = []
          const place = now.current.active
          draw(next, next.paragraphs.some(({ key }) => key === place?.key) ? place : null)
        },
      }),
  )

  /** An empty paragraph that nobody keeps goes when the cursor leaves it. */
  const show = useCallback(
    (next: LiveText, place: Active | null) => {
      const left = now.current.active?.key
      const empty = left !== undefined && left !== place?.key && writer.idOf(left) === undefined
      draw(empty ? withoutEmpty(next, left) : next, place)
    },
    [draw, writer],
  )

  useEffect(() => {
    const retry = () => writer.retry()
    const leave = (event: BeforeUnloadEvent) => {
      if (writer.unsaved) event.preventDefault()
    }
    window.addEventListener('online', retry)
    window.addEventListener('focus', retry)
    window.addEventListener('beforeunload', leave)
    return () => {
      window.removeEventListener('online', retry)
      window.removeEventListener('focus', retry)
      window.removeEventListener('beforeunload', leave)
      // Whoever follows a link within the application leaves without the browser's question.
      void writer.flush()
    }
  }, [writer])

  const acts = useMemo(() => {
    const change = (next: LiveText, place: Active | null) => {
      if (next === now.current.text) return
      back.current = [...back.current.slice(-MOST_STEPS), now.current]
      forth.current = []
      show(next, place)
      writer.take(now.current.text)
    }
    const type = (next: LiveText, place: Active) => {
      const step = typed.current
      const same = step.key === place.key && Date.now() - step.at < STEP_MS
      typed.current = { key: place.key, at: Date.now() }
      if (!same) return change(next, place)
      show(next, place)
      writer.take(now.current.text)
    }
    const again = (from: typeof back, to: typeof back) => {
      const step = from.current.at(-1)
      if (!step) return
      from.current = from.current.slice(0, -1)
      to.current = [...to.current, now.current]
      typed.current = { key: '', at: 0 }
      const next = takeBack(step.text, now.current.text)
      show(next, step.active)
      writer.take(now.current.text)
    }
    return {
      ...liveActs({ now: () => now.current, show, change, type, writer, loaded, sections }),
      undo: () => again(back, forth),
      redo: () => again(forth, back),
    }
  }, [loaded, sections, show, writer])

  return { text, active, state, theirs, writer, acts, canUndo: back.current.length > 0 }
}

export type LiveActs = ReturnType<typeof useLiveText>['acts']
