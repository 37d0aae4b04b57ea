import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'

/**
 * Signs out: ends one of the actor's own sessions. Ending it twice changes nothing.
 *
 * @throws DomainError not_found for a session of somebody else
 */
export function endSession(actor: Pick<Actor, 'id'>, { sessionId }: { sessionId: string }): Promise<void> {
  return transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM session WHERE id = ${sessionId}::uuid FOR UPDATE`
    const session = await tx.session.findUnique({ where: { id: sessionId } })
    if (session?.personId !== actor.id) throw new DomainError('not_found', { type: 'session', id: sessionId })
    if (session.endedAt) return
    await tx.session.update({ where: { id: sessionId }, data: { endedAt: now() } })
    await record(tx, actor, 'session.ended', { type: 'session', id: sessionId }, {})
  })
}
