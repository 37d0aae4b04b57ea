import { useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { Wide } from '@/components/ui/wide'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { LoadedRounds } from '@/lib/round/loaders'

type Line = LoadedRounds['rounds'][number]

/** Rounds, the one that closes last first. */
export function RoundTable({ rounds }: { rounds: readonly Line[] }) {
  const t = useTranslations('round.list')
  const locale = useLocale()
  return (
    <Wide label={t('caption')}>
      <DataTable caption={t('caption')}>
        <thead>
          <tr>
            <th scope="col">{t('round')}</th>
            <th scope="col">{t('closes')}</th>
            <th scope="col" className="num">
              {t('answered')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rounds.map(({ id, title, mandate, yearFrom, yearTo, deadline, open, asked, answered }) => (
            <tr key={id}>
              <th scope="row">
                <Link className="title" href={`/rounds/${id}`}>
                  {title}
                </Link>
                <p className="meta">
                  {mandate} · {yearFrom}–{yearTo}
                </p>
              </th>
              <td>
                {dayInWords(deadline, locale)}
                {!open && <p className="meta">{t('closed')}</p>}
              </td>
              <td className="num">{t('of', { answered, asked })}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Wide>
  )
}
