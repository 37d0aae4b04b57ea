import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Gap } from '@/components/ui/gap'
import { Link } from '@/components/ui/link'
import { dayInWords } from '@/lib/core/i18n/moments'
import type { ReportLine } from '@/lib/report/loaders/reports'

/** Report drafts, each with its length as it is now. */
export function ReportTable({ reports }: { reports: readonly ReportLine[] }) {
  const t = useTranslations('report.list')
  return (
    <DataTable caption={t('caption')} className="reports">
      <thead>
        <tr>
          <th scope="col">{t('symbol')}</th>
          <th scope="col">{t('report')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col" className="num">
            {t('paragraphs')}
          </th>
          <th scope="col" className="num">
            {t('words')}
          </th>
          <th scope="col">{t('changed')}</th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </tbody>
    </DataTable>
  )
}

function ReportRow({ report }: { report: ReportLine }) {
  const t = useTranslations('report')
  const format = useFormatter()
  const locale = useLocale()
  const { id, symbol, title, language, yearFrom, yearTo, state, paragraphs, words, wordLimit, updatedAt } = report
  return (
    <tr>
      <td className="ref">
        <bdi>{symbol}</bdi>
      </td>
      <th scope="row">
        <Link className="title" href={`/reports/${id}`}>
          <span lang={language} dir="ltr">
            {title}
          </span>
        </Link>
        <span className="sub">{t('list.period', { from: String(yearFrom), to: String(yearTo) })}</span>
      </th>
      <td className="nowrap">{t(`state.${state}`)}</td>
      <td className="num" data-label={t('list.paragraphs')}>
        {paragraphs > 0 ? format.number(paragraphs) : <Gap>{t('list.not_composed')}</Gap>}
      </td>
      <td className="num" data-label={t('list.words')}>
        {paragraphs > 0 && <bdi>{`${format.number(words)} / ${format.number(wordLimit)}`}</bdi>}
      </td>
      <td className="nowrap">
        <time dateTime={updatedAt.toISOString()}>{dayInWords(updatedAt, locale)}</time>
      </td>
    </tr>
  )
}
