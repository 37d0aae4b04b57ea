import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { setThemes } from '@/lib/activity/commands/set-themes'
import { withdrawActivity } from '@/lib/activity/commands/withdraw-activity'
import { readInside } from '@/lib/activity/queries/read-inside'
import { today } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { listCandidates } from '@/lib/report/queries/list-candidates'
import { changeAndSubmit, completeContent, logActivity, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { approvedAnew, approvedNew, type Desk, makeDesk, PERIOD } from '@/lib/testing/drafts'
import { checkOf, confirmPractice } from '@/lib/testing/practices'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { getPractice } from '../queries/get-practice'
import { monthsAfter } from '../rules/lifecycle'
import { checkPractice } from './check-practice'
import { promoteInitiative } from './promote-initiative'
import { remindRefresh } from './remind-refresh'
import { reopenPractice, retirePractice } from './retire-practice'

let desk: Desk
let officer: Actor
let reviewer: Actor

beforeAll(async () => {
  desk = await makeDesk()
  officer = desk.officer.actor
  reviewer = desk.reviewer.actor
})

const practice = () => approvedNew(desk, { kind: 'good_practice', effective: 'It worked.' })
const idOf = async (reference: string) => (await db.activity.findUniqueOrThrow({ where: { reference } })).id
const practiceOf = async (reference: string) => getPractice(await idOf(reference))
const becomeDue = async (reference: string) =>
  db.practice.update({ where: { activityId: await idOf(reference) }, data: { dueOn: new Date('2020-01-01') } })
const offered = async (reference: string) =>
  (await listCandidates(desk.drafter.actor.scope, PERIOD)).some((one) => one.reference === reference)

describe('a check', () => {
  it('confirms what meets every criterion, until the period of the setting has passed', async () => {
    const reference = await practice()
    expect(await practiceOf(reference)).toMatchObject({ state: 'candidate', version: 0 })
    expect(await eventsDuring(() => confirmPractice(reviewer, reference))).toEqual(['practice.checked'])
    expect(await practiceOf(reference)).toMatchObject({
      ...{ state: 'confirmed', dueOn: monthsAfter(today(), 24), version: 1 },
      checks: [{ confirmed: true, revision: 1, byId: reviewer.id }],
    })
  })

  it('that finds one criterion not met does not confirm, and keeps each reason', async () => {
    const reference = await practice()
    unwrap(await checkPractice(reviewer, checkOf(reference, { missed: ['sustainable'] })))
    expect(await practiceOf(reference)).toMatchObject({
      ...{ state: 'declined', dueOn: null },
      checks: [
        { findings: { sustainable: { met: false, reason: 'It is so: sustainable.' }, effective: { met: true } } },
      ],
    })
  })

  it('sent twice is one; a second reviewer learns of the first', async () => {
    const reference = await practice()
    const other = await makePerson({ role: 'reviewer' })
    const [one, two] = await Promise.all([confirmPractice(reviewer, reference), confirmPractice(reviewer, reference)])
    expect([unwrap(one), unwrap(two)]).toEqual([
      { reference, confirmed: true },
      { reference, confirmed: true },
    ])
    expect(await confirmPractice(other.actor, reference)).toMatchObject({
      problems: { form: [{ key: 'practice.problems.moved', values: { name: reviewer.name } }] },
    })
    expect((await practiceOf(reference)).checks).toHaveLength(1)
  })

  it('is of the approved revision that was read', async () => {
    const reference = await practice()
    await approvedAnew(desk, reference, { summary: 'They met again.' })
    expect(await confirmPractice(reviewer, reference)).toMatchObject({
      problems: { form: [{ key: 'practice.problems.newer_revision' }] },
    })
    unwrap(await checkPractice(reviewer, checkOf(reference, { revision: 2 })))
  })

  it('is not of what nobody approved', async () => {
    const reference = await submitNew(
      officer,
      await completeContent(desk.office, { kind: 'good_practice', effective: 'It worked.' }),
    )
    expect(await confirmPractice(reviewer, reference)).toMatchObject({
      problems: { form: [{ key: 'practice.problems.not_approved' }] },
    })
  })

  it('is a reviewer’s, of another’s work: refused to holders, to reviewers elsewhere, unseen by readers', async () => {
    const reference = await practice()
    const elsewhere = await makePerson({ role: 'reviewer', accomplishmentId: 'EA9' })
    await expectRefusal(officer, () => confirmPractice(officer, reference), 'refused')
    await expectRefusal(elsewhere.actor, () => confirmPractice(elsewhere.actor, reference), 'not_found')
    await expectRefusal(desk.drafter.actor, () => confirmPractice(desk.drafter.actor, reference), 'not_found')
    expect(await practiceOf(reference)).toMatchObject({ state: 'candidate' })
  })

  it('is nobody’s on their own', async () => {
    const both = await makePerson({ role: 'reviewer' })
    const reference = await practice()
    await db.fieldChange.create({
      data: { activityId: await idOf(reference), field: 'summary', actorId: both.personId, version: 1 },
    })
    expect(await confirmPractice(both.actor, reference)).toMatchObject({
      problems: { form: [{ key: 'practice.problems.own' }] },
    })
  })

  it('is not of an initiative', async () => {
    const reference = await approvedNew(desk)
    await expectRefusal(reviewer, () => confirmPractice(reviewer, reference), 'not_found')
  })
})

describe('refresh', () => {
  it('is announced once when its day has come, and again only after another check', async () => {
    const reference = await practice()
    unwrap(await confirmPractice(reviewer, reference))
    await becomeDue(reference)
    expect(await Promise.all([remindRefresh(), remindRefresh()])).toContain(1)
    expect(await remindRefresh()).toBe(0)
    unwrap(await checkPractice(reviewer, checkOf(reference, { version: 1 })))
    expect(await practiceOf(reference)).toMatchObject({ state: 'confirmed', dueOn: monthsAfter(today(), 24) })
    await becomeDue(reference)
    expect(await remindRefresh()).toBe(1)
  })

  it('is announced of nothing that is retired or withdrawn', async () => {
    const [retired, withdrawn] = [await practice(), await practice()]
    for (const reference of [retired, withdrawn]) unwrap(await confirmPractice(reviewer, reference))
    for (const reference of [retired, withdrawn]) await becomeDue(reference)
    unwrap(await retirePractice(officer, { reference: retired, reason: 'The centre closed.' }))
    unwrap(await withdrawActivity(officer, { reference: withdrawn, reason: 'Logged twice.' }))
    expect(await remindRefresh()).toBe(0)
  })
})

describe('retiring', () => {
  it('takes a reason, leaves reports without it, and is taken back as a candidate', async () => {
    const reference = await practice()
    unwrap(await confirmPractice(reviewer, reference))
    expect(await offered(reference)).toBe(true)
    const retire = () => retirePractice(officer, { reference, reason: 'The centre closed.' })
    expect(await eventsDuring(retire)).toEqual(['practice.retired'])
    expect(await eventsDuring(retire)).toEqual([])
    expect(await practiceOf(reference)).toMatchObject({
      ...{ state: 'retired', dueOn: null, retired: { reason: 'The centre closed.', by: officer.name } },
    })
    expect(await offered(reference)).toBe(false)
    expect(await checkPractice(reviewer, checkOf(reference, { version: 2 }))).toMatchObject({
      problems: { form: [{ key: 'practice.problems.retired' }] },
    })
    unwrap(await reopenPractice(officer, { reference }))
    expect(await practiceOf(reference)).toMatchObject({ state: 'candidate', retired: null, version: 3 })
    expect(await offered(reference)).toBe(true)
  })

  it('is not for readers, nor for staff of another presence', async () => {
    const reference = await practice()
    const observer = (await makePerson({ role: 'observer' })).actor
    const other = (await makePerson({ role: 'contributor', presenceId: (await presenceOf('hq-geneva')).id })).actor
    await expectRefusal(other, () => retirePractice(other, { reference, reason: 'No.' }), 'not_found')
    await expectRefusal(observer, () => retirePractice(observer, { reference, reason: 'No.' }), 'not_found')
    await expectRefusal(observer, () => reopenPractice(observer, { reference }), 'not_found')
  })
})

describe('promoting an initiative', () => {
  const promote = (reference: string, key: string = randomUUID(), actor = officer) =>
    promoteInitiative(actor, { reference, key })

  it('makes one linked draft under the same themes, however often it is sent', async () => {
    const initiative = await approvedNew(desk)
    unwrap(await setThemes(officer, { reference: initiative, themes: ['migration'] }))
    const key = randomUUID()
    const { reference } = unwrap(await promote(initiative, key))
    expect(unwrap(await promote(initiative, key))).toEqual({ reference })
    const { content, status } = await readInside(officer, reference)
    expect(content).toMatchObject({
      kind: 'good_practice',
      related: [initiative],
      title: 'Workshop on detainee rights',
    })
    expect(status).toBe('draft')
    expect(await db.activityTheme.findMany({ where: { activity: { reference } } })).toMatchObject([
      { themeId: 'migration' },
    ])
    expect((await readInside(officer, initiative)).content.kind).toBe('field_initiative')
  })

  it('is for who may log there: refused to reviewers, unseen elsewhere, and not of a lesson', async () => {
    const initiative = await approvedNew(desk)
    const lesson = await logActivity(officer, await completeContent(desk.office, { kind: 'lesson_learned' }))
    const other = await presenceOf('hq-geneva')
    const elsewhere = (await makePerson({ role: 'contributor', presenceId: other.id })).actor
    await expectRefusal(reviewer, () => promote(initiative, randomUUID(), reviewer), 'refused')
    await expectRefusal(officer, () => promote(lesson), 'not_found')
    await expectRefusal(elsewhere, () => promote(initiative, randomUUID(), elsewhere), 'not_found')
  })
})

describe('themes', () => {
  it('stand beside the revision: no approval is reopened', async () => {
    const reference = await practice()
    expect(await eventsDuring(() => setThemes(officer, { reference, themes: ['migration'] }))).toEqual([
      'activity.themes_set',
    ])
    expect(await eventsDuring(() => setThemes(officer, { reference, themes: ['migration'] }))).toEqual([])
    expect((await readInside(officer, reference)).status).toBe('approved')
    expect(await setThemes(officer, { reference, themes: ['nowhere'] })).toMatchObject({ ok: false })
  })

  it('are said by who may edit', async () => {
    const reference = await practice()
    await expectRefusal(reviewer, () => setThemes(reviewer, { reference, themes: [] }), 'refused')
  })
})

it('a changed text is checked anew on its approved revision', async () => {
  const reference = await practice()
  await changeAndSubmit(officer, reference, { summary: 'They met twice.' })
  // The second revision waits: the first one is what stands.
  unwrap(await confirmPractice(reviewer, reference))
  expect((await practiceOf(reference)).checks).toMatchObject([{ revision: 1 }])
})
