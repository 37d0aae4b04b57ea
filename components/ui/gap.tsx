import type { ReactNode } from 'react'

/** A gap, in words ("no year"): a fact about the source, never an empty place. */
export function Gap({ children }: { children: ReactNode }) {
  return <span className="gap">{children}</span>
}
