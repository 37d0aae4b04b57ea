'use client'

import type { ClaimField } from '@/lib/activity/claims/types'
import { useAdviceText } from './advice-text'
import { useLook } from './look'

/** What is worth a look in the field above: what it is about, what would support it, and a way to let it stand. */
export function ClaimsAt({ field }: { field: ClaimField }) {
  const { advice, keep } = useLook()
  const { sayAdvice, sayStands } = useAdviceText()
  return advice
    .filter((one) => one.field === field)
    .map((one) => (
      <div className="claim" key={one.key}>
        <p>{sayAdvice(one)}</p>
        <label className="claim__keep">
          <input type="checkbox" name="kept" value={one.key} onChange={() => keep(one.key)} /> {sayStands}
        </label>
      </div>
    ))
}

/** What somebody has let stand since the page was made: sent with the next save. */
export function KeptAdvice() {
  const { kept } = useLook()
  return kept.map((key) => <input key={key} type="hidden" name="kept" value={key} />)
}
