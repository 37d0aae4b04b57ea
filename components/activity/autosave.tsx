'use client'

import { useEffect, useRef, useState } from 'react'
import { DraftSender, type SaveState } from './draft-sender'

export type AutosaveWords = Record<
  | 'untouched'
  | 'waiting'
  | 'saving'
  | 'saved'
  | 'offline'
  | 'signed_out'
  | 'failed'
  | 'refused'
  | 'sign_in'
  | 'blocked',
  string
>

type AutosaveProps = {
  /** In `saved`, {time} stands for the time of day. */
  words: AutosaveWords
  locale: string
}

/**
 * Saves the form around it while somebody writes, and always says how things are. Without script the buttons do it. As
 * long as a save has found no line, the form is not submitted: what would be sent might never arrive.
 */
export function Autosave({ words, locale }: AutosaveProps) {
  const place = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<SaveState>({ is: 'untouched' })
  const [blocked, setBlocked] = useState(false)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    let latest: SaveState = { is: 'untouched' }
    const tell = (next: SaveState) => {
      latest = next
      setState(next)
      if (next.is === 'saved') setBlocked(false)
    }
    const sender = new DraftSender(form, tell, (reference) =>
      window.history.replaceState(window.history.state, '', `/activities/${reference}/edit`),
    )
    const touch = () => sender.touch()
    const retry = () => sender.retry()
    const submit = (event: Event) => {
      if (latest.is !== 'offline') return sender.stop()
      event.preventDefault()
      event.stopImmediatePropagation()
      setBlocked(true)
    }
    const leave = (event: BeforeUnloadEvent) => {
      if (sender.unsaved) event.preventDefault()
    }
    form.addEventListener('input', touch)
    form.addEventListener('submit', submit, true)
    window.addEventListener('online', retry)
    // Whoever has signed in again in another tab comes back by looking here.
    window.addEventListener('focus', retry)
    window.addEventListener('beforeunload', leave)
    return () => {
      sender.stop()
      form.removeEventListener('input', touch)
      form.removeEventListener('submit', submit, true)
      window.removeEventListener('online', retry)
      window.removeEventListener('focus', retry)
      window.removeEventListener('beforeunload', leave)
    }
  }, [])
  return (
    <div ref={place} className={`autosave autosave--${state.is}`}>
      <p role="status">{sentenceOf(state, words, locale)}</p>
      {state.is === 'signed_out' && (
        <a href="/sign-in" target="_blank" rel="noreferrer">
          {words.sign_in}
        </a>
      )}
      {state.is === 'refused' && (
        <ul>
          {state.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {blocked && <p role="alert">{words.blocked}</p>}
    </div>
  )
}

function sentenceOf(state: SaveState, words: AutosaveWords, locale: string): string {
  if (state.is !== 'saved') return words[state.is]
  const time = state.at.toLocaleTimeString(`${locale}-u-nu-latn`, { hour: '2-digit', minute: '2-digit', hour12: false })
  return words.saved.replace('{time}', time)
}
