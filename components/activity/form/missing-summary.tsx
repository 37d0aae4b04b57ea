'use client'

import { useEffect, useRef } from 'react'

export type MissingSummaryProps = { title: string; body: string; items: readonly { text: string; href: string }[] }

/** What a submission found missing. Not an error: what was written is kept. It takes the focus, as an error would. */
export function MissingSummary({ title, body, items }: MissingSummaryProps) {
  const frame = useRef<HTMLElement>(null)
  useEffect(() => frame.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/noAutofocus: whoever cannot see the frame is to meet it first, without script too.
    <section className="summary summary--missing" aria-labelledby="missing-title" tabIndex={-1} ref={frame} autoFocus>
      <h2 id="missing-title">{title}</h2>
      <p>{body}</p>
      <ul>
        {items.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
