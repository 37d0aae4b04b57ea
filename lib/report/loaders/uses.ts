import 'server-only'
import { requireActor } from '@/lib/gate/actor'
import { canReadReports } from '../policy'
import { listUses } from '../queries/list-uses'

/** Where an activity was used: for those who may read reports; others see that it was. */
export async function loadUses(activityId: string) {
  const actor = await requireActor()
  return { uses: await listUses(activityId), mayOpen: canReadReports(actor) }
}

export type LoadedUses = Awaited<ReturnType<typeof loadUses>>
