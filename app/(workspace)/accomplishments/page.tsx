import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MatrixFilters } from '@/components/insight/matrix-filters'
import { MatrixLegend } from '@/components/insight/matrix-legend'
import { MatrixTable } from '@/components/insight/matrix-table'
import { StatusLine } from '@/components/insight/status-line'
import { Wordings } from '@/components/insight/wordings'
import { Masthead } from '@/components/ui/masthead'
import { inLocale } from '@/lib/core/labels'
import { frameworkFor, wordingOf } from '@/lib/framework/rules'
import { loadMatrix } from '@/lib/insight/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insight'))('title') }
}

/** What there is under each accomplishment, year by year, and where there is nothing. */
export default async function AccomplishmentsPage({ searchParams }: PageProps<'/accomplishments'>) {
  const [loaded, t] = await Promise.all([loadMatrix(await searchParams), getTranslations('insight')])
  const { matrix, filter, asked, presences, accomplishments, frameworks, period, locale } = loaded
  const { framework } = frameworkFor(null, frameworks, period)
  const plan = inLocale(framework.name, locale)
  const wordings = accomplishments.map((each) => ({ id: each.id, ...wordingOf(each, framework.id, locale) }))
  const names = new Map(wordings.map(({ id, short }) => [id, short]))
  return (
    <div className="mxpage">
      <Masthead
        title={t('heading')}
        over={[{ label: t('title') }]}
        symbol={`${period.from}–${period.to}`}
        under={<StatusLine total={matrix.total} counts={matrix.byStatus} filter={filter} />}
      />
      <MatrixFilters {...{ filter, presences, locale }} />
      <MatrixLegend />
      <MatrixTable {...{ matrix, filter, names, asked }} to={period.to} />
      <p className="meta mxfoot">{t('foot', { plan })}</p>
      <Wordings wordings={wordings} plan={plan} />
    </div>
  )
}
