import type { ReactNode } from 'react'
import { Link } from './link'

export type View = { href: string; label: ReactNode; count?: number; current?: boolean }

/** Views of one list, or parts of one thing, as links: each has its address. `end` stands apart at the line's end. */
export function Views({ label, views, end }: { label: string; views: View[]; end?: ReactNode }) {
  return (
    <nav className="views" aria-label={label}>
      {views.map((view) => (
        <Link key={view.href} href={view.href} aria-current={view.current ? 'page' : undefined}>
          {view.label}
          {view.count !== undefined && <span className="n">{view.count}</span>}
        </Link>
      ))}
      {end && <span className="views__end">{end}</span>}
    </nav>
  )
}
