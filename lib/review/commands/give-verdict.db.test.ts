import { beforeAll, expect, test } from 'vitest'
import type { ActivityContent } from '@/lib/activity/rules/content'
import type { AccomplishmentId } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { changeAndSubmit, completeContent, counting, presenceOf, submitNew } from '@/lib/testing/activities'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { giveVerdict } from './give-verdict'

let office: Presence
let officer: Actor
let reviewer: Actor
let second: Actor

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  reviewer = (await makePerson({ role: 'reviewer', name: 'Marta Lindqvist' })).actor
  second = (await makePerson({ role: 'reviewer', name: 'Paul Andersen' })).actor
})

const submitted = async (patch: Partial<ActivityContent> = {}) =>
  submitNew(officer, await completeContent(office, patch))

type Wish = { actor?: Actor; revision?: number; reason?: string; accomplishment?: AccomplishmentId }

const judge = (reference: string, outcome: 'approved' | 'returned', wish: Wish = {}) => {
  const { actor = reviewer, revision = 1, reason = '', accomplishment = 'EA1' } = wish
  return giveVerdict(actor, { reference, accomplishment, revision, outcome, reason })
}

const stateOf = (reference: string, accomplishmentId = 'EA1') =>
  db.activityAccomplishment.findFirstOrThrow({ where: { activity: { reference }, accomplishmentId } })

const verdictsOn = (reference: string) => db.verdict.findMany({ where: { revision: { activity: { reference } } } })

test('an approval moves the standing, names its revision and is on the record', async () => {
  const reference = await submitted()
  const events = await eventsDuring(() => judge(reference, 'approved'))
  expect(events).toEqual(['verdict.given'])
  const [verdict] = await verdictsOn(reference)
  expect(verdict).toMatchObject({ outcome: 'approved', actorId: reviewer.id, accomplishmentId: 'EA1', reason: null })
  expect(await stateOf(reference)).toMatchObject({ standing: 'approved', approvedRevisionId: verdict?.revisionId })
})

test('a return needs a reason, and keeps it', async () => {
  const reference = await submitted()
  expect(await judge(reference, 'returned')).toEqual({
    ok: false,
    problems: { reason: [{ key: 'review.problems.reason_missing', values: undefined }] },
  })
  expect(await verdictsOn(reference)).toEqual([])
  expect(await judge(reference, 'returned', { reason: 'Say what exists today.' })).toMatchObject({ ok: true })
  expect(await verdictsOn(reference)).toMatchObject([{ outcome: 'returned', reason: 'Say what exists today.' }])
  expect(await stateOf(reference)).toMatchObject({ standing: 'returned' })
})

test('nobody judges what they logged, changed or submitted themselves', async () => {
  const both = await makePerson({ role: 'contributor', presenceId: office.id })
  const reference = await submitNew(both.actor, await completeContent(office))
  const asReviewer: Actor = { ...both.actor, scope: { ...both.actor.scope, positions: reviewer.scope.positions } }
  const outcome = await judge(reference, 'approved', { actor: asReviewer })
  expect(outcome).toMatchObject({ ok: false, problems: { form: [{ key: 'review.problems.own' }] } })
  expect(await verdictsOn(reference)).toEqual([])
})

test('what lies outside a reviewer’s region does not exist for them, and the attempt leaves one line', async () => {
  const reference = await submitted()
  const africa = (await makePerson({ role: 'reviewer', region: 'africa' })).actor
  await expectRefusal(africa, () => judge(reference, 'approved', { actor: africa }), 'not_found')
  expect(await verdictsOn(reference)).toEqual([])
})

test('a reviewer of one accomplishment is refused under another', async () => {
  const reference = await submitted({ accomplishments: counting('EA1', 'EA5') })
  const { actor } = await makePerson({ role: 'reviewer', accomplishmentId: 'EA5' })
  await expectRefusal(actor, () => judge(reference, 'approved', { actor }), 'refused')
  expect(await judge(reference, 'approved', { actor, accomplishment: 'EA5' })).toMatchObject({ ok: true })
})

test('an officer who is no reviewer is refused', async () => {
  const reference = await submitted()
  await expectRefusal(officer, () => judge(reference, 'approved', { actor: officer }), 'refused')
})

test('a revision that is no longer the latest cannot be judged', async () => {
  const reference = await submitted()
  expect(await changeAndSubmit(officer, reference, { result: 'A committee exists.' })).toBe(2)
  const outcome = await judge(reference, 'approved')
  expect(outcome).toMatchObject({ ok: false, problems: { form: [{ key: 'review.problems.newer_revision' }] } })
  expect(await judge(reference, 'approved', { revision: 2 })).toMatchObject({ ok: true })
})

