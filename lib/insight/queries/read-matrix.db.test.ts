import { beforeAll, describe, expect, test } from 'vitest'
import { DIMENSIONS } from '@/lib/activity/constants'
import { countActivities, listActivities } from '@/lib/activity/queries/list-activities'
import type { ActivityContent } from '@/lib/activity/rules/content'
import { type ActivityFilter, EMPTY_FILTER, rowFilter } from '@/lib/activity/schema/filter'
import { reportingPeriod } from '@/lib/framework/queries'
import { ROLES, type Role, type Scope } from '@/lib/permission/types'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { completeContent, counting, logActivity, presenceOf, submitNew } from '@/lib/testing/activities'
import { makePerson } from '@/lib/testing/roles'
import { readMatrix } from './read-matrix'

const scopes = {} as Record<Role | 'elsewhere', Scope>
const agreed = { basis: 'agreed', givenBy: null, covers: null, until: null } as const
const refused = { ...agreed, basis: 'refused' } as const

beforeAll(async () => {
  const office = await presenceOf('ro-central-asia')
  const elsewhere = await presenceOf('ro-south-east-asia')
  for (const role of ROLES) {
    const presenceId = role === 'contributor' ? office.id : undefined
    scopes[role] = (await makePerson({ role, presenceId })).actor.scope
  }
  scopes.elsewhere = (await makePerson({ role: 'contributor', presenceId: elsewhere.id })).actor.scope
  const { actor: officer } = await makePerson({ role: 'contributor', presenceId: office.id })
  const { actor: reviewer } = await makePerson({ role: 'reviewer' })
  const content = (patch: Partial<ActivityContent> = {}) => completeContent(office, patch)
  const approve = async (patch: Partial<ActivityContent>) => {
    const reference = await submitNew(officer, await content(patch))
    await giveVerdict(reviewer, { reference, accomplishment: 'EA1', revision: 1, outcome: 'approved', reason: '' })
  }
  const year = (of: number) => ({ date: `${of}-01-01`, precision: 'year' }) as const
  const both = counting('EA1', 'EA5')

  await logActivity(officer, await content({ accomplishments: [], start: null }))
  await logActivity(officer, await content({ accomplishments: both, start: year(2009) }))
  await logActivity(officer, await content({ kind: 'lesson_learned', start: null }))
  await submitNew(officer, await content({ accomplishments: both, start: year(2012) }))
  await submitNew(officer, await content({ sensitivity: 'strictly_confidential', start: year(2012) }))
  await submitNew(officer, await content({ sensitivity: 'confidential', start: year(2019) }))
  await approve({ start: year(2012) })
  await approve({ accomplishments: both, start: year(2013) })
  await approve({ start: year(2014), release: { internal: agreed, un_wide: agreed, public_report: refused } })
  await approve({ start: year(2014), release: { internal: refused, un_wide: refused, public_report: refused } })
  await approve({
    start: year(2015),
    release: { internal: { ...agreed, until: '2020-01-01' }, un_wide: agreed, public_report: agreed },
  })
  await approve({ sensitivity: 'strictly_confidential', start: year(2015) })
})

/** How many a list under this filter finds, counted and as lines. */
async function listed(scope: Scope, filter: Partial<ActivityFilter>): Promise<number> {
  const period = await reportingPeriod()
  const full = { ...EMPTY_FILTER, ...filter }
  const lines = await listActivities(scope, full, period, 'en')
  expect(await countActivities(scope, full, period, 'en')).toBe(lines.length)
  return lines.length
}

describe.each([...ROLES, 'elsewhere'] as const)('for a %s', (role) => {
  test.each(DIMENSIONS)('every number of the matrix by %s is the total of its list', async (by) => {
    const scope = scopes[role]
    const matrix = await readMatrix(scope, EMPTY_FILTER, by)
    for (const row of matrix.rows) {
      const own = rowFilter(by, row.key)
      for (const [index, year] of matrix.columns.entries()) {
        const cell = row.cells[index]
        expect(await listed(scope, { ...own, year })).toBe(cell?.total)
        for (const { status, count } of cell?.byStatus ?? []) {
          expect(await listed(scope, { ...own, year, statuses: [status] })).toBe(count)
        }
      }
      expect(await listed(scope, own)).toBe(row.total)
    }
    for (const [index, year] of matrix.columns.entries())
      expect(await listed(scope, { year })).toBe(matrix.totals[index])
    for (const { status, count } of matrix.byStatus) expect(await listed(scope, { statuses: [status] })).toBe(count)
    expect(await listed(scope, {})).toBe(matrix.total)
  })
})

test('each sees what their role sees: strictly confidential ones are counted for those who may', async () => {
  const total = async (role: Role | 'elsewhere') =>
    (await readMatrix(scopes[role], EMPTY_FILTER, 'accomplishment')).total
  expect(await total('contributor')).toBe(12)
  expect(await total('reviewer')).toBe(12)
  expect(await total('administrator')).toBe(10)
  expect(await total('elsewhere')).toBe(3)
  expect(await total('observer')).toBe(3)
  expect(await total('drafter')).toBe(4)
})

test('no year, or one before the period, stands in one column; one after it in another', async () => {
  const matrix = await readMatrix(scopes.reviewer, EMPTY_FILTER, 'accomplishment')
  expect(matrix.columns).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 'none', 'later'])
  expect(matrix.totals).toEqual([0, 0, 3, 1, 2, 2, 3, 1])
})

test('an activity counts under each of its accomplishments, and once in the totals', async () => {
  const { rows, totals } = await readMatrix(
    scopes.reviewer,
    { ...EMPTY_FILTER, kinds: ['field_initiative'] },
    'accomplishment',
  )
  const at2013 = rows.map((row) => row.cells[3]?.total ?? 0)
  expect(at2013.reduce((sum, count) => sum + count, 0)).toBe(2)
  expect(totals[3]).toBe(1)
})

test('the row without an accomplishment stands last, and only where there is one', async () => {
  const all = await readMatrix(scopes.reviewer, EMPTY_FILTER, 'accomplishment')
  expect(all.rows.at(-1)).toMatchObject({ key: 'none', total: 1 })
  const lessons = await readMatrix(scopes.reviewer, { ...EMPTY_FILTER, kinds: ['lesson_learned'] }, 'accomplishment')
  expect(lessons.rows).toHaveLength(11)
})
