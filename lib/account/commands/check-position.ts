import 'server-only'
import type { Tx } from '@/lib/core/db'
import { DomainError, type Problems } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canGivePosition } from '../policy'
import type { PositionScope } from '../types'

/**
 * Checks that a position may be given: its presence and accomplishment exist, and it lies within the actor's reach.
 *
 * @returns problems by field, none when all is well
 * @throws DomainError refused when it reaches further than the actor
 */
export async function checkPosition(tx: Tx, actor: Actor, scope: PositionScope): Promise<Problems> {
  const [presence, accomplishment] = await Promise.all([
    scope.presenceId ? tx.presence.findUnique({ where: { id: scope.presenceId }, select: { region: true } }) : null,
    scope.accomplishmentId ? tx.accomplishment.findUnique({ where: { id: scope.accomplishmentId } }) : null,
  ])
  if (!canGivePosition(actor, { ...scope, presence })) {
    throw new DomainError('refused', { action: 'people.manage', type: 'position', id: scope.presenceId ?? actor.id })
  }
  return {
    ...(scope.presenceId && !presence && { presenceId: [{ key: 'people.problem.presence' }] }),
    ...(scope.accomplishmentId && !accomplishment && { accomplishmentId: [{ key: 'people.problem.accomplishment' }] }),
  }
}
