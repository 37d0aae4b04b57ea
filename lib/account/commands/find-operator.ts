import 'server-only'
import type { Tx } from '@/lib/core/db'

const NAME = 'Operator'

/** Whoever runs a command on the server itself: what they do is on the record like everything else. */
export async function findOperator(tx: Tx): Promise<{ id: string }> {
  const found = await tx.actor.findFirst({ where: { type: 'job', name: NAME }, select: { id: true } })
  return found ?? tx.actor.create({ data: { type: 'job', name: NAME }, select: { id: true } })
}
