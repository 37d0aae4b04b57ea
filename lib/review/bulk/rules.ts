import { admitsVerdict } from '@/lib/activity/rules/standing'
import type { Standing } from '@/lib/activity/types'
import type { Skip } from './types'

type Facts = {
  standing: Standing
  changedSince: boolean
  version: number
  submittedVersion: number | null
  reachable: boolean
  own: boolean
}

/** Why an activity is not judged together with others; null: it is. What its officer is changing is read by itself. */
export function skipOf({ standing, changedSince, version, submittedVersion, reachable, own }: Facts): Skip | null {
  if (!reachable) return 'out_of_reach'
  if (own) return 'own'
  if (!admitsVerdict({ standing, changedSince })) return 'settled'
  return version === submittedVersion ? null : 'saved_since'
}
