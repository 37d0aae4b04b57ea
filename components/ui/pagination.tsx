import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Link } from './link'

export type PaginationProps = {
  /** Counted from 1. */
  page: number
  pageSize: number
  total: number
  /** The address of a page of this list. */
  hrefOf: (page: number) => string
  /** What else is worth saying of the order: "newest first; undated ones stand last". */
  note?: ReactNode
}

/** The foot of a list: which rows, of how many, and the way to the others. A single page says the first two only. */
export function Pagination({ page, pageSize, total, hrefOf, note }: PaginationProps) {
  const t = useTranslations('common.pages')
  const last = Math.max(1, Math.ceil(total / pageSize))
  const from = (page - 1) * pageSize + 1
  return (
    <div className="pages">
      <p>
        {total === 0 ? t('none') : t('range', { from, to: Math.min(page * pageSize, total), total })}
        {note && <> · {note}</>}
      </p>
      {last > 1 && (
        <nav className="row" aria-label={t('label')}>
          {page > 1 && (
            <Link className="btn btn--s" href={hrefOf(page - 1)} rel="prev">
              <Icon name="previous" /> {t('previous')}
            </Link>
          )}
          {page < last && (
            <Link className="btn btn--s" href={hrefOf(page + 1)} rel="next">
              {t('next')} <Icon name="next" />
            </Link>
          )}
        </nav>
      )}
    </div>
  )
}
