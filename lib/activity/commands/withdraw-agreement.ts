import 'server-only'
import { transaction } from '@/lib/core/db'
import { DomainError, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { PURPOSES } from '../constants'
import { canEdit } from '../policy'
import type { ReleaseAnswer } from '../rules/content'
import { reachOfContent } from '../rules/content'
import type { Purpose } from '../types'
import { lockLive, writeActivity } from './save-activity'

/** From the widest purpose inward: who withdraws from one has withdrawn from all that are wider. */
const WIDEST_FIRST = ['public_report', 'un_wide', 'internal'] as const satisfies readonly Purpose[]

/**
 * Refuses a purpose and every wider one because an agreement was withdrawn. It is in force in this transaction: lists,
 * selections, drafts and the Word file ask the same columns.
 *
 * @throws DomainError not_found, refused
 */
export function withdrawAgreement(
  actor: Actor,
  input: { reference: string; purpose: Purpose; by: string },
): Promise<Outcome<{ reference: string }>> {
  return transaction(async (tx) => {
    const row = await lockLive(tx, actor, input.reference)
    if (!canEdit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    const refused: ReleaseAnswer = { basis: 'refused', givenBy: input.by || null, covers: null, until: null }
    const concerned = WIDEST_FIRST.slice(0, WIDEST_FIRST.indexOf(input.purpose) + 1)
    const moved = PURPOSES.some(
      (purpose) => concerned.includes(purpose) && row.content.release[purpose].basis !== 'refused',
    )
    const release = { ...row.content.release, ...Object.fromEntries(concerned.map((purpose) => [purpose, refused])) }
    if (moved) await writeActivity(tx, actor, row, { ...row.content, release }, ['release'])
    return done({ reference: row.reference })
  })
}
