import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'
import { Views } from '@/components/ui/views'
import { DIMENSIONS } from '@/lib/activity/constants'
import { inLocale } from '@/lib/core/labels'
import { frameworkFor, wordingOf } from '@/lib/framework/rules'
import type { LoadedMatrix } from '@/lib/insight/loaders'
import { matrixAddress } from './matrix-address'
import { MatrixFilters } from './matrix-filters'
import { MatrixLegend } from './matrix-legend'
import { MatrixTable } from './matrix-table'
import { useRowNames } from './row-names'
import { StatusLine } from './status-line'
import { Wordings } from './wordings'

/** What we have and where we have nothing: rows of the reader's choice by year, and how to read them. */
export function MatrixPage({ loaded }: { loaded: LoadedMatrix }) {
  const t = useTranslations('insight')
  const { matrix, filter, presences, accomplishments, frameworks, period, locale } = loaded
  const { framework } = frameworkFor(null, frameworks, period)
  const plan = inLocale(framework.name, locale)
  const names = useRowNames(loaded)
  const own = new Map<string, string>(names[matrix.by].map(({ value, label }) => [value, label]))
  const empty = matrix.by === 'group' ? matrix.rows.filter(({ key, total }) => total === 0 && key !== 'none') : []
  const views = DIMENSIONS.map((by) => ({
    ...{ href: matrixAddress(by, filter), label: t(`by.${by}`), current: by === matrix.by },
  }))
  return (
    <div className="mxpage">
      <Masthead
        title={t('heading')}
        over={[{ label: t('title') }]}
        symbol={`${period.from}–${period.to}`}
        under={<StatusLine total={matrix.total} counts={matrix.byStatus} filter={filter} />}
      />
      <Views label={t('views')} views={views} end={<Link href="/accomplishments/balance">{t('balance.title')}</Link>} />
      <MatrixFilters by={matrix.by} {...{ filter, presences, names, locale }} />
      <MatrixLegend />
      <MatrixTable loaded={loaded} names={own} />
      <p className="meta mxfoot">{t(`foot.${matrix.by}`, { plan })}</p>
      {empty.length > 0 && (
        <p className="meta mxfoot">
          {t('no_activity', { count: empty.length })} {empty.map(({ key }) => own.get(key)).join(t('semicolon'))}
        </p>
      )}
      {matrix.by === 'accomplishment' && (
        <Wordings
          wordings={accomplishments.map((each) => ({ id: each.id, ...wordingOf(each, framework.id, locale) }))}
          plan={plan}
        />
      )}
    </div>
  )
}
