import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from './icon'

/** How far a section is: errors outrank what is missing, which outranks what is worth a look. */
export type FoldState = { errors?: number; missing?: number; toCheck?: number; complete?: boolean }

export type FoldProps = {
  number?: ReactNode
  title: ReactNode
  state?: FoldState
  /** What is in the section, in a line: read while it is closed. */
  digest?: ReactNode
  open?: boolean
  id?: string
  children: ReactNode
}

/** A numbered section of a form that opens and closes without script, with its state at the end of the line. */
export function Fold({ number, title, state, digest, open, id, children }: FoldProps) {
  return (
    <details className="fold" open={open} id={id}>
      <summary>
        <span className="fold__n">{number}</span>
        <span className="fold__t">
          {title}
          {digest && <span className="fold__d">{digest}</span>}
        </span>
        {state && <FoldStateText {...state} />}
      </summary>
      <div className="fold__b">{children}</div>
    </details>
  )
}

function FoldStateText({ errors = 0, missing = 0, toCheck = 0, complete }: FoldState) {
  const t = useTranslations('common.section')
  if (errors > 0)
    return (
      <span className="fold__s fold__s--bad">
        <Icon name="warning" /> {t('errors', { count: errors })}
      </span>
    )
  if (missing > 0) return <span className="fold__s fold__s--miss">{t('missing', { count: missing })}</span>
  if (toCheck > 0) return <span className="fold__s">{t('to_check', { count: toCheck })}</span>
  if (!complete) return null
  return (
    <span className="fold__s">
      <Icon name="check" /> {t('complete')}
    </span>
  )
}
