import 'server-only'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { MATRIX } from '@/lib/permission/matrix'
import type { HeldPosition, Scope } from '@/lib/permission/types'

/** A position that judges, with those who hold it now and can sign in or be invited to. */
export type ReviewPosition = HeldPosition & { holders: { id: string; name: string; onBehalfOf: string | null }[] }

/** Who reviews what today: every position that judges and is held, the widest first. */
export async function listReviewers(): Promise<ReviewPosition[]> {
  const at = now()
  const held = { startsAt: { lte: at }, OR: [{ endsAt: null }, { endsAt: { gt: at } }] }
  const tenures = { ...held, actor: { person: { disabledAt: null } } }
  const positions = await db.position.findMany({
    where: { role: { in: [...MATRIX['activity.judge']] }, tenures: { some: tenures } },
    include: {
      tenures: {
        where: tenures,
        select: { lentById: true, actor: { select: { id: true, name: true } } },
        orderBy: { startsAt: 'asc' },
      },
    },
    orderBy: { createdAt: 'asc' },
  })
  const limits = ({ presenceId, region, accomplishmentId }: HeldPosition) =>
    [presenceId, region, accomplishmentId].filter(Boolean).length
  return positions
    .map(({ id, role, presenceId, region, accomplishmentId, tenures: those }) => ({
      ...{ id, role, presenceId, region, accomplishmentId },
      holders: those.map(({ actor, lentById }) => ({ ...actor, onBehalfOf: lentById })),
    }))
    .sort((a, b) => limits(a) - limits(b))
}

/** A reader's scope with the limits of one position in place of their own: only ever to narrow what the reader sees. */
export async function scopeOfPosition(scope: Scope, id: string): Promise<Scope | null> {
  const position = await db.position.findUnique({ where: { id } })
  return position && { ...scope, positions: [position] }
}
