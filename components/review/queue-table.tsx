import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { StatusGlyph, type StatusState } from '@/components/ui/status-glyph'
import { listAddress } from '@/lib/activity/schema/filter'
import type { Status } from '@/lib/activity/types'
import type { QueueCount } from '@/lib/review/types'
import { WaitWords } from './wait-words'

const hidden = (text: ReactNode) => <span className="vh">{text}</span>

type Column = { name: 'submitted' | 'returned' | 'approved'; statuses: Status[]; glyph: StatusState }

const COLUMNS: readonly Column[] = [
  { name: 'submitted', statuses: ['submitted'], glyph: 'wait' },
  { name: 'returned', statuses: ['returned'], glyph: 'returned' },
  { name: 'approved', statuses: ['approved', 'released', 'used'], glyph: 'approved' },
]

type QueueTableProps = { counts: QueueCount[]; names: ReadonlyMap<string, string>; now: Date }

/** For each accomplishment: its queue, and how many activities stand where. Every number leads to the list it counts. */
export function QueueTable({ counts, names, now }: QueueTableProps) {
  const t = useTranslations('review.table')
  return (
    <DataTable caption={t('caption')} className="tab--queues">
      <thead>
        <tr>
          <th scope="col">{t('accomplishment')}</th>
          <th scope="col">{t('queue')}</th>
          {COLUMNS.map(({ name }) => (
            <th key={name} scope="col" className="num">
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map((count) => (
          <tr key={count.accomplishment}>
            <th scope="row">
              <span className="eaname">
                <AccomplishmentBadge code={count.accomplishment} /> <span>{names.get(count.accomplishment)}</span>
              </span>
            </th>
            <td data-label={t('queue')}>
              <Queue count={count} now={now} />
            </td>
            {COLUMNS.map(({ name, statuses, glyph }) => (
              <td key={name} className="num" data-label={t(name)}>
                <Count
                  n={count[name]}
                  glyph={glyph}
                  href={listAddress({ accomplishment: count.accomplishment, statuses })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

function Queue({ count, now }: { count: QueueCount; now: Date }) {
  const t = useTranslations('review.table')
  if (!count.hasQueue) return <span className="soft">{t('not_yours')}</span>
  return (
    <>
      <Link href={`/review/${count.accomplishment}`}>
        {t.rich('open', { count: count.waiting, accomplishment: count.accomplishment, vh: hidden })}
      </Link>
      {count.oldest && (
        <span className="sub">
          {t('longest')} <WaitWords since={count.oldest.submittedAt} now={now} />
        </span>
      )}
    </>
  )
}

function Count({ n, glyph, href }: { n: number; glyph: StatusState; href: string }) {
  const t = useTranslations('review.table')
  if (n === 0)
    return (
      <>
        <span aria-hidden="true" className="soft">
          –
        </span>
        <span className="vh">{t('none')}</span>
      </>
    )
  return (
    <Link href={href} className="tally">
      <StatusGlyph state={glyph} /> {n}
    </Link>
  )
}
