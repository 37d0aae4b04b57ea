import { useTranslations } from 'next-intl'
import { Meter } from '@/components/ui/meter'
import { type ActivityFilter, listAddress, rowFilter } from '@/lib/activity/schema/filter'
import type { Matrix } from '@/lib/insight/types'

type BalanceTableProps = { matrix: Matrix; filter: ActivityFilter; names: { value: string; label: string }[] }

/** One aspect: what each row holds, as a number that leads to its list; the bar beside it repeats the number. */
export function BalanceTable({ matrix: { by, rows, total }, filter, names }: BalanceTableProps) {
  const t = useTranslations('insight')
  const labels = new Map<string, string>([
    ...names.map(({ value, label }) => [value, label] as const),
    ['none', t(`none.${by}`)],
  ])
  const most = Math.max(...rows.map((row) => row.total))
  return (
    <section className="sec" aria-labelledby={`by-${by}`}>
      <h2 id={`by-${by}`}>{t(`by.${by}`)}</h2>
      <table className="meter meter--w" aria-labelledby={`by-${by}`}>
        <thead>
          <tr>
            <th scope="col">{t(`by.${by}`)}</th>
            <td />
            <th scope="col" className="num">
              {t('balance.activities')}
            </th>
            <th scope="col" className="num">
              {t('balance.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, total: count }) => (
            <tr key={key} className={count === 0 ? 'zero' : undefined}>
              <th scope="row">{labels.get(key) ?? key}</th>
              <td className="meter__b">
                <Meter value={count} max={most} />
              </td>
              <td className="num">
                {count === 0 ? (
                  t('nothing')
                ) : (
                  <a href={listAddress({ ...filter, ...rowFilter(by, key) })}>{t('number', { count })}</a>
                )}
              </td>
              <td className="num">{count > 0 && t('balance.percent', { share: count / total })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
