import type { ComponentProps, MouseEvent, ReactNode } from 'react'

export type SummaryItem = { text: string; href?: string }

export type ErrorSummaryProps = {
  title: ReactNode
  items: readonly SummaryItem[]
  ref?: ComponentProps<'section'>['ref']
  onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void
}

/**
 * What needs mending, before anything else on the page, each with a link to its field. It takes the focus by itself
 * where there is no script; `FormErrorSummary` moves it where there is.
 */
export function ErrorSummary({ title, items, ref, onFollow }: ErrorSummaryProps) {
  return (
    // biome-ignore lint/a11y/noAutofocus: whoever cannot see the red frame is to meet it first.
    <section className="summary" aria-labelledby="problems" tabIndex={-1} ref={ref} autoFocus>
      <h2 id="problems">{title}</h2>
      <ul>
        {items.map(({ text, href }) => (
          <li key={`${href} ${text}`}>
            {href ? (
              <a href={href} onClick={onFollow}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
