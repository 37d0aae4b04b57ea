import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { queueAddress } from '@/lib/review/queue/schema'

export type SeveralRow = { reference: string; title: string; language: string | null; note: ReactNode }

/** Activities of one act, each with what is said of it. */
export function SeveralTable(props: { caption: string; accomplishment: string; rows: SeveralRow[] }) {
  const { caption, accomplishment, rows } = props
  const t = useTranslations('review.several')
  return (
    <DataTable caption={caption} className="tab--several">
      <thead>
        <tr>
          <th scope="col">{t('activity')}</th>
          <th scope="col">{t('note')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ reference, title, language, note }) => (
          <tr key={reference}>
            <th scope="row">
              {title ? (
                <Link href={queueAddress(accomplishment, { activity: reference })}>
                  <span lang={language ?? undefined} dir="auto">
                    {title}
                  </span>
                </Link>
              ) : null}{' '}
              <bdi className="meta">{reference}</bdi>
            </th>
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
