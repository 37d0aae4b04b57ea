import type { Actor } from '@/lib/permission/types'
import { checkPractice } from '@/lib/practice/commands/check-practice'
import { CRITERIA } from '@/lib/practice/constants'
import { type CheckForm, whyOf } from '@/lib/practice/schema'
import type { Criterion } from '@/lib/practice/types'

/** A check as its form sends it: every criterion met, but for some. */
export const checkOf = (
  reference: string,
  { missed = [], ...base }: { missed?: Criterion[]; revision?: number; version?: number } = {},
): CheckForm =>
  ({
    ...{ reference, revision: 1, version: 0 },
    ...base,
    ...Object.fromEntries(
      CRITERIA.flatMap((criterion) => [
        [criterion, missed.includes(criterion) ? 'no' : 'yes'],
        [whyOf(criterion), `It is so: ${criterion}.`],
      ]),
    ),
  }) as CheckForm

/** Checks a practice that nobody has checked before: it meets all. */
export const confirmPractice = (reviewer: Actor, reference: string) => checkPractice(reviewer, checkOf(reference))
