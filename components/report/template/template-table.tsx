import { useFormatter, useTranslations } from 'next-intl'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import { inLocale } from '@/lib/core/labels'
import type { LoadedTemplates } from '@/lib/report/template/loaders'

/** The kinds of report, those that came with the product first. */
export function TemplateTable({ templates, locale }: LoadedTemplates) {
  const t = useTranslations('report.templates')
  const format = useFormatter()
  return (
    <DataTable caption={t('caption')}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('from')}</th>
          <th scope="col" className="num">
            {t('sections')}
          </th>
          <th scope="col" className="num">
            {t('reports')}
          </th>
        </tr>
      </thead>
      <tbody>
        {templates.map(({ id, name, shipped, outline, reports }) => (
          <tr key={id}>
            <th scope="row">
              <Link className="title" href={`/reports/templates/${id}`}>
                {inLocale(name, locale)}
              </Link>
            </th>
            <td>{t(shipped ? 'shipped' : 'made')}</td>
            <td className="num">{format.number(outline.sections.length)}</td>
            <td className="num">{format.number(reports)}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
