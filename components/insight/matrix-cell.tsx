import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { StatusGlyph } from '@/components/ui/status-glyph'
import { type ActivityFilter, listAddress } from '@/lib/activity/schema/filter'
import type { MatrixCell, Silence } from '@/lib/insight/types'
import { STATE_OF } from './statuses'

type MatrixCellProps = {
  cell: MatrixCell
  /** What the list behind the cell is narrowed by. */
  filter: Partial<ActivityFilter>
  /** The name of its column, said where the head of the table is not shown. */
  column: string
  /** What an empty cell says; null where nobody can be asked. */
  silence: Silence | null
}

/** One cell: the furthest status first and largest, the others below it. */
export function MatrixCellView({ cell, filter, column, silence }: MatrixCellProps) {
  const t = useTranslations('insight')
  const [furthest, ...others] = cell.byStatus
  if (!furthest)
    return (
      <td className="mx mx--empty" data-y={column}>
        {silence === null || silence === 'not_asked' ? <Nothing /> : <Silent silence={silence} />}
      </td>
    )
  const href = (status: typeof furthest.status) => listAddress({ ...filter, statuses: [status] })
  return (
    <td className="mx" data-y={column}>
      <Link href={href(furthest.status)}>
        <StatusGlyph state={STATE_OF[furthest.status]} />
        <span>
          <b>{furthest.count}</b> {t(`word.${furthest.status}`, { count: furthest.count })}
        </span>
      </Link>
      {others.map(({ status, count }) => (
        <span className="mx__r" key={status}>
          <Link className="mx__l" href={href(status)}>
            <StatusGlyph state={STATE_OF[status]} />
            <span>{t('counted', { count, word: t(`word.${status}`, { count }) })}</span>
          </Link>
        </span>
      ))}
    </td>
  )
}

/** Somebody was asked, and nothing was logged: by form and by word, since silence is not nothing. */
function Silent({ silence }: { silence: Exclude<Silence, 'not_asked'> }) {
  const t = useTranslations('insight.silence')
  return (
    <Link href="/rounds">
      <StatusGlyph state={silence === 'nil' ? 'nil' : 'silent'} />
      <span>{t(silence)}</span>
    </Link>
  )
}

/** A dash, and a word for those who do not see it. Never a nought: nobody was asked. */
export function Nothing() {
  const t = useTranslations('insight')
  return (
    <>
      <span aria-hidden="true" className="soft">
        –
      </span>
      <span className="vh">{t('nothing')}</span>
    </>
  )
}