test('two reviewers at once make one verdict, and the other learns whose it is', async () => {
  const reference = await submitted()
  const outcomes = await Promise.all([
    judge(reference, 'approved'),
    judge(reference, 'returned', { actor: second, reason: 'Which committee?' }),
  ])
  const [verdict, ...more] = await verdictsOn(reference)
  expect(more).toEqual([])
  const name = verdict?.actorId === reviewer.id ? 'Marta Lindqvist' : 'Paul Andersen'
  const declined = outcomes.filter(({ ok }) => !ok)
  expect(declined).toEqual([
    { ok: false, problems: { form: [{ key: 'review.problems.already_judged', values: { name } }] } },
  ])
})

test('a second click is absorbed: no second verdict, no second line', async () => {
  const reference = await submitted()
  const events = await eventsDuring(async () => {
    const outcomes = await Promise.all([judge(reference, 'approved'), judge(reference, 'approved')])
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true])
  })
  expect(events).toEqual(['verdict.given'])
  expect(await verdictsOn(reference)).toHaveLength(1)
})

test('an edit after an approval keeps the approved revision readable until the next approval', async () => {
  const reference = await submitted()
  await judge(reference, 'approved')
  const { approvedRevisionId } = await stateOf(reference)
  await changeAndSubmit(officer, reference, { result: 'A committee exists.' })
  expect(await stateOf(reference)).toMatchObject({ standing: 'submitted', approvedRevisionId })
  await judge(reference, 'approved', { revision: 2 })
  const after = await stateOf(reference)
  expect(after.standing).toBe('approved')
  expect(after.approvedRevisionId).not.toBe(approvedRevisionId)
})

test('an approval confirms an accomplishment that was only proposed', async () => {
  const [link] = counting('EA1')
  const reference = await submitted({ accomplishments: link ? [{ ...link, proposedById: reviewer.id }] : [] })
  expect((await stateOf(reference)).proposedById).toBe(reviewer.id)
  await judge(reference, 'approved')
  expect((await stateOf(reference)).proposedById).toBeNull()
})

test('a change to a shared field reopens the main accomplishment and marks the others', async () => {
  const reference = await submitted({ accomplishments: counting('EA1', 'EA5') })
  await judge(reference, 'approved')
  await judge(reference, 'approved', { accomplishment: 'EA5' })
  await changeAndSubmit(officer, reference, { summary: 'Judges and prosecutors met for two days.' })
  expect(await stateOf(reference)).toMatchObject({ standing: 'submitted', changedSince: false })
  expect(await stateOf(reference, 'EA5')).toMatchObject({ standing: 'approved', changedSince: true })
  await judge(reference, 'approved', { accomplishment: 'EA5', revision: 2 })
  expect(await stateOf(reference, 'EA5')).toMatchObject({ standing: 'approved', changedSince: false })
})

test('what has changed since its approval can be returned as well', async () => {
  const reference = await submitted({ accomplishments: counting('EA1', 'EA5') })
  await judge(reference, 'approved', { accomplishment: 'EA5' })
  await changeAndSubmit(officer, reference, { summary: 'Judges and prosecutors met for two days.' })
  const wish = { accomplishment: 'EA5', revision: 2, reason: 'Participation is no longer mentioned.' } as const
  expect(await judge(reference, 'returned', wish)).toMatchObject({ ok: true })
  expect(await stateOf(reference, 'EA5')).toMatchObject({ standing: 'returned', changedSince: false })
})

test('a change to one accomplishment’s sentence reopens that one alone', async () => {
  const reference = await submitted({ accomplishments: counting('EA1', 'EA5') })
  await judge(reference, 'approved')
  await judge(reference, 'approved', { accomplishment: 'EA5' })
  const accomplishments = counting('EA1', 'EA5').map((link) =>
    link.main ? link : { ...link, sentence: 'Women took part in drafting.' },
  )
  await changeAndSubmit(officer, reference, { accomplishments })
  expect(await stateOf(reference)).toMatchObject({ standing: 'approved', changedSince: false })
  expect(await stateOf(reference, 'EA5')).toMatchObject({ standing: 'submitted' })
})

test('a wider release waits for an approval, which puts it in force', async () => {
  const complete = await completeContent(office)
  const refused = { basis: 'refused', givenBy: null, covers: null, until: null } as const
  const reference = await submitted({ release: { ...complete.release, public_report: refused } })
  await judge(reference, 'approved')
  await changeAndSubmit(officer, reference, { release: complete.release })
  const inForce = () => db.activity.findUniqueOrThrow({ where: { reference }, select: { publicUse: true } })
  expect(await inForce()).toEqual({ publicUse: 'refused' })
  await judge(reference, 'approved', { revision: 2 })
  expect(await inForce()).toEqual({ publicUse: 'agreed' })
})
