import { useTranslations } from 'next-intl'
import { classNames } from './class-names'
import { Link } from './link'

export type AccomplishmentBadgeProps = {
  /** "EA2" */
  code: string
  kind?: 'main' | 'other' | 'proposed'
  href?: string
}

/** Heavy rule below: the main accomplishment. Thin: another one. Dashed with a question mark: proposed only. */
export function AccomplishmentBadge({ code, kind = 'other', href }: AccomplishmentBadgeProps) {
  const t = useTranslations('common.badge')
  const className = classNames('ea', kind !== 'other' && `ea--${kind}`)
  const content = (
    <>
      {code}
      {kind === 'proposed' && <span aria-hidden="true">{t('proposed_mark')}</span>}
      {kind !== 'other' && <span className="vh"> {t(kind)}</span>}
    </>
  )
  if (!href) return <span className={className}>{content}</span>
  return (
    <Link className={className} href={href}>
      {content}
    </Link>
  )
}
