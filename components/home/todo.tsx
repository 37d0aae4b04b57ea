import type { ReactNode } from 'react'
import { Link } from '@/components/ui/link'

export type TodoProps = {
  /** Why it is here: a status, in shape and words. */
  mark: ReactNode
  /** Since when. */
  when?: ReactNode
  title: ReactNode
  href: string
  titleLang?: string
  titleDir?: 'ltr' | 'rtl' | 'auto'
  meta?: ReactNode
  children?: ReactNode
  actions?: ReactNode
}

/** One thing to do next: why, what, and the way to it. A line of the numbered list of the home page. */
export function Todo({ mark, when, title, href, titleLang, titleDir, meta, children, actions }: TodoProps) {
  return (
    <li>
      <div className="todo__head">
        {mark}
        {when && <span className="meta">{when}</span>}
      </div>
      <h2 lang={titleLang} dir={titleDir}>
        <Link href={href}>{title}</Link>
      </h2>
      {meta && <p className="meta">{meta}</p>}
      {children}
      {actions && <p className="todo__act">{actions}</p>}
    </li>
  )
}
