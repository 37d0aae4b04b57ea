import type { ReactNode } from 'react'

/** What may be wider than a telephone, a table above all: it moves sideways in its own frame, by keyboard too. */
export function Wide({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1)
    <section className="wide" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
