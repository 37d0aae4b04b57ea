import 'server-only'
import { now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import type { OutboxEvent } from '@/lib/generated/prisma/client'
import { type Addressee, listPersons } from '@/lib/jobs/persons'
import { NOT_NEWS } from '@/lib/outbox/events'
import { readNews } from '../queries/read-news'
import { isSeen, readSubject } from '../queries/read-subject'
import { concerns } from '../rules/concerns'
import type { News } from '../types'

const AT_ONCE = 100
const LIMIT_MS = 60_000

/**
 * Reads what commands have announced, and notes for each person what concerns them. An event is noted and marked as
 * read in one transaction; copies that do so at the same time pass each other's events by.
 *
 * @returns how many events were read
 */
export function spreadNews(): Promise<number> {
  return transaction(async (tx) => {
    const events = await tx.$queryRaw<Pick<OutboxEvent, 'id' | 'event' | 'payload'>[]>`
      SELECT id, event, payload FROM outbox_event WHERE processed_at IS NULL AND event <> ALL(${NOT_NEWS})
      ORDER BY id LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED`
    if (events.length === 0) return 0
    const persons = (await listPersons(tx)).filter(({ mail }) => mail !== 'never')
    for (const { id, event, payload } of events) {
      for (const news of await readNews(tx, event, payload)) await note(tx, id, news, persons)
    }
    await tx.outboxEvent.updateMany({
      where: { id: { in: events.map(({ id }) => id) } },
      data: { processedAt: now(), attempts: { increment: 1 } },
    })
    return events.length
  }, LIMIT_MS)
}

async function note(
  tx: Tx,
  id: OutboxEvent['id'],
  { kind, subject, about }: News,
  persons: readonly Addressee[],
): Promise<void> {
  const facts = await readSubject(tx, subject)
  if (!facts) return
  const told: string[] = []
  for (const { actor } of persons) {
    if (concerns(kind, facts, about, actor) && (await isSeen(tx, kind, subject, about, actor))) told.push(actor.id)
  }
  const notice = { eventId: id, kind, subjectType: subject.type, subjectId: subject.id, about }
  await tx.notice.createMany({ data: told.map((personId) => ({ ...notice, personId })), skipDuplicates: true })
}
