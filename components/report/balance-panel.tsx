'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { ASPECTS, type Aspect, balanceOf, type Facets } from '@/lib/report/rules/balance'
import { useTaken } from './selection-tally'

type BalancePanelProps = {
  activities: { id: string; facets: Facets }[]
  period: { yearFrom: number; yearTo: number }
  /** What each value is called in the reader's language. */
  labels: Record<string, string>
}

/** How the selection is spread over groups, regions, presences and years. It informs, it does not choose. */
export function BalancePanel({ activities, period, labels }: BalancePanelProps) {
  const t = useTranslations('report.selection')
  const taken = useTaken()
  const chosen = activities.filter(({ id }) => taken.has(id)).map(({ facets }) => facets)
  return (
    <section aria-labelledby="balance">
      <h2 id="balance">{t('balance', { count: chosen.length })}</h2>
      {ASPECTS.map((aspect) => (
        <AspectTable key={aspect} aspect={aspect} rows={balanceOf(chosen, aspect, period)} labels={labels} />
      ))}
      <p className="meta">{t('balance_note')}</p>
    </section>
  )
}

type AspectTableProps = { aspect: Aspect; rows: { value: string; count: number }[]; labels: Record<string, string> }

function AspectTable({ aspect, rows, labels }: AspectTableProps) {
  const t = useTranslations('report.selection')
  const format = useFormatter()
  const most = Math.max(1, ...rows.map(({ count }) => count))
  return (
    <section aria-labelledby={`balance-${aspect}`} className={aspect === 'group' ? 'must' : undefined}>
      <h3 id={`balance-${aspect}`}>{t(`aspect.${aspect}`)}</h3>
      <table className="meter" aria-labelledby={`balance-${aspect}`}>
        <tbody>
          {rows.map(({ value, count }) => (
            <tr key={value} className={count === 0 ? 'zero' : undefined}>
              <th scope="row">{labels[`${aspect}.${value}`] ?? value}</th>
              <td className="meter__b">
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect className="bg" width="100" height="8" />
                  <rect className="fg" width={Math.round((count / most) * 100)} height="8" />
                </svg>
              </td>
              <td className="num">{count === 0 ? t('none') : format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
