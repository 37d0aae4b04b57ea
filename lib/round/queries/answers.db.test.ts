import { beforeAll, expect, test } from 'vitest'
import { countActivities, listActivities } from '@/lib/activity/queries/list-activities'
import { EMPTY_FILTER } from '@/lib/activity/schema/filter'
import type { AccomplishmentId } from '@/lib/activity/types'
import { reportingPeriod } from '@/lib/framework/queries'
import type { Actor } from '@/lib/permission/types'
import { countQueue } from '@/lib/review/queue/queries'
import { WHOLE_QUEUE } from '@/lib/review/queue/schema'
import { completeContent, counting, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { makePerson } from '@/lib/testing/roles'
import { roundForm } from '@/lib/testing/rounds'
import { openRound } from '../commands/open-round'
import { ROUNDS_A_PAGE } from '../constants'
import { listRounds } from './get-round'

let reviewer: Actor
let officer: Actor
let roundId: string
let answering: string

/** The round asks the office about EA1 in 2013 and 2014. */
beforeAll(async () => {
  const [office, elsewhere] = [await presenceOf('ro-central-asia'), await presenceOf('ro-south-east-asia')]
  reviewer = (await makePerson({ role: 'reviewer' })).actor
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  const other = (await makePerson({ role: 'contributor', presenceId: elsewhere.id })).actor
  roundId = unwrap(await openRound(reviewer, roundForm({ presences: [office.id] }))).id
  answering = await submitNew(officer, await completeContent(office, { accomplishments: counting('EA1', 'EA5') }))
  await submitNew(officer, await completeContent(office, { accomplishments: counting('EA5') }))
  await submitNew(officer, await completeContent(office, { start: { date: '2012-01-01', precision: 'year' } }))
  await submitNew(other, await completeContent(elsewhere))
})

test('a list by round holds what answers it: whoever was asked, about that accomplishment, in those years', async () => {
  const period = await reportingPeriod()
  const under = (accomplishment: AccomplishmentId | null) => ({ ...EMPTY_FILTER, roundId, accomplishment })
  for (const { scope } of [reviewer, officer]) {
    const lines = await listActivities(scope, under(null), period, 'en')
    expect(lines.map(({ reference }) => reference)).toEqual([answering])
    expect(await countActivities(scope, under(null), period, 'en')).toBe(1)
    // It counts under EA5, too; the round did not ask about that.
    expect(await listActivities(scope, under('EA5'), period, 'en')).toEqual([])
    expect(await countActivities(scope, under('EA5'), period, 'en')).toBe(0)
  }
})

test('so does a queue', async () => {
  const queue = { ...WHOLE_QUEUE, round: roundId }
  expect(await countQueue(reviewer.scope, 'EA1', 'waiting', queue)).toBe(1)
  expect(await countQueue(reviewer.scope, 'EA1', 'waiting', WHOLE_QUEUE)).toBeGreaterThan(1)
  expect(await countQueue(reviewer.scope, 'EA5', 'waiting', queue)).toBe(0)
})

test('rounds come in pages; one too far shows the last', async () => {
  const office = await presenceOf('ro-central-asia')
  for (let more = 0; more < ROUNDS_A_PAGE; more++)
    unwrap(await openRound(reviewer, roundForm({ title: `Round ${more}`, presences: [office.id] })))
  const { rounds, total } = await listRounds(1)
  expect([rounds.length, total]).toEqual([ROUNDS_A_PAGE, ROUNDS_A_PAGE + 1])
  expect(rounds.every(({ accomplishments }) => accomplishments.join() === 'EA1')).toBe(true)
  expect(await listRounds(9)).toMatchObject({ page: 2, rounds: [{}] })
})
