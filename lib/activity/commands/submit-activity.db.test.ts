import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import {
  changeAndSubmit,
  completeContent,
  counting,
  logActivity,
  presenceOf,
  submitNew,
  unwrap,
} from '@/lib/testing/activities'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { readInside } from '../queries/read-inside'
import type { AccomplishmentId, Snapshot } from '../types'
import { saveActivity } from './save-activity'
import { submitActivity } from './submit-activity'

let office: Presence
let officer: Actor
let reviewer: Actor

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  reviewer = (await makePerson({ role: 'reviewer' })).actor
})

const revisionsOf = (reference: string) =>
  db.revision.findMany({ where: { activity: { reference } }, orderBy: { number: 'asc' } })
const approve = async (reference: string, accomplishment: AccomplishmentId, revision: number) =>
  unwrap(await giveVerdict(reviewer, { reference, accomplishment, revision, outcome: 'approved', reason: '' }))
const standings = async (reference: string) =>
  Object.fromEntries(
    (await readInside(officer, reference)).states.map(({ id, standing, changedSince }) => [
      id,
      changedSince ? `${standing}, changed since` : standing,
    ]),
  )

describe('submitting', () => {
  it('freezes what stands, with names and the plan of the year', async () => {
    const reference = await logActivity(officer, await completeContent(office))
    const events = await eventsDuring(async () => unwrap(await submitActivity(officer, { reference })))
    expect(events).toEqual(['activity.submitted'])
    const [revision] = await revisionsOf(reference)
    const snapshot = revision?.snapshot as unknown as Snapshot
    expect(snapshot).toMatchObject({ reference, title: 'Workshop on detainee rights', schemaVersion: 1 })
    expect(snapshot.framework).toEqual({ code: '2014-2017', assumed: false })
    expect(snapshot.holders[0]?.label).toContain('Central Asia')
    const told = await db.outboxEvent.count({ where: { payload: { path: ['revisionId'], equals: revision?.id } } })
    expect(told).toBe(1)
  })

  it('names what is missing and makes no revision', async () => {
    const reference = await logActivity(officer, await completeContent(office, { result: null, language: null }))
    const outcome = await submitActivity(officer, { reference })
    expect(outcome.ok ? [] : Object.keys(outcome.problems)).toEqual(['language', 'result'])
    expect(await revisionsOf(reference)).toEqual([])
  })

  it('answers a second click with the same revision', async () => {
    const reference = await submitNew(officer, await completeContent(office))
    const events = await eventsDuring(async () => {
      const answers = await Promise.all([1, 2].map(() => submitActivity(officer, { reference })))
      expect(answers.map((answer) => unwrap(answer).revision)).toEqual([1, 1])
    })
    expect(events).toEqual([])
    expect(await revisionsOf(reference)).toHaveLength(1)
  })

  it('is refused to whoever only reads it', async () => {
    const reference = await logActivity(officer, await completeContent(office))
    await expectRefusal(reviewer, () => submitActivity(reviewer, { reference }), 'refused')
    const observer = (await makePerson({ role: 'observer' })).actor
    await expectRefusal(observer, () => submitActivity(observer, { reference }), 'not_found')
  })
})

describe('what a new revision reopens', () => {
  async function approvedTwice(): Promise<string> {
    const reference = await submitNew(
      officer,
      await completeContent(office, { accomplishments: counting('EA1', 'EA5') }),
    )
    await approve(reference, 'EA1', 1)
    await approve(reference, 'EA5', 1)
    return reference
  }

  it('is one accomplishment alone where only its sentence changed', async () => {
    const reference = await approvedTwice()
    const [main, other] = counting('EA1', 'EA5')
    if (!main || !other) throw new Error('two are counted')
    await changeAndSubmit(officer, reference, { accomplishments: [main, { ...other, sentence: 'It did more.' }] })
    expect(await standings(reference)).toEqual({ EA1: 'approved', EA5: 'submitted' })
  })

  it('is the main one where a shared field changed; the other approvals are marked', async () => {
    const reference = await approvedTwice()
    await changeAndSubmit(officer, reference, { summary: 'Judges met for three days.' })
    expect(await standings(reference)).toEqual({ EA1: 'submitted', EA5: 'approved, changed since' })
    await approve(reference, 'EA5', 2)
    expect(await standings(reference)).toEqual({ EA1: 'submitted', EA5: 'approved' })
  })

  it('leaves the approved revision standing until the next is approved', async () => {
    const reference = await approvedTwice()
    const [first] = await revisionsOf(reference)
    await changeAndSubmit(officer, reference, { summary: 'Judges met for three days.' })
    const { states } = await readInside(officer, reference)
    expect(states.map(({ approvedRevisionId }) => approvedRevisionId)).toEqual([first?.id, first?.id])
  })
})

