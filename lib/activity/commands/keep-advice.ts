import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { MOST_KEPT } from '../claims/constants'
import { canEdit } from '../policy'
import { reachOfContent } from '../rules/content'
import { lockLive } from './save-activity'

/**
 * Remembers advice that stands, for everybody who edits the activity. The oldest is forgotten first.
 *
 * @throws DomainError not_found, refused
 */
export function keepAdvice(actor: Actor, input: { reference: string; keys: readonly string[] }): Promise<void> {
  return transaction(async (tx) => {
    const row = await lockLive(tx, actor, input.reference)
    if (!canEdit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const added = [...new Set(input.keys)].filter((key) => !row.adviceKept.includes(key))
    if (added.length === 0) return
    const adviceKept = [...row.adviceKept, ...added].slice(-MOST_KEPT)
    await tx.activity.update({ where: { id: row.id }, data: { adviceKept } })
    await record(tx, actor, 'activity.advice_kept', { type: 'activity', id: row.id }, { count: added.length })
  })
}
