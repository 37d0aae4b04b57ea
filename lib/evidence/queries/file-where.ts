import 'server-only'
import { SENSITIVITIES } from '@/lib/activity/constants'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import type { Sensitivity } from '@/lib/activity/types'
import { Prisma } from '@/lib/generated/prisma/client'
import { SIGHT } from '@/lib/permission/matrix'
import type { Role, Scope } from '@/lib/permission/types'

const { sql, join } = Prisma

const clears = (role: Role, sensitivity: Sensitivity): boolean =>
  sensitivity === 'unclassified' ||
  (sensitivity === 'confidential' ? SIGHT[role].confidential : SIGHT[role].strictlyConfidential)

/** What the positions that are cleared for a class see from inside. */
const clearedWhere = (scope: Scope, sensitivity: Sensitivity): Prisma.Sql =>
  insideWhere({ ...scope, positions: scope.positions.filter(({ role }) => clears(role, sensitivity)) })

/**
 * The files that a scope may see, as a condition on `evidence e`: a position shows the activity from inside, and the same
 * position is cleared for the class of the file. What others read of an approved activity has been reviewed and released;
 * a file has not.
 */
export const fileWhere = (scope: Scope): Prisma.Sql =>
  sql`(${join(
    SENSITIVITIES.map(
      (sensitivity) => sql`(e.sensitivity = ${sensitivity}::sensitivity AND EXISTS (
        SELECT 1 FROM activity WHERE id = e.activity_id AND ${clearedWhere(scope, sensitivity)}))`,
    ),
    ' OR ',
  )})`

/** Whether a scope would see a file of this class in an activity, as a condition on the columns of `activity`. */
export const wouldSee = clearedWhere
