import { expect } from 'vitest'
import { db } from '@/lib/core/db'
import { DomainError, type ErrorCode } from '@/lib/core/errors'
import { keepRefusal } from '@/lib/gate/refusal'
import type { Actor } from '@/lib/permission/types'

/**
 * Expects an act to be refused, and to leave nothing behind but the one line that records the refusal, as the gate
 * writes it.
 */
export async function expectRefusal(actor: Actor, act: () => Promise<unknown>, code: ErrorCode): Promise<void> {
  const before = await latestEvent()
  const error = await act().then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(DomainError)
  if (!(error instanceof DomainError)) return
  expect(error.code).toBe(code)
  await keepRefusal(actor, error)
  const events = await db.auditEvent.findMany({ where: { id: { gt: before } } })
  expect(events.map(({ event, actorId, data }) => ({ event, actorId, data }))).toEqual([
    { event: 'act.refused', actorId: actor.id, data: { action: expect.any(String), reason: code } },
  ])
}

/** The names of the events recorded while something runs. */
export async function eventsDuring(run: () => Promise<unknown>): Promise<string[]> {
  const before = await latestEvent()
  await run()
  const events = await db.auditEvent.findMany({ where: { id: { gt: before } }, orderBy: { id: 'asc' } })
  return events.map(({ event }) => event)
}

async function latestEvent(): Promise<bigint> {
  const { _max } = await db.auditEvent.aggregate({ _max: { id: true } })
  return _max.id ?? 0n
}
