'use client'

import { MOST_REASON } from '@/lib/activity/claims/constants'
import type { Advice, ClaimField } from '@/lib/activity/claims/types'
import { useAdviceText } from './advice-text'
import { useLook } from './look'

/** What is worth a look in the field above: what it is about, what would support it, and a way to let it stand. */
export function ClaimsAt({ field }: { field: ClaimField }) {
  const { advice, standing } = useLook()
  return [...advice, ...standing]
    .filter((one) => one.field === field)
    .sort((a, b) => a.key.localeCompare(b.key))
    .map((one) => <Claim key={one.key} claim={one} />)
}

function Claim({ claim }: { claim: Advice }) {
  const { standing, letStand } = useLook()
  const { sayAdvice, sayStands, sayBecause } = useAdviceText()
  return (
    <div className="claim">
      <p>{sayAdvice(claim)}</p>
      <label className="claim__keep">
        <input
          type="checkbox"
          name="kept"
          value={claim.key}
          checked={standing.some(({ key }) => key === claim.key)}
          onChange={({ target }) => letStand(claim, target.checked)}
        />{' '}
        {sayStands}
      </label>
      <label>
        {sayBecause}
        <input type="hidden" name="becauseOf" value={claim.key} />
        <input className="in" name="because" maxLength={MOST_REASON} onInput={() => letStand(claim, true)} />
      </label>
    </div>
  )
}
