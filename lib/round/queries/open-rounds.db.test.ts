import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/core/db'
import { presenceOf, unwrap } from '@/lib/testing/activities'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { inDays, roundForm } from '@/lib/testing/rounds'
import { answerNil } from '../commands/answer-nil'
import { extend } from '../commands/more-time'
import { openRound } from '../commands/open-round'
import { listLedRounds, listOwnRounds } from './open-rounds'

let manager: TestPerson
let officer: TestPerson
let presences: string[]

beforeAll(async () => {
  const [office, elsewhere] = [await presenceOf('ro-central-asia'), await presenceOf('ro-south-east-asia')]
  presences = [office.id, elsewhere.id]
  manager = await makePerson({ role: 'reviewer' })
  officer = await makePerson({ role: 'contributor', presenceId: office.id })
})
beforeEach(async () => {
  await db.asked.deleteMany()
  await db.request.deleteMany()
  await db.round.deleteMany()
})

const open = async (title: string, days: number, asked = presences) =>
  unwrap(await openRound(manager.actor, roundForm({ title, yearTo: 2013, deadline: inDays(days), presences: asked })))
    .id

test('a presence finds the rounds that ask it, the one that closes first at the top, and itself alone in them', async () => {
  await open('Later', 9)
  await open('Sooner', 2)
  await open('Others', 1, presences.slice(1))
  const own = await listOwnRounds(officer.actor.scope)
  expect(own.map(({ round }) => round.title)).toEqual(['Sooner', 'Later'])
  expect(own.map(({ asked }) => asked.map(({ presenceId }) => presenceId))).toEqual([[presences[0]], [presences[0]]])
  expect(await listOwnRounds((await makePerson({ role: 'drafter' })).actor.scope)).toEqual([])
})

test('what is closed is there no more, unless one was given more time', async () => {
  const id = await open('Closed', 2)
  await db.round.update({ where: { id }, data: { deadline: inDays(-1) } })
  expect(await listOwnRounds(officer.actor.scope)).toEqual([])
  expect(await listLedRounds(manager.actor.scope)).toEqual([])
  const request = await db.request.findFirstOrThrow({ where: { roundId: id, presenceId: presences[0] } })
  unwrap(await extend(manager.actor, { request: request.id, until: inDays(3), reason: 'Elections' }))
  expect((await listOwnRounds(officer.actor.scope)).map(({ closes }) => closes > inDays(2))).toEqual([true])
})

test('who leads it finds everybody asked, with what they answered', async () => {
  const id = await open('Led', 5)
  const request = await db.request.findFirstOrThrow({ where: { roundId: id, presenceId: presences[0] } })
  unwrap(await answerNil(officer.actor, { request: request.id, accomplishment: 'EA1', year: null, take: 'say' }))
  const [led] = await listLedRounds(manager.actor.scope)
  expect(led?.asked.map(({ state }) => state).sort()).toEqual(['nil', 'not_opened'])
})
