import { beforeAll, expect, it } from 'vitest'
import { setThemes } from '@/lib/activity/commands/set-themes'
import { db } from '@/lib/core/db'
import { counting, unwrap } from '@/lib/testing/activities'
import { approvedNew, type Desk, makeDesk } from '@/lib/testing/drafts'
import { confirmPractice } from '@/lib/testing/practices'
import { makePerson } from '@/lib/testing/roles'
import { retirePractice } from '../commands/retire-practice'
import { parsePracticeFilter } from '../schema'
import { countStages, listPractices } from './list-practices'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})

const practice = (patch = {}) => approvedNew(desk, { kind: 'good_practice', effective: 'It worked.', ...patch })
const under = (query: Record<string, string>) => parsePracticeFilter(query)

it('lists what is due first, then candidates; a number equals its list, for whoever sees it', async () => {
  const [due, candidate, confirmed, retired] = [await practice(), await practice(), await practice(), await practice()]
  await practice({ sensitivity: 'confidential' })
  for (const reference of [due, confirmed]) unwrap(await confirmPractice(desk.reviewer.actor, reference))
  const { id } = await db.activity.findUniqueOrThrow({ where: { reference: due } })
  await db.practice.update({ where: { activityId: id }, data: { dueOn: new Date('2020-01-01') } })
  unwrap(await retirePractice(desk.officer.actor, { reference: retired, reason: 'Closed.' }))
  const { scope } = (await makePerson({ role: 'observer' })).actor
  const all = await listPractices(scope, under({}))
  expect(all.map(({ reference, stage }) => [reference, stage])).toEqual([
    [due, 'due'],
    [candidate, 'candidate'],
    [confirmed, 'confirmed'],
    [retired, 'retired'],
  ])
  expect(await countStages(scope, under({}))).toEqual({ due: 1, candidate: 1, confirmed: 1, declined: 0, retired: 1 })
  expect(await countStages(desk.officer.actor.scope, under({}))).toMatchObject({ candidate: 2 })
  expect(await listPractices(scope, under({ stage: 'due' }))).toMatchObject([{ reference: due, dueOn: '2020-01-01' }])
})

it('is narrowed by accomplishment and theme', async () => {
  const reference = await practice({ accomplishments: counting('EA7') })
  unwrap(await setThemes(desk.officer.actor, { reference, themes: ['migration'] }))
  const { scope } = desk.officer.actor
  expect(await listPractices(scope, under({ accomplishment: 'EA7' }))).toMatchObject([{ reference }])
  expect(await listPractices(scope, under({ theme: 'migration' }))).toMatchObject([
    { reference, themes: ['migration'] },
  ])
  expect(await countStages(scope, under({ theme: 'migration' }))).toMatchObject({ candidate: 1 })
  expect(await listPractices(scope, under({ theme: 'migration', accomplishment: 'EA2' }))).toEqual([])
})
