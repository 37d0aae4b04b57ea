'use client'

import { useEffect, useRef, useState } from 'react'
import { DeviceChoice } from '../device/device-choice'
import { DraftSender } from './draft-sender'
import type { SaveState } from './post-draft'

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
  /** The person who is signed in. */
  owner: string
  /** The class of the activity on the server. */
  stored: string
}

/**
 * Saves the form around it while somebody writes, and always says how things are. Without script the buttons do it.
 * What is unsaved is saved before the form is posted, and the form is posted only when that has arrived: a post that
 * finds no line would take the page away, and the text with it.
 */
export function Autosave({ words, locale, owner, stored }: AutosaveProps) {
  const place = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<SaveState>({ is: 'untouched' })
  const [blocked, setBlocked] = useState(false)
  const [sender, setSender] = useState<DraftSender | null>(null)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const tell = (next: SaveState) => {
      setState(next)
      if (next.is === 'saved') setBlocked(false)
    }
    const sender = new DraftSender(form, tell, (reference) =>
      window.history.replaceState(window.history.state, '', `/activities/${reference}/edit`),
    )
    setSender(sender)
    // What stands in the form but belongs to none, such as the choice of fields of a copy, is no change to it.
    const touch = ({ target }: Event) => (target as HTMLInputElement).form === form && sender.touch()
    const retry = () => sender.retry()
    let asking = false
    let passing = false
    const submit = (event: SubmitEvent) => {
      if (passing || (!sender.unsaved && navigator.onLine)) {
        passing = false
        return sender.stop()
      }
      event.preventDefault()
      event.stopImmediatePropagation()
      if (asking) return
      asking = true
      void sender.flush().then(({ is }) => {
        asking = false
        // What was refused is posted all the same: then each sentence stands beside its field.
        passing = is === 'saved' || is === 'refused'
        setBlocked(!passing)
        if (passing) form.requestSubmit(event.submitter)
      })
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
      {sender && <DeviceChoice owner={owner} stored={stored} sender={sender} state={state} locale={locale} />}
    </div>
  )
}

function sentenceOf(state: SaveState, words: AutosaveWords, locale: string): string {
  if (state.is !== 'saved') return words[state.is]
  const time = state.at.toLocaleTimeString(`${locale}-u-nu-latn`, { hour: '2-digit', minute: '2-digit', hour12: false })
  return words.saved.replace('{time}', time)
}
