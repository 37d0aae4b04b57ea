import { useTranslations } from 'next-intl'
import type { ActivityFacts } from '@/lib/activity/rules/facts'
import type { Marks } from '@/lib/comment/types'
import { ActivityText } from '../activity-text'
import { FactsList } from '../facts-list'
import { EvidenceList } from './evidence-list'
import { Related, type RelatedProps } from './related'

type BodyProps = {
  facts: ActivityFacts
  locale: string
  related: RelatedProps
  sourceReference?: string | null
  marks?: Marks
}

/** What was done, what is known of it, and what supports it. */
export function ActivityBody({ facts, locale, related, sourceReference, marks }: BodyProps) {
  const t = useTranslations('activity.page')
  return (
    <>
      <section className="sec" aria-labelledby="done">
        <h2 id="done">{t('done')}</h2>
        <ActivityText facts={facts} locale={locale} marks={marks} />
        <FactsList facts={facts} locale={locale} sourceReference={sourceReference} />
      </section>
      <Related {...related} kind={facts.kind} locale={locale} />
      <EvidenceList facts={facts} />
    </>
  )
}
