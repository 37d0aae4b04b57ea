'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Tick } from '@/components/ui/tick'
import { type DeviceCopy, valuesOf } from '@/lib/activity/rules/device-copy'
import { fillIn, inputOf } from '../device/form-entries'
import { timeOf } from '../device/moment'
import { forgetCopies, keepsCopies, lastPerson, wantCopies } from '../device/owner'
import { WritingList } from './writing-list'
import { type Writing, Writings } from './writings'

const PAUSE_MS = 400
const RETRY_MS = 8_000

/** The form of a text that is written without a line, and what has become of those that were. The fields are given. */
export function WriteForm({ locale, children }: { locale: string; children: ReactNode }) {
  const t = useTranslations('activity.write')
  const tDevice = useTranslations('activity.device')
  const form = useRef<HTMLFormElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [all, setAll] = useState<Writing[]>([])
  const [writings] = useState(() => new Writings(setAll))
  const [owner, setOwner] = useState<string | null>(null)
  const [wanted, setWanted] = useState(false)
  const [keptAt, setKeptAt] = useState<number | null>(null)
  const [problem, setProblem] = useState('')

  const begin = useCallback((copy: DeviceCopy | null, early = false) => {
    if (!form.current) return
    if (!early) form.current.reset()
    setInput(form.current, 'key', (!early && copy?.key) || crypto.randomUUID())
    setInput(form.current, 'owner', lastPerson() ?? '')
    setKeptAt(null)
    if (!copy || early) return
    const values = valuesOf(copy.entries)
    fillIn(form.current, WRITTEN, values)
  }, [])

  useEffect(() => {
    setOwner(lastPerson())
    setWanted(keepsCopies())
    void writings.load().then((copy) => {
      // What was typed before the script was there stays; a copy then waits for the next time.
      begin(copy, form.current !== null && !isBlank(form.current))
      return writings.send()
    })
    const send = () => void writings.send()
    const beat = setInterval(send, RETRY_MS)
    window.addEventListener('online', send)
    // Whoever has signed in again in another tab comes back by looking here.
    window.addEventListener('focus', send)
    return () => {
      clearInterval(beat)
      window.removeEventListener('online', send)
      window.removeEventListener('focus', send)
    }
  }, [writings, begin])

  const keep = async () => {
    if (!form.current || !keepsCopies()) return
    if (isBlank(form.current)) {
      await writings.discard(inputOf(form.current, 'key'))
      return setKeptAt(null)
    }
    setKeptAt((await writings.keep(form.current)) ? Date.now() : null)
  }
  const touch = () => {
    setProblem('')
    clearTimeout(timer.current)
    timer.current = setTimeout(keep, PAUSE_MS)
  }
  const choose = (wish: boolean) => {
    if (wish) wantCopies()
    else forgetCopies()
    setWanted(wish)
    setKeptAt(null)
    if (wish) void keep()
  }
  const close = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { currentTarget } = event
    if (isBlank(currentTarget)) return setProblem(t('blank'))
    clearTimeout(timer.current)
    const sent = writings.close(currentTarget)
    begin(null)
    await sent
  }
  const writeOn = async ({ copy }: Writing) => {
    if (!form.current || !isBlank(form.current)) return setProblem(t('not_blank'))
    await writings.discard(copy.key)
    begin(copy)
    await keep()
  }
  return (
    <>
      <form ref={form} className="form" aria-label={t('form')} onSubmit={close} onInput={touch} noValidate>
        <input type="hidden" name="key" />
        <input type="hidden" name="owner" />
        {children}
        <div className="device">
          {owner ? (
            <Tick
              id="device-copy"
              form=""
              checked={wanted}
              onChange={({ target }) => choose(target.checked)}
              label={t('keep')}
              hint={tDevice('risk')}
            />
          ) : (
            <p>{t('unknown')}</p>
          )}
          <p role="status" className="device__state">
            {keptAt ? tDevice('kept', { time: timeOf(keptAt, locale) }) : t('only_here')}
          </p>
        </div>
        <p role="alert">{problem}</p>
        <div className="formend">
          <Button kind="go">{t('send')}</Button>
        </div>
      </form>
      <WritingList all={all} locale={locale} discard={(key) => writings.discard(key)} writeOn={writeOn} />
    </>
  )
}

/** The fields that somebody writes here. */
const WRITTEN = ['kind', 'title', 'summary', 'where', 'start', 'end', 'result', 'sources']

const isBlank = (form: HTMLFormElement): boolean =>
  WRITTEN.every((name) => name === 'kind' || !String(new FormData(form).get(name) ?? '').trim())

function setInput(form: HTMLFormElement, name: string, value: string): void {
  const input = form.elements.namedItem(name) as HTMLInputElement
  input.value = value
}
