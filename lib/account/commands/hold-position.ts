import 'server-only'
import type { Tx } from '@/lib/core/db'
import type { Role } from '@/lib/permission/types'
import type { PositionScope } from '../types'

/** A position exists once for its role and reach; whoever holds it comes and goes. */
export async function holdPosition(
  tx: Tx,
  actorId: string,
  { role, presenceId, region, accomplishmentId }: PositionScope & { role: Role },
  dates: { startsAt?: Date; endsAt?: Date | null } = {},
): Promise<void> {
  const reach = { role, presenceId, region, accomplishmentId }
  const position =
    (await tx.position.findFirst({ where: reach, orderBy: { createdAt: 'asc' } })) ??
    (await tx.position.create({ data: reach }))
  await tx.tenure.create({ data: { actorId, positionId: position.id, ...dates } })
}
