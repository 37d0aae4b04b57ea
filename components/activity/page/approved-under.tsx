import { useTranslations } from 'next-intl'
import { AccomplishmentBadge } from '@/components/ui/accomplishment-badge'
import type { ActivityFacts } from '@/lib/activity/rules/facts'
import type { AccomplishmentId } from '@/lib/activity/types'

type ApprovedUnderProps = {
  accomplishments: ActivityFacts['accomplishments']
  approved: readonly AccomplishmentId[]
  shortNames: ReadonlyMap<string, string>
}

/** The accomplishments under which readers from outside may rely on what they read. */
export function ApprovedUnder({ accomplishments, approved, shortNames }: ApprovedUnderProps) {
  const t = useTranslations('activity.page')
  return (
    <section aria-labelledby="approved">
      <h2 id="approved">{t('approved_under')}</h2>
      <ul className="near stack-2">
        {approved.map((id) => (
          <li key={id}>
            <AccomplishmentBadge
              code={id}
              kind={accomplishments.some((one) => one.id === id && one.main) ? 'main' : 'other'}
            />{' '}
            {shortNames.get(id)}
          </li>
        ))}
      </ul>
    </section>
  )
}
