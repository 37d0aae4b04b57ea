import { useTranslations } from 'next-intl'
import type { HeldView } from '@/lib/account/types'
import { isolated } from '@/lib/core/i18n/inline'
import { HeldDays, HeldPosition } from './held-position'
import type { PlaceChoices } from './position-fields'
import { EndPositionForm } from './position-forms'

/** Positions as ruled rows, each with its days; one that stands can be ended here. */
export function PositionList({ held, ...places }: { held: readonly HeldView[] } & PlaceChoices) {
  const t = useTranslations('people.held')
  return (
    <ul className="people__held">
      {held.map(({ tenureId, role, scope, startsAt, endsAt, lentBy, abilities }) => (
        <li key={tenureId}>
          <p>
            <HeldPosition role={role} scope={scope} {...places} />
          </p>
          <p className="meta">
            <HeldDays startsAt={startsAt} endsAt={endsAt} />
            {lentBy && <> · {t('lent_by', { name: isolated(lentBy.name) })}</>}
          </p>
          {abilities.end && <EndPositionForm tenureId={tenureId} />}
        </li>
      ))}
    </ul>
  )
}
