import type { ReactNode } from 'react'

/** Words for those who do not see the page; everybody else has them from the shape or the place. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="vh">{children}</span>
}
