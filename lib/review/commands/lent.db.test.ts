import { beforeAll, expect, test } from 'vitest'
import { disablePerson } from '@/lib/account/commands/disable-person'
import { endLoan } from '@/lib/account/commands/end-loan'
import { endPosition } from '@/lib/account/commands/end-position'
import { handOver } from '@/lib/account/commands/hand-over'
import { holdPosition } from '@/lib/account/commands/hold-position'
import { lendPositions } from '@/lib/account/commands/lend-positions'
import { db, transaction } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { completeContent, counting, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { actorOf, makePerson, type TestPerson } from '@/lib/testing/roles'
import { giveVerdict } from './give-verdict'

let office: Presence
let officer: Actor
let administrator: Actor

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  administrator = (await makePerson({ role: 'administrator' })).actor
})

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)

/** Somebody who reviews EA1 of the presence, and a colleague who reviews elsewhere. */
async function colleagues(): Promise<{ absent: TestPerson; delegate: TestPerson }> {
  const absent = await makePerson({ role: 'reviewer', presenceId: office.id, accomplishmentId: 'EA1' })
  return { absent, delegate: await makePerson({ role: 'reviewer', region: 'africa' }) }
}

const lend = ({ absent, delegate }: Awaited<ReturnType<typeof colleagues>>, from = 0, until = 3) =>
  lendPositions(absent.actor, { toId: delegate.personId, from: day(from), until: day(until) })

const submitted = async (author = officer) =>
  submitNew(author, await completeContent(office, { accomplishments: counting('EA1', 'EA5') }))

const approve = (actor: Actor, reference: string, accomplishment: 'EA1' | 'EA5' = 'EA1') =>
  giveVerdict(actor, { reference, accomplishment, revision: 1, outcome: 'approved', reason: '' })

test('a delegate gets exactly those scopes, on the record, and the lender keeps them', async () => {
  const both = await colleagues()
  const reference = await submitted()
  await expectRefusal(both.delegate.actor, () => approve(both.delegate.actor, reference), 'not_found')
  expect(await eventsDuring(() => lend(both))).toEqual(['position.lent'])
  const delegate = await actorOf(both.delegate.sessionId)
  await expectRefusal(delegate, () => approve(delegate, reference, 'EA5'), 'refused')
  expect(await approve(delegate, reference)).toMatchObject({ ok: true })
  expect((await actorOf(both.absent.sessionId)).scope.positions).toHaveLength(1)
})

test('before its first day and after it is taken back a loan reaches nothing', async () => {
  const both = await colleagues()
  const reference = await submitted()
  unwrap(await lend(both, 2, 4))
  const early = await actorOf(both.delegate.sessionId)
  await expectRefusal(early, () => approve(early, reference), 'not_found')
  const second = await colleagues()
  unwrap(await lend(second))
  const loan = await db.tenure.findFirstOrThrow({ where: { lentById: second.absent.personId } })
  await expectRefusal(officer, () => endLoan(officer, { tenureId: loan.id }), 'not_found')
  unwrap(await endLoan(second.absent.actor, { tenureId: loan.id }))
  unwrap(await endLoan(second.absent.actor, { tenureId: loan.id }))
  const after = await actorOf(second.delegate.sessionId)
  await expectRefusal(after, () => approve(after, reference), 'not_found')
})

test('a loan lets nobody judge their own, nor the lender’s own', async () => {
  const both = await colleagues()
  const scope = { presenceId: office.id, region: null, accomplishmentId: null }
  for (const { personId } of [both.absent, both.delegate])
    await transaction((tx) => holdPosition(tx, personId, { role: 'contributor', ...scope }))
  const [lenders, delegates] = [
    await submitted(await actorOf(both.absent.sessionId)),
    await submitted(await actorOf(both.delegate.sessionId)),
  ]
  unwrap(await lend(both))
  const delegate = await actorOf(both.delegate.sessionId)
  for (const reference of [lenders, delegates])
    expect(await approve(delegate, reference)).toMatchObject({
      ok: false,
      problems: { form: [{ key: 'review.problems.own' }] },
    })
})

test('what is held for somebody is not lent on, and nobody lends what they do not hold', async () => {
  const both = await colleagues()
  unwrap(await lend(both))
  const third = await makePerson({ role: 'reviewer', region: 'americas' })
  const delegate = await actorOf(both.delegate.sessionId)
  unwrap(await lendPositions(delegate, { toId: third.personId, from: day(0), until: day(1) }))
  const reached = (await actorOf(third.sessionId)).scope.positions.map(({ region }) => region)
  expect(reached.toSorted()).toEqual(['africa', 'americas'])
  const input = { toId: third.personId, from: day(0), until: day(1) }
  await expectRefusal(officer, () => lendPositions(officer, input), 'refused')
})

test('twice for the same days, to oneself, too long or in the past is declined beside its field', async () => {
  const both = await colleagues()
  unwrap(await lend(both))
  expect(await lend(both)).toMatchObject({ ok: false, problems: { form: [{}] } })
  expect(await lend({ ...both, delegate: both.absent })).toMatchObject({ ok: false, problems: { toId: [{}] } })
  const second = await colleagues()
  expect(await lend(second, 0, 400)).toMatchObject({ ok: false, problems: { until: [{}] } })
  expect(await lend(second, -4, -2)).toMatchObject({ ok: false, problems: { until: [{}] } })
})

test('a loan ends with the position it is of, and with the lender’s access', async () => {
  const [first, second] = [await colleagues(), await colleagues()]
  unwrap(await lend(first))
  unwrap(await lend(second))
  const own = await db.tenure.findFirstOrThrow({ where: { actorId: first.absent.personId, lentById: null } })
  unwrap(await endPosition(administrator, { tenureId: own.id, on: null }))
  unwrap(await disablePerson(administrator, { personId: second.absent.personId }))
  for (const { delegate } of [first, second])
    expect((await actorOf(delegate.sessionId)).scope.positions).toMatchObject([{ region: 'africa' }])
})

test('a hand-over passes every position in one act, with the work that waits; a second click passes nothing', async () => {
  const both = await colleagues()
  const successor = await makePerson({ role: 'observer' })
  const reference = await submitted()
  unwrap(await lend(both))
  const input = { personId: both.absent.personId, toId: successor.personId }
  expect(await eventsDuring(() => handOver(administrator, input))).toEqual(['position.handed_over'])
  expect(unwrap(await handOver(administrator, input))).toEqual({ count: 0 })
  expect((await actorOf(both.absent.sessionId)).scope.positions).toEqual([])
  expect((await actorOf(both.delegate.sessionId)).scope.positions).toHaveLength(1)
  expect(await approve(await actorOf(successor.sessionId), reference)).toMatchObject({ ok: true })
})

test('who does not manage people hands nothing over, and nobody hands anything to themselves', async () => {
  const both = await colleagues()
  const input = { personId: both.absent.personId, toId: both.delegate.personId }
  await expectRefusal(both.delegate.actor, () => handOver(both.delegate.actor, input), 'refused')
  const toSelf = { personId: both.absent.personId, toId: administrator.id }
  expect(await handOver(administrator, toSelf)).toMatchObject({ ok: false, problems: { toId: [{}] } })
})
