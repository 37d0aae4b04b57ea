import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { FilterChoices } from '@/components/ui/filter-choices'
import { Link } from '@/components/ui/link'
import type { Option } from '@/components/ui/select'
import { KINDS } from '@/lib/activity/constants'
import type { AccomplishmentId } from '@/lib/activity/types'
import { REGIONS } from '@/lib/presence/constants'
import { judgesUnder } from '@/lib/review/policy'
import type { ReviewPosition } from '@/lib/review/queries/list-reviewers'
import { narrowing, type QueueFilter, queueAddress } from '@/lib/review/queue/schema'
import type { RoundChoices } from '@/lib/round/loaders'

type QueueFiltersProps = {
  accomplishment: AccomplishmentId
  filter: QueueFilter
  positions: ReviewPosition[]
  rounds: RoundChoices
}

/** What a queue can be narrowed by, as a plain form: the address that it leads to is the queue. */
export function QueueFilters({ accomplishment, filter, positions, rounds }: QueueFiltersProps) {
  const t = useTranslations('review.filter')
  const kind = useTranslations('activity.kind')
  const region = useTranslations('presence.region')
  const count = narrowing(filter)
  const choices: { name: 'region' | 'kind' | 'reviewer' | 'round'; label: string; options: Option[] }[] = [
    { name: 'region', label: t('region'), options: REGIONS.map((value) => ({ value, label: region(value) })) },
    { name: 'kind', label: t('kind'), options: KINDS.map((value) => ({ value, label: kind(value) })) },
    { name: 'reviewer', label: t('reviewer'), options: usePositionOptions(positions, accomplishment) },
    { name: 'round', label: t('round'), options: rounds.map(({ id, title }) => ({ value: id, label: title })) },
  ]
  return (
    <form className="queue__filters" action={`/review/${accomplishment}`} aria-label={t('label')}>
      <details>
        <summary>
          {t('label')} {count > 0 && <span className="n">{t('set', { count })}</span>}
        </summary>
        {filter.part && <input type="hidden" name="part" value={filter.part} />}
        <FilterChoices choices={choices} chosen={filter} empty={t('any')} />
        <p className="row">
          <Button small>{t('apply')}</Button>
        </p>
      </details>
      {count > 0 && (
        <Link className="small" href={queueAddress(accomplishment, { filter: { part: filter.part } })}>
          {t('clear')}
        </Link>
      )}
    </form>
  )
}

/** The positions that review here, by who holds them and how far they reach. */
function usePositionOptions(positions: ReviewPosition[], accomplishment: AccomplishmentId): Option[] {
  const t = useTranslations('review.filter')
  const region = useTranslations('presence.region')
  const here = positions.filter((position) => judgesUnder(position, accomplishment))
  return here.map(({ id, holders, region: limit, presenceId, accomplishmentId }) => {
    const limits = [limit && region(limit as (typeof REGIONS)[number]), presenceId && t('presence'), accomplishmentId]
    const reach = limits.filter(Boolean).join(' · ') || t('whole_office')
    return { value: id, label: `${holders.map(({ name }) => name).join(', ')} (${reach})` }
  })
}
