import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { findFile } from '../queries/list-files'
import type { Details } from '../types'
import { lockHost, problemsOfDetails } from './lock-host'

const DETAILS = ['supports', 'accomplishmentId', 'description', 'sensitivity'] as const

/**
 * Changes what is said of a file; the file itself never changes.
 *
 * @throws DomainError not_found, refused
 */
export function describeFile(
  actor: Actor,
  input: Details & { reference: string; id: string },
): Promise<Outcome<{ reference: string }>> {
  return transaction(async (tx) => {
    const host = await lockHost(tx, actor, input.reference)
    const file = await findFile(tx, actor.scope, input)
    if (!file) throw new DomainError('not_found', { type: 'evidence', id: input.id })
    const fields = DETAILS.filter((field) => file[field] !== input[field])
    if (fields.length === 0) return done({ reference: host.reference })
    const problems = await problemsOfDetails(tx, actor, host, input)
    if (problems) return declined(problems)
    const { supports, accomplishmentId, description, sensitivity } = input
    await tx.evidence.update({
      where: { id: file.id },
      data: { supports, accomplishmentId, description, sensitivity },
    })
    await record(tx, actor, 'evidence.described', { type: 'evidence', id: file.id }, { fields })
    return done({ reference: host.reference })
  })
}
