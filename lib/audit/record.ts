import 'server-only'
import { db, type Tx } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { AuditEventName, AuditEvents } from './events'

type Subject = { type: string; id: string }

/** Records an act in the transaction that does it: both stand, or neither. */
export async function record<E extends AuditEventName>(
  tx: Tx,
  actor: Pick<Actor, 'id'>,
  event: E,
  subject: Subject,
  data: AuditEvents[E],
): Promise<void> {
  await tx.auditEvent.create({
    data: { actorId: actor.id, event, subjectType: subject.type, subjectId: subject.id, data },
    select: { id: true },
  })
}

/** Records the same act on many subjects with one statement. */
export async function recordMany<E extends AuditEventName>(
  tx: Tx,
  actor: Pick<Actor, 'id'>,
  event: E,
  acts: readonly { subject: Subject; data: AuditEvents[E] }[],
): Promise<void> {
  await tx.auditEvent.createMany({
    data: acts.map(({ subject, data }) => ({
      ...{ actorId: actor.id, event, subjectType: subject.type, subjectId: subject.id, data },
    })),
  })
}

/** Records a refusal of a signed-in actor in its own transaction, because the refused one is rolled back. */
export async function recordRefusal(
  actor: Pick<Actor, 'id'>,
  subject: Subject,
  data: AuditEvents['act.refused'],
): Promise<void> {
  await db.auditEvent.create({
    data: { actorId: actor.id, event: 'act.refused', subjectType: subject.type, subjectId: subject.id, data },
  })
}
