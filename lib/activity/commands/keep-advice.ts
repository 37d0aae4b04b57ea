import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { MOST_KEPT } from '../claims/constants'
import { canEdit } from '../policy'
import { reachOfContent, stable } from '../rules/content'
import { lockLive } from './save-activity'

type Kept = {
  reference: string
  keys: readonly string[]
  /** Why it stands, by key; an empty one takes back what was said. */
  reasons?: Readonly<Record<string, string>>
}

/**
 * Remembers advice that stands, and why, for everybody who edits or reviews the activity. The oldest is forgotten first.
 *
 * @throws DomainError not_found, refused
 */
export function keepAdvice(actor: Actor, input: Kept): Promise<void> {
  return transaction(async (tx) => {
    const row = await lockLive(tx, actor, input.reference)
    if (!canEdit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const added = [...new Set(input.keys)].filter((key) => !row.adviceKept.includes(key))
    const adviceKept = [...row.adviceKept, ...added].slice(-MOST_KEPT)
    const adviceReasons = reasonsOf(adviceKept, { ...row.adviceReasons, ...input.reasons })
    if (added.length === 0 && stable(adviceReasons) === stable(row.adviceReasons)) return
    await tx.activity.update({ where: { id: row.id }, data: { adviceKept, adviceReasons } })
    await record(tx, actor, 'activity.advice_kept', { type: 'activity', id: row.id }, { count: added.length })
  })
}

/** The reasons that say something, of advice that is remembered. */
const reasonsOf = (keys: readonly string[], reasons: Record<string, string>): Record<string, string> =>
  Object.fromEntries(keys.flatMap((key) => (reasons[key] ? [[key, reasons[key]]] : [])))
