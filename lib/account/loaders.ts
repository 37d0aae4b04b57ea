import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { getSession, requireActor, requireGrant } from '@/lib/gate/actor'
import { findInvitation } from './queries/find-invitation'
import { findPerson } from './queries/find-person'
import { listLoans } from './queries/list-loans'
import { listPeople, listSuccessors } from './queries/list-people'

const listParams = z.object({
  q: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

type SearchParams = Record<string, string | string[] | undefined>

/** The list of people at this address, for whoever manages any of them. */
export const loadPeople = async (searchParams: SearchParams) => {
  const { q, page } = listParams.parse(searchParams)
  const { scope } = await requireGrant('people.manage', q ? `/people?${new URLSearchParams({ q })}` : '/people')
  return { search: q, ...(await listPeople(scope, { search: q, page })) }
}

/** One person for whoever manages people; null when out of reach, not there, or no id at all. */
export const loadPerson = cache(async (id: string) => {
  const { scope } = await requireGrant('people.manage', `/people/${id}`)
  return z.uuid().safeParse(id).success ? findPerson(scope, id) : null
})

/** Who reviews for whom: for whoever could lend their review. */
export const loadLoans = async () => listLoans(await requireGrant('position.lend', '/review/absence'))

/** To whom a person's positions could be handed over: everybody else within reach who has access. */
export const loadSuccessors = async (id: string) => {
  const { scope } = await requireGrant('people.manage', `/people/${id}`)
  return listSuccessors(scope, id)
}

/** Whom a one-time link is for; for anybody who holds it. */
export const loadInvitation = cache(findInvitation)

/** The settings of whoever is signed in. */
export const loadSettings = async () => {
  const actor = await requireActor('/settings')
  const session = await getSession()
  return {
    name: actor.name,
    locale: session?.locale ?? 'en',
    appearance: session?.appearance ?? 'system',
    mail: session?.mail ?? 'at_once',
  }
}
