'use client'

import { useEffect, useState } from 'react'

const BEAT_MS = 45_000
/** Whoever has done nothing for so long is not counted, and their session ends in its own time. */
const IDLE_MS = 10 * 60_000

type WritersProps = {
  reference: string
  /** The sentence, with {names}. */
  words: string
  locale: string
}

/** Names who else has the form open. It asks when the page has come, and again while the page is in view and somebody is at work in it. */
export function Writers({ reference, words, locale }: WritersProps) {
  const [names, setNames] = useState<readonly string[]>([])
  useEffect(() => {
    let last = Date.now()
    const act = () => {
      last = Date.now()
    }
    const ask = async () => {
      if (document.hidden || Date.now() - last > IDLE_MS) return
      const body = new FormData()
      body.set('reference', reference)
      const answer = await fetch('/api/activities/writers', { method: 'POST', body }).catch(() => null)
      if (answer?.ok) setNames(((await answer.json()) as { writers: string[] }).writers)
    }
    void ask()
    const beat = setInterval(ask, BEAT_MS)
    document.addEventListener('input', act)
    document.addEventListener('pointerdown', act)
    document.addEventListener('visibilitychange', ask)
    return () => {
      clearInterval(beat)
      document.removeEventListener('input', act)
      document.removeEventListener('pointerdown', act)
      document.removeEventListener('visibilitychange', ask)
    }
  }, [reference])
  const list = new Intl.ListFormat(locale).format(names.map((name) => `\u2068${name}\u2069`))
  return (
    <div role="status">
      {names.length > 0 && <p className="note note--info returned">{words.replace('{names}', list)}</p>}
    </div>
  )
}
