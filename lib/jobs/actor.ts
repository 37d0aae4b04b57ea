import 'server-only'
import type { Tx } from '@/lib/core/db'
import { mintActor } from '@/lib/gate/mint'
import type { Actor } from '@/lib/permission/types'

/** The actor that stands for a job in the audit trail. It holds no position: a job does what its commands let it do. */
export async function jobActor(tx: Tx, name: string): Promise<Actor> {
  // Two copies that start at once must not both create it.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`job ${name}`}))`
  const known = await tx.actor.findFirst({ where: { type: 'job', name }, orderBy: { createdAt: 'asc' } })
  const { id } = known ?? (await tx.actor.create({ data: { type: 'job', name } }))
  return mintActor({ id, type: 'job', name, positions: [] })
}
