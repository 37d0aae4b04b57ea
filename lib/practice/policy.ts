import { covers, grantsOf, may } from '@/lib/permission/scope'
import type { Actor, Reach } from '@/lib/permission/types'
import { actsForAuthors } from '@/lib/review/policy'

/** Reviewers of any accomplishment that the practice counts towards. */
export const canCheck = (actor: Actor, reach: Reach): boolean => may(actor, 'practice.check', reach)

/** Those who hold it, who review it, and administrators: whoever learns that it holds no more says so. */
export const canRetire = (actor: Actor, reach: Reach): boolean => may(actor, 'practice.retire', reach)

/** Nobody checks their own. */
export const isOwnPractice = (actor: Actor, reach: Reach, authorIds: readonly string[]): boolean =>
  actsForAuthors(
    actor,
    grantsOf(actor, 'practice.check').filter((held) => covers(held, reach)),
    authorIds,
  )
