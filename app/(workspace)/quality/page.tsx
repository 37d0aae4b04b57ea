import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { QualityTable } from '@/components/insight/quality-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Masthead } from '@/components/ui/masthead'
import type { AccomplishmentId } from '@/lib/activity/types'
import { shortNames } from '@/lib/framework/rules'
import { loadQuality } from '@/lib/insight/loaders'
import { nameOf } from '@/lib/presence/rules'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insight.quality'))('title') }
}

/** What is lacking, by presence and by accomplishment, worst first, each number a link to what mends it. */
export default async function QualityPage() {
  const [{ quality, presences, accomplishments, frameworks, period, locale }, t] = await Promise.all([
    loadQuality(),
    getTranslations('insight.quality'),
  ])
  const short = shortNames(accomplishments, frameworks, period, locale)
  const names = new Map(presences.map((presence) => [presence.id, nameOf(presence, locale).name]))
  return (
    <>
      <Masthead title={t('title')} over={[{ label: t('over') }]} />
      {quality.all.sum === 0 ? (
        <EmptyState title={t('empty')}>{t('empty_body')}</EmptyState>
      ) : (
        <div className="stack">
          <p className="measure">{t('lead')}</p>
          <section className="sec" aria-labelledby="presences">
            <h2 id="presences">{t('by_presence')}</h2>
            <QualityTable
              title={t('by_presence')}
              head={t('presence')}
              rows={quality.presences}
              all={quality.all}
              nameOf={(id) => names.get(id) ?? id}
              filterOf={(presenceId) => ({ presenceId })}
            />
          </section>
          <section className="sec" aria-labelledby="accomplishments">
            <h2 id="accomplishments">{t('by_accomplishment')}</h2>
            <QualityTable
              title={t('by_accomplishment')}
              head={t('accomplishment')}
              rows={quality.accomplishments}
              all={quality.all}
              nameOf={(id) => `${id} ${short.get(id) ?? ''}`.trim()}
              filterOf={(id) => ({ accomplishment: id as AccomplishmentId })}
            />
          </section>
        </div>
      )}
    </>
  )
}
