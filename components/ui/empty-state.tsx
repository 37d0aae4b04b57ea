import type { ReactNode } from 'react'

export type EmptyStateProps = { title?: ReactNode; children?: ReactNode; actions?: ReactNode; level?: 1 | 2 | 3 }

/** Says what will stand here, or why nothing does, and the one thing to do about it. */
export function EmptyState({ title, children, actions, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div className="stack measure">
      {title && <Heading>{title}</Heading>}
      {typeof children === 'string' ? <p>{children}</p> : children}
      {actions && <div className="row">{actions}</div>}
    </div>
  )
}
