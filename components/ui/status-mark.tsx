import type { ReactNode } from 'react'
import { StatusGlyph, type StatusState } from './status-glyph'

/** A state as word, shape and colour together: any one of them may be lost, and it can still be read. */
export function StatusMark({ state, children }: { state: StatusState; children: ReactNode }) {
  return (
    <span className={`st st--${state}`}>
      <StatusGlyph state={state} />
      <span>{children}</span>
    </span>
  )
}
