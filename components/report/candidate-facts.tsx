import { useTranslations } from 'next-intl'
import { YearText } from '@/components/activity/list/year-text'
import { Gap } from '@/components/ui/gap'
import type { Snapshot } from '@/lib/activity/types'
import { labelOf } from '@/lib/vocabulary/rules'
import type { Term } from '@/lib/vocabulary/types'

/** Countries named in a line; the others are counted. */
const MOST_COUNTRIES = 2

type CandidateFactsProps = {
  snapshot: Pick<Snapshot, 'kind' | 'countries' | 'start' | 'end'>
  terms: ReadonlyMap<string, Term>
  locale: string
}

/** Kind, countries and years of a revision in a line; what the source does not say is said. */
export function CandidateFacts({ snapshot, terms, locale }: CandidateFactsProps) {
  const t = useTranslations('activity')
  const countries = snapshot.countries.map(({ id, label }) => {
    const term = id ? terms.get(id) : undefined
    return term ? labelOf(term, locale) : label
  })
  const named = countries.slice(0, MOST_COUNTRIES).join(', ')
  const rest = countries.length - MOST_COUNTRIES
  return (
    <span className="sub">
      {t(`kind.${snapshot.kind}`)} · {countries.length === 0 && <Gap>{t('none.countries')}</Gap>}
      {rest > 0 ? t('list.more_countries', { names: named, count: rest }) : named} ·{' '}
      <YearText start={snapshot.start?.date ?? null} end={snapshot.end?.date ?? null} />
    </span>
  )
}
