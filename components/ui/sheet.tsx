import type { ReactNode } from 'react'

export type SheetProps = {
  /** The language of the document, which need not be the reader's. */
  lang: string
  dir?: 'ltr' | 'rtl'
  label: string
  /** The running head: the document's symbol. */
  running?: ReactNode
  children: ReactNode
}

/** The paper of the report on its desk: serif, and only what will be printed. */
export function Sheet({ lang, dir = 'ltr', label, running, children }: SheetProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard.
    <section className="desk" tabIndex={0} aria-label={label}>
      <article className="sheet" lang={lang} dir={dir}>
        {running && (
          <p className="sheet__run">
            <bdi>{running}</bdi>
          </p>
        )}
        {children}
      </article>
    </section>
  )
}
