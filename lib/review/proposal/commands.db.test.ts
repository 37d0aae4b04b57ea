import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { completeContent, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { giveVerdict } from '../commands/give-verdict'
import { proposeAccomplishment, settleProposal } from './commands'
import type { ProposalForm, SettleForm } from './schema'

let office: Presence
let officer: Actor
let reviewer: Actor

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  reviewer = (await makePerson({ role: 'reviewer', accomplishmentId: 'EA1' })).actor
})

const submitted = async () => submitNew(officer, await completeContent(office))

const propose = (reference: string, wish: Partial<ProposalForm> = {}, actor = reviewer) =>
  proposeAccomplishment(actor, {
    ...{ reference, accomplishment: 'EA1', proposed: 'EA5', way: 'beside', why: 'Women drafted it.' },
    ...wish,
  })

async function settle(reference: string, wish: Partial<SettleForm> = {}, actor = officer) {
  const { id: proposal } = await db.accomplishmentProposal.findFirstOrThrow({ where: { activity: { reference } } })
  return settleProposal(actor, { reference, proposal, answer: 'confirm', sentence: 'Women drafted it.', ...wish })
}

const standings = async (reference: string) =>
  Object.fromEntries(
    (await db.activityAccomplishment.findMany({ where: { activity: { reference } } })).map((state) => [
      state.accomplishmentId + (state.isMain ? '*' : ''),
      state.standing,
    ]),
  )

test('confirmed beside: added and submitted, and the approval of the other stands', async () => {
  const reference = await submitted()
  await giveVerdict(reviewer, { reference, accomplishment: 'EA1', revision: 1, outcome: 'approved', reason: '' })
  expect(await eventsDuring(() => propose(reference))).toEqual(['accomplishment.proposed'])
  expect(await standings(reference)).toEqual({ 'EA1*': 'approved' })
  unwrap(await settle(reference))
  expect(await standings(reference)).toEqual({ 'EA1*': 'approved', EA5: 'submitted' })
})

test('confirmed instead: it takes the place of the main one', async () => {
  const reference = await submitted()
  unwrap(await propose(reference, { way: 'instead' }))
  unwrap(await settle(reference, { sentence: '' }))
  expect(await standings(reference)).toEqual({ 'EA5*': 'submitted' })
})

test('an approved accomplishment is not replaced, and one beside needs its sentence', async () => {
  const [approved, other] = [await submitted(), await submitted()]
  unwrap(await propose(approved, { way: 'instead' }))
  await giveVerdict(reviewer, {
    reference: approved,
    accomplishment: 'EA1',
    revision: 1,
    outcome: 'approved',
    reason: '',
  })
  expect(await settle(approved)).toMatchObject({ ok: false, problems: { form: [{}] } })
  unwrap(await propose(other))
  expect(await settle(other, { sentence: '' })).toMatchObject({ ok: false, problems: { sentence: [{}] } })
})

test('declined changes nothing; the first answer counts; sent twice it is one', async () => {
  const reference = await submitted()
  const events = await eventsDuring(() => Promise.all([propose(reference), propose(reference)]))
  expect(events).toEqual(['accomplishment.proposed'])
  unwrap(await settle(reference, { answer: 'decline' }))
  expect(unwrap(await settle(reference))).toMatchObject({ confirmed: false })
  expect(await standings(reference)).toEqual({ 'EA1*': 'submitted' })
})

test('a reason is needed, and what counts already is not proposed', async () => {
  const reference = await submitted()
  expect(await propose(reference, { why: '' })).toMatchObject({ ok: false, problems: { why: [{}] } })
  expect(await propose(reference, { proposed: 'EA1' })).toMatchObject({ ok: false, problems: { proposed: [{}] } })
})

test('who does not judge it proposes nothing, and a reviewer does not confirm', async () => {
  const reference = await submitted()
  await expectRefusal(officer, () => propose(reference, {}, officer), 'refused')
  const africa = (await makePerson({ role: 'reviewer', region: 'africa' })).actor
  await expectRefusal(africa, () => propose(reference, {}, africa), 'not_found')
  unwrap(await propose(reference))
  await expectRefusal(reviewer, () => settle(reference, {}, reviewer), 'refused')
})
