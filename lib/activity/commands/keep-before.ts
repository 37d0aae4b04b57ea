import 'server-only'
import { addSeconds, now } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import type { ActivityRow } from '../reading/types'
import type { VersionedField } from '../types'

/** One person's changes of a field within this time are one change: autosave would fill the history otherwise. */
const JOINED_SECONDS = 600

/** Keeps the value of each field as it was before this change, unless the same person changed it minutes ago. */
export async function keepBefore(
  tx: Tx,
  actor: Actor,
  row: ActivityRow,
  changed: readonly VersionedField[],
  version: number,
): Promise<void> {
  const recent = await tx.fieldChange.findMany({
    where: { activityId: row.id, field: { in: [...changed] }, at: { gt: addSeconds(now(), -JOINED_SECONDS) } },
    orderBy: { id: 'desc' },
    distinct: ['field'],
    select: { field: true, actorId: true },
  })
  const joined = new Set(recent.filter(({ actorId }) => actorId === actor.id).map(({ field }) => field))
  await tx.fieldChange.createMany({
    data: changed
      .filter((field) => !joined.has(field))
      .map((field) => ({
        activityId: row.id,
        field,
        before: (row.content[field] ?? undefined) as Prisma.InputJsonValue | undefined,
        actorId: actor.id,
        version,
      })),
  })
}
