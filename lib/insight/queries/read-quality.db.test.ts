import { beforeAll, describe, expect, test } from 'vitest'
import { LACKS } from '@/lib/activity/constants'
import { countActivities, listActivities } from '@/lib/activity/queries/list-activities'
import type { ActivityContent } from '@/lib/activity/rules/content'
import { type ActivityFilter, EMPTY_FILTER } from '@/lib/activity/schema/filter'
import type { AccomplishmentId } from '@/lib/activity/types'
import { reportingPeriod } from '@/lib/framework/queries'
import { mayAnywhere } from '@/lib/permission/scope'
import { ROLES, type Role, type Scope } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { completeContent, counting, logActivity, presenceOf, submitNew } from '@/lib/testing/activities'
import { makePerson } from '@/lib/testing/roles'
import { readQuality } from './read-quality'

const scopes = {} as Record<Role, Scope>
let office: Presence

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  const elsewhere = await presenceOf('ro-south-east-asia')
  for (const role of ROLES) {
    const presenceId = role === 'contributor' ? office.id : undefined
    scopes[role] = (await makePerson({ role, presenceId })).actor.scope
  }
  const { actor: officer } = await makePerson({ role: 'contributor', presenceId: office.id })
  const { actor: other } = await makePerson({ role: 'contributor', presenceId: elsewhere.id })
  const content = (patch: Partial<ActivityContent> = {}, holder = office) => completeContent(holder, patch)
  await submitNew(officer, await content())
  await logActivity(officer, await content({ result: null, gaps: {}, accomplishments: counting('EA1', 'EA5') }))
  await logActivity(officer, await content({ result: ' ', gaps: { result: 'none_to_report', sources: 'not_known' } }))
  await logActivity(officer, await content({ kind: 'lesson_learned', start: null, accomplishments: [] }))
  await logActivity(officer, await content({ start: null, activityType: null, holderIds: [office.id, elsewhere.id] }))
  await logActivity(officer, await content({ sensitivity: 'strictly_confidential', result: null }))
  await logActivity(other, await content({ result: null }, elsewhere))
})

/** How many a list under this filter finds, counted and as lines. */
async function listed(scope: Scope, filter: Partial<ActivityFilter>): Promise<number> {
  const period = await reportingPeriod()
  const full = { ...EMPTY_FILTER, ...filter }
  const lines = await listActivities(scope, full, period, 'en')
  expect(await countActivities(scope, full, period, 'en')).toBe(lines.length)
  return lines.length
}

describe.each(ROLES)('for a %s', (role) => {
  test('each number equals its list', async () => {
    const scope = scopes[role]
    const { all, presences, accomplishments } = await readQuality(scope)
    for (const lacks of LACKS) {
      expect(await listed(scope, { lacks }), lacks).toBe(all.lacks[lacks])
      for (const { key: presenceId, lacks: counts } of presences) {
        expect(await listed(scope, { lacks, presenceId }), `${lacks} at ${presenceId}`).toBe(counts[lacks])
      }
      for (const { key, lacks: counts } of accomplishments) {
        const accomplishment = key as AccomplishmentId
        expect(await listed(scope, { lacks, accomplishment }), `${lacks} under ${key}`).toBe(counts[lacks])
      }
    }
  })
})

test('a stated nothing lacks nothing, "not known" does; a lesson owes no day', async () => {
  const { all } = await readQuality(scopes.contributor)
  expect(all).toMatchObject({ activities: 6, lacks: { result: 2, start: 1, activityType: 1, accomplishments: 1 } })
})

test('the worst stands first, and an activity of two presences counts at each', async () => {
  const { presences } = await readQuality(scopes.reviewer)
  const sums = presences.map(({ sum }) => sum)
  expect(sums).toEqual([...sums].sort((a, b) => b - a))
  expect(presences[0]?.key).toBe(office.id)
  expect(presences).toHaveLength(2)
})

test('what somebody does not see from inside is in no number', async () => {
  expect((await readQuality(scopes.administrator)).all.activities).toBe(6)
  expect((await readQuality(scopes.reviewer)).all.activities).toBe(7)
  for (const role of ['drafter', 'observer'] as const) {
    expect((await readQuality(scopes[role])).all.activities).toBe(0)
    expect(mayAnywhere({ scope: scopes[role] }, 'quality.read')).toBe(false)
  }
  expect(mayAnywhere({ scope: scopes.contributor }, 'quality.read')).toBe(true)
})
