import 'server-only'
import type { Tx } from '@/lib/core/db'
import type { OutboxEventName, OutboxEvents } from './events'

/** Announces an act in the transaction that does it, so that it is sent exactly when it happened. */
export async function emit<E extends OutboxEventName>(tx: Tx, event: E, payload: OutboxEvents[E]): Promise<void> {
  await tx.outboxEvent.create({ data: { event, payload } })
}
