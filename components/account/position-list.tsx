import type { HeldView } from '@/lib/account/types'
import { HeldDays, HeldPosition } from './held-position'
import type { PlaceChoices } from './position-fields'
import { EndPositionForm } from './position-forms'

/** Positions as ruled rows, each with its days; one that stands can be ended here. */
export function PositionList({ held, ...places }: { held: readonly HeldView[] } & PlaceChoices) {
  return (
    <ul className="people__held">
      {held.map(({ tenureId, role, scope, startsAt, endsAt, abilities }) => (
        <li key={tenureId}>
          <p>
            <HeldPosition role={role} scope={scope} {...places} />
          </p>
          <p className="meta">
            <HeldDays startsAt={startsAt} endsAt={endsAt} />
          </p>
          {abilities.end && <EndPositionForm tenureId={tenureId} />}
        </li>
      ))}
    </ul>
  )
}
