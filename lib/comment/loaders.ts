import 'server-only'
import { randomUUID } from 'node:crypto'
import type { InsideView } from '@/lib/activity/reading/types'
import { requireActor } from '@/lib/gate/actor'
import { canComment, canResolve } from './policy'
import { listReaders } from './queries/list-readers'
import { listThreads } from './queries/list-threads'

/**
 * The comments on an activity that is seen from inside, and what a form for another one needs: whom it may tell, and the
 * key by which it is sent once.
 */
export async function loadComments({ id, content, states, reference }: InsideView) {
  const actor = await requireActor()
  const { holderIds, region } = content
  const reach = { holderIds, region, accomplishmentIds: states.map((state) => state.id) }
  const mayComment = canComment(actor, reach)
  const [threads, readers] = await Promise.all([
    listThreads({ activityId: id }, (beganId) => canResolve(actor, reach, beganId)),
    mayComment ? listReaders(id, reach) : [],
  ])
  const others = readers.filter((reader) => reader.id !== actor.id)
  return { threads, form: mayComment ? { reference, readers: others, submissionKey: randomUUID() } : null }
}

export type LoadedComments = Awaited<ReturnType<typeof loadComments>>
