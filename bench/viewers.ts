import type { Actor } from '@/lib/permission/types'
import type { TestPerson } from '@/lib/testing/roles'

/** Somebody who looks, with what they may see in words of SQL: written by hand, apart from the application's own. */
export type Viewer = {
  name: 'reviewer' | 'contributor' | 'observer'
  person: TestPerson
  actor: Actor
  /** On `activity`. */
  visible: string
  /** On `activity`: sees the working copy. */
  inside: string
  /** On the cells of totals, and what has to be added from `activity`. */
  cells: string
  beside: string | null
  presenceId: string
}

const OPEN = `(has_approved AND sensitivity = 'unclassified'
  AND internal_use IN ('agreed', 'already_public', 'nobody_identifiable')
  AND (internal_until IS NULL OR internal_until >= CURRENT_DATE))`

export const RELEASED = `(has_approved AND sensitivity = 'unclassified'
  AND public_use IN ('agreed', 'already_public', 'nobody_identifiable')
  AND (public_until IS NULL OR public_until >= CURRENT_DATE))`

/** Three who see differently: all, what is open, and what is open with all of one presence. */
export async function makeViewers(): Promise<Viewer[]> {
  const { db } = await import('@/lib/core/db')
  const { makePerson } = await import('@/lib/testing/roles')
  const presence = await db.presence.findFirstOrThrow({ where: { code: 'ro-central-asia' } })
  const mine = `holder_ids @> ARRAY['${presence.id}']::uuid[]`
  const [reviewer, contributor, observer] = [
    await makePerson({ role: 'reviewer' }),
    await makePerson({ role: 'contributor', presenceId: presence.id }),
    await makePerson({ role: 'observer' }),
  ]
  const presenceId = presence.id
  return [
    view('reviewer', reviewer, { visible: 'TRUE', inside: 'TRUE', cells: 'TRUE', beside: null, presenceId }),
    view('contributor', contributor, {
      visible: `(${OPEN} OR ${mine})`,
      inside: mine,
      cells: OPEN,
      beside: `${mine} AND NOT ${OPEN}`,
      presenceId,
    }),
    view('observer', observer, { visible: OPEN, inside: 'FALSE', cells: OPEN, beside: null, presenceId }),
  ]
}

const view = (name: Viewer['name'], person: TestPerson, sees: Omit<Viewer, 'name' | 'person' | 'actor'>): Viewer => ({
  name,
  person,
  actor: person.actor,
  ...sees,
})
