import type { ComponentProps, ReactNode } from 'react'
import { classNames } from './class-names'

export type NoticeKind = 'plain' | 'info' | 'wait' | 'good' | 'return'

export type NoticeProps = Omit<ComponentProps<'div'>, 'title'> & { kind?: NoticeKind; title?: ReactNode }

/**
 * A message that stands where its cause is. Give `role="status"` to one that appears after an act.
 * `return` is for what was returned, refused or went wrong; `wait` for what needs an answer.
 */
export function Notice({ kind = 'plain', title, className, children, ...rest }: NoticeProps) {
  return (
    <div className={classNames('note', kind !== 'plain' && `note--${kind}`, className)} {...rest}>
      {title && (
        <p>
          <b>{title}</b>
        </p>
      )}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}
