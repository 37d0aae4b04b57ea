import 'server-only'
import { record } from '@/lib/audit/record'
import type { Tx } from '@/lib/core/db'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import type { ActivityRow } from '../reading/types'
import { writeActivity } from './save-activity'

/** Makes a presence a further holder of a locked activity: from now on it belongs to both. */
export async function addHolder(tx: Tx, actor: Actor, row: ActivityRow, presenceId: string): Promise<void> {
  const content = { ...row.content, holderIds: [...row.content.holderIds, presenceId] }
  await writeActivity(tx, actor, row, content, ['holderIds'])
  await record(tx, actor, 'activity.joined', { type: 'activity', id: row.id }, { presence: presenceId })
  await emit(tx, 'activity.joined', { activityId: row.id, presenceId })
}
