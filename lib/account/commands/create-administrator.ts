import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { CreateAdministrator } from '../schema'
import { findOperator } from './find-operator'
import { holdPosition } from './hold-position'
import { issueLink } from './issue-link'
import { makePerson } from './make-person'

/**
 * Makes an administrator of the whole Office, for an installation that has none. Run on the server, by whoever could
 * write to the database anyway.
 *
 * @returns the one-time link, to be shown once
 */
export function createAdministrator({ name, email }: CreateAdministrator): Promise<Outcome<{ link: string }>> {
  return transaction(async (tx) => {
    const personId = await makePerson(tx, { name, email })
    if (!personId) return declined({ email: [{ key: 'people.problem.email_taken' }] })
    const position = { role: 'administrator', presenceId: null, region: null, accomplishmentId: null } as const
    await holdPosition(tx, personId, position)
    const link = await issueLink(tx, personId, 'invite')
    await record(tx, await findOperator(tx), 'person.invited', { type: 'person', id: personId }, { positions: 1 })
    return done({ link })
  })
}
