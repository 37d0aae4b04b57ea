import 'server-only'
import { randomUUID } from 'node:crypto'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import type { AccomplishmentId } from '@/lib/activity/types'
import { requireGrant } from '@/lib/gate/actor'
import type { Actor } from '@/lib/permission/types'
import { hasQueue } from '../policy'
import { countQueue, listReferences } from '../queue/queries'
import { accomplishmentOf, queueAddress, queueOf } from '../queue/schema'
import { MOST_AT_ONCE } from './constants'
import { findBatch, listCandidates } from './queries'
import { parseTicked } from './schema'

async function enter(accomplishment: string): Promise<{ actor: Actor; id: AccomplishmentId }> {
  const actor = await requireGrant('activity.judge', `/review/${accomplishment}`)
  const id = accomplishmentOf(accomplishment)
  if (!id || !hasQueue(actor, id)) notFound()
  return { actor, id }
}

/** What was ticked, or all under a filter, with what will be left out and why. */
export async function loadCheck(accomplishment: string, query: string) {
  const { actor, id } = await enter(accomplishment)
  const { filter } = queueOf(query)
  const { references, all } = parseTicked(query)
  const part = filter.part ?? 'waiting'
  const wanted = all ? await listReferences(actor.scope, id, part, filter, MOST_AT_ONCE) : references
  const total = all ? await countQueue(actor.scope, id, part, filter) : wanted.length
  const candidates = await listCandidates(actor, id, wanted)
  return { accomplishment: id, candidates, total, back: queueAddress(id, { filter }), key: randomUUID() }
}

/** What came of one act on several. */
export async function loadBatch(accomplishment: string, batchId: string) {
  const { actor, id } = await enter(accomplishment)
  const batch = z.uuid().safeParse(batchId).success ? await findBatch(actor, batchId) : null
  if (!batch || batch.accomplishmentId !== id) notFound()
  const candidates = await listCandidates(
    actor,
    id,
    batch.results.map(({ reference }) => reference),
  )
  const titles = new Map(candidates.map(({ reference, ...words }) => [reference, words]))
  return { accomplishment: id, ...batch, titles }
}
