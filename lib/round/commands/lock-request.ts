import 'server-only'
import { now } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Request, Round } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { presencesById } from '@/lib/presence/queries'
import { canAnswerFor } from '../policy'
import { closesAt } from '../rules/request-state'

export type LockedRequest = Request & { round: Round; open: boolean }

/** Reads and locks a request. @throws DomainError not_found */
export async function lockRequest(tx: Tx, id: string): Promise<LockedRequest> {
  await tx.$queryRaw`SELECT FROM request WHERE id = ${id}::uuid FOR UPDATE`
  const request = await tx.request.findUnique({ where: { id }, include: { round: true } })
  if (!request) throw new DomainError('not_found', { type: 'request', id })
  return { ...request, open: now() <= closesAt(request.round.deadline, request) }
}

/** The same for one who answers. @throws DomainError not_found, refused for the request of another presence */
export async function lockOwnRequest(tx: Tx, actor: Actor, id: string): Promise<LockedRequest> {
  const request = await lockRequest(tx, id)
  const presence = request.presenceId ? (await presencesById()).get(request.presenceId) : undefined
  if (!presence || !canAnswerFor(actor, presence)) {
    throw new DomainError('refused', { type: 'request', id, action: 'round.answer' })
  }
  return request
}