describe('release', () => {
  const answer = { givenBy: null, covers: null, until: null }
  const set = async (reference: string, basis: 'agreed' | 'refused') => {
    const { content, version } = await readInside(officer, reference)
    const release = { ...content.release, public_report: { basis, ...answer } }
    unwrap(await saveActivity(officer, { reference, patch: { release }, baseVersion: version }))
  }
  const inForce = async (reference: string) => (await readInside(officer, reference)).releaseInForce.public_report.basis

  it('narrows at once; widening what was approved waits for a reviewer', async () => {
    const reference = await submitNew(officer, await completeContent(office))
    await approve(reference, 'EA1', 1)
    const events = await eventsDuring(() => set(reference, 'refused'))
    expect(events).toEqual(['activity.saved', 'activity.release_changed'])
    expect(await inForce(reference)).toBe('refused')
    await set(reference, 'agreed')
    expect(await inForce(reference)).toBe('refused')
    unwrap(await submitActivity(officer, { reference }))
    await approve(reference, 'EA1', 2)
    expect(await inForce(reference)).toBe('agreed')
  })

  it('opens the class of what was approved by an administrator of the whole Office alone', async () => {
    const reference = await submitNew(officer, await completeContent(office, { sensitivity: 'confidential' }))
    await approve(reference, 'EA1', 1)
    const { version } = await readInside(officer, reference)
    const open = { reference, patch: { sensitivity: 'unclassified' as const }, baseVersion: version }
    expect(await saveActivity(officer, open)).toMatchObject({ problems: { sensitivity: expect.anything() } })
    const { actor } = await makePerson({ role: 'administrator' })
    unwrap(await saveActivity(actor, open))
    expect((await readInside(officer, reference)).content.sensitivity).toBe('unclassified')
  })
})

describe('what the database itself keeps', () => {
  it('lets nobody change or remove what is on the record', async () => {
    const reference = await submitNew(officer, await completeContent(office))
    await approve(reference, 'EA1', 1)
    const event = await db.auditEvent.findFirstOrThrow({ orderBy: { id: 'desc' } })
    const [revision] = await revisionsOf(reference)
    const verdict = await db.verdict.findFirstOrThrow({ where: { revisionId: revision?.id } })
    const attempts = [
      () => db.auditEvent.update({ where: { id: event.id }, data: { event: 'activity.saved' } }),
      () => db.auditEvent.delete({ where: { id: event.id } }),
      () => db.$executeRaw`TRUNCATE audit_event`,
      () => db.verdict.update({ where: { id: verdict.id }, data: { reason: 'x' } }),
      () => db.verdict.delete({ where: { id: verdict.id } }),
      () => db.revision.update({ where: { id: verdict.revisionId }, data: { snapshot: {} } }),
      () => db.revision.delete({ where: { id: verdict.revisionId } }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow()
    expect(await db.auditEvent.findUnique({ where: { id: event.id } })).toEqual(event)
    expect(await revisionsOf(reference)).toEqual([revision])
  })

  it('holds one main accomplishment, a reason for a return, and an end after the start', async () => {
    const reference = await submitNew(
      officer,
      await completeContent(office, { accomplishments: counting('EA1', 'EA5') }),
    )
    const { id } = await readInside(officer, reference)
    const [revision] = await revisionsOf(reference)
    const attempts = [
      () => db.activityAccomplishment.updateMany({ where: { activityId: id }, data: { isMain: true } }),
      () =>
        db.verdict.create({
          data: {
            revisionId: revision?.id ?? '',
            accomplishmentId: 'EA1',
            outcome: 'returned',
            reason: ' ',
            actorId: reviewer.id,
          },
        }),
      () => db.activity.update({ where: { id }, data: { endOn: new Date('2014-04-30'), endPrecision: 'day' } }),
      () => db.activity.update({ where: { id }, data: { startPrecision: null } }),
    ]
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow()
  })
})
