import { beforeAll, expect, it } from 'vitest'
import { today } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { mayAnywhere } from '@/lib/permission/scope'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { actorOf, makePerson, type TestPerson } from '@/lib/testing/roles'
import { findPerson } from '../queries/find-person'
import { disablePerson } from './disable-person'
import { endPosition } from './end-position'
import { givePosition } from './give-position'
import { lendPositions } from './lend-positions'

const EVERYWHERE = { presenceId: null, region: null, accomplishmentId: null }
const NOW = { from: null, until: null }
const LAST = { ok: false, problems: { form: [{ key: 'people.problem.last_administrator' }] } }
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

let administrator: TestPerson
let reviewer: TestPerson
beforeAll(async () => {
  administrator = await makePerson({ role: 'administrator' })
  reviewer = await makePerson({ role: 'reviewer' })
})

const tenureOf = async ({ personId }: TestPerson) =>
  (await db.tenure.findFirstOrThrow({ where: { actorId: personId }, orderBy: { id: 'desc' } })).id

it('gives a position that acts from the next request on, and ends it as fast', async () => {
  const person = await makePerson({ role: null })
  const given = await eventsDuring(() =>
    givePosition(administrator.actor, { personId: person.personId, role: 'drafter', ...EVERYWHERE, ...NOW }),
  )
  expect(given).toEqual(['position.given'])
  expect(mayAnywhere(await actorOf(person.sessionId), 'report.create')).toBe(true)
  const tenureId = await tenureOf(person)
  expect(await eventsDuring(() => endPosition(administrator.actor, { tenureId, on: null }))).toEqual(['position.ended'])
  expect(mayAnywhere(await actorOf(person.sessionId), 'report.create')).toBe(false)
})

it('keeps a position for the days that were said', async () => {
  const person = await makePerson({ role: null })
  const base = { personId: person.personId, role: 'drafter', ...EVERYWHERE } as const
  await givePosition(administrator.actor, { ...base, from: tomorrow, until: null })
  expect(mayAnywhere(await actorOf(person.sessionId), 'report.create')).toBe(false)
  const clash = await givePosition(administrator.actor, { ...base, from: tomorrow, until: tomorrow })
  expect(clash).toEqual({ ok: false, problems: { role: [{ key: 'people.problem.held_already' }] } })
  const past = await givePosition(administrator.actor, { ...base, role: 'observer', from: null, until: yesterday })
  expect(past).toEqual({ ok: false, problems: { until: [{ key: 'people.problem.past' }] } })
})

it('lets two people hold the same position', async () => {
  const [one, other] = await Promise.all([makePerson({ role: null }), makePerson({ role: null })])
  const input = { role: 'reviewer', presenceId: null, region: 'americas', accomplishmentId: null, ...NOW } as const
  for (const { personId } of [one, other]) await givePosition(administrator.actor, { personId, ...input })
  expect(await db.position.count({ where: { role: 'reviewer', region: 'americas' } })).toBe(1)
})

it('names for whom a position is held that was lent', async () => {
  const delegate = await makePerson({ role: 'reviewer', accomplishmentId: 'EA2' })
  await lendPositions(reviewer.actor, { toId: delegate.personId, from: today(), until: tomorrow })
  const page = await findPerson(administrator.actor.scope, delegate.personId)
  const lender = { id: reviewer.personId, name: reviewer.actor.name }
  expect(page?.held.map(({ lentBy }) => lentBy)).toEqual([lender, null])
})

it('refuses whoever does not manage people, and positions wider than one’s own', async () => {
  const presence = await db.presence.create({
    data: { code: 'TEST-P', type: 'country_office', region: 'africa', countryCodes: [] },
  })
  const local = await makePerson({ role: 'administrator', presenceId: presence.id })
  const colleague = await makePerson({ role: 'contributor', presenceId: presence.id })
  const wider = { personId: colleague.personId, role: 'administrator', ...EVERYWHERE, ...NOW } as const
  const tenures = await db.tenure.findMany({ orderBy: { id: 'asc' } })
  await expectRefusal(reviewer.actor, () => givePosition(reviewer.actor, wider), 'refused')
  await expectRefusal(local.actor, () => givePosition(local.actor, wider), 'refused')
  const ending = { tenureId: await tenureOf(administrator), on: null }
  await expectRefusal(reviewer.actor, () => endPosition(reviewer.actor, ending), 'refused')
  await expectRefusal(local.actor, () => endPosition(local.actor, ending), 'not_found')
  await expectRefusal(local.actor, () => endPosition(local.actor, { tenureId: presence.id, on: null }), 'not_found')
  expect(await db.tenure.findMany({ orderBy: { id: 'asc' } })).toEqual(tenures)
  expect(await givePosition(local.actor, { ...wider, role: 'reviewer', presenceId: presence.id })).toMatchObject({
    ok: true,
  })
})

it('keeps the last administrator of the whole Office', async () => {
  const tenureId = await tenureOf(administrator)
  expect(await endPosition(administrator.actor, { tenureId, on: null })).toEqual(LAST)
  expect(await endPosition(administrator.actor, { tenureId, on: tomorrow })).toEqual(LAST)

  // One who never chose a password cannot take over.
  const second = await makePerson({ role: 'administrator' })
  const { passwordHash } = await db.person.update({ where: { id: second.personId }, data: { passwordHash: null } })
  expect(passwordHash).toBeNull()
  expect(await endPosition(administrator.actor, { tenureId, on: null })).toEqual(LAST)
  expect(await disablePerson(second.actor, { personId: administrator.personId })).toEqual(LAST)
})

it('leaves one administrator when two end each other at the same moment', async () => {
  const second = await makePerson({ role: 'administrator' })
  const outcomes = await Promise.all([
    disablePerson(administrator.actor, { personId: second.personId }),
    disablePerson(second.actor, { personId: administrator.personId }),
  ])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  const left = await db.person.count({
    where: { id: { in: [administrator.personId, second.personId] }, disabledAt: null },
  })
  expect(left).toBe(1)
})
