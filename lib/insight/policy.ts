import { grantsOf } from '@/lib/permission/scope'
import type { Scope } from '@/lib/permission/types'

/**
 * The part of a scope whose activities its holder is expected to write. Whoever manages people may mend any activity,
 * but is asked for none: their home page would otherwise list the drafts of the whole Office.
 */
export const writingScope = (scope: Scope): Scope => {
  const manages = grantsOf({ scope }, 'people.manage')
  return {
    ...scope,
    positions: grantsOf({ scope }, 'activity.create').filter((position) => !manages.includes(position)),
  }
}
