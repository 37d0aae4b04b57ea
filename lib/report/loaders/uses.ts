import 'server-only'
import { writingScope } from '@/lib/activity/policy'
import { requireActor } from '@/lib/gate/actor'
import { canReadReports } from '../policy'
import { listOwnUses, listUses } from '../queries/list-uses'

/** Where an activity was used: for those who may read reports; others see that it was. */
export async function loadUses(activityId: string) {
  const actor = await requireActor()
  return { uses: await listUses(activityId), mayOpen: canReadReports(actor) }
}

export type LoadedUses = Awaited<ReturnType<typeof loadUses>>

/** Where the activities were used that this person is expected to write: the same answer as on the page of each. */
export async function loadOwnUses() {
  const actor = await requireActor('/home')
  const scope = writingScope(actor.scope)
  return {
    own: scope.positions.length > 0 ? await listOwnUses(scope) : [],
    mayOpen: canReadReports(actor),
  }
}

export type LoadedOwnUses = Awaited<ReturnType<typeof loadOwnUses>>
