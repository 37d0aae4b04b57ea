import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { newKey, readBytes, storeBytes } from '@/lib/core/storage'
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
import { getActivity } from '../queries/get-activity'
import { countActivities, listActivities } from '../queries/list-activities'
import { readInside } from '../queries/read-inside'
import { EMPTY_FILTER } from '../schema/filter'
import { deleteDraft } from './delete-draft'
import { restoreRevision } from './restore-revision'
import { saveActivity } from './save-activity'
import { submitActivity } from './submit-activity'
import { reinstateActivity, withdrawActivity } from './withdraw-activity'

let office: Presence
let officer: Actor
let colleague: Actor
let stranger: Actor
let reviewer: Actor
const period = { from: 2012, to: 2015 }
const reason = 'Logged twice.'

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  const elsewhere = await presenceOf('ro-south-east-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  colleague = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  stranger = (await makePerson({ role: 'contributor', presenceId: elsewhere.id })).actor
  reviewer = (await makePerson({ role: 'reviewer' })).actor
})

const verdict = (reference: string, revision = 1) =>
  giveVerdict(reviewer, { reference, accomplishment: 'EA1', revision, outcome: 'approved', reason: '' })

async function approved(): Promise<string> {
  const reference = await submitNew(officer, await completeContent(office))
  unwrap(await verdict(reference))
  return reference
}

describe('withdrawing', () => {
  it('takes it from readers outside at once, and shows it as withdrawn to its holders', async () => {
    const reference = await approved()
    expect(await getActivity(stranger, reference)).toMatchObject({ view: 'outside' })
    const events = await eventsDuring(() => withdrawActivity(officer, { reference, reason }))
    expect(events).toEqual(['activity.withdrawn'])
    expect(await getActivity(stranger, reference)).toBeNull()
    expect(await getActivity(colleague, reference)).toMatchObject({
      status: 'withdrawn',
      hasApproved: false,
      withdrawn: { reason, by: officer.name },
      abilities: { edit: false, submit: false, withdraw: false, remove: false, reinstate: true },
    })
    const filter = { ...EMPTY_FILTER, statuses: ['withdrawn' as const], q: reference }
    expect(await listActivities(officer.scope, filter, period, 'en')).toMatchObject([
      { reference, status: 'withdrawn' },
    ])
    expect(await db.outboxEvent.count({ where: { event: 'activity.withdrawn' } })).toBeGreaterThan(0)
  })

  it('is counted under its own status', async () => {
    const count = (status: 'withdrawn' | 'submitted') =>
      countActivities(officer.scope, { ...EMPTY_FILTER, statuses: [status] }, period, 'en')
    const before = [await count('withdrawn'), await count('submitted')] as const
    const reference = await submitNew(officer, await completeContent(office))
    await withdrawActivity(officer, { reference, reason })
    expect([await count('withdrawn'), await count('submitted')]).toEqual([before[0] + 1, before[1]])
  })

  it('asks for a reason, and is for those who edit it', async () => {
    const reference = await approved()
    expect(await withdrawActivity(officer, { reference, reason: '' })).toMatchObject({ ok: false })
    await expectRefusal(stranger, () => withdrawActivity(stranger, { reference, reason }), 'not_found')
    await expectRefusal(reviewer, () => withdrawActivity(reviewer, { reference, reason }), 'refused')
    expect((await readInside(officer, reference)).withdrawn).toBeNull()
  })

  it('stops saving, submitting and judging, until it is taken back with every verdict as it stood', async () => {
    const reference = await submitNew(officer, await completeContent(office))
    await withdrawActivity(officer, { reference, reason })
    const save = { reference, patch: { title: 'Other' }, baseVersion: 9 }
    await expectRefusal(officer, () => saveActivity(officer, save), 'refused')
    await expectRefusal(officer, () => submitActivity(officer, { reference }), 'refused')
    await expectRefusal(reviewer, () => verdict(reference), 'refused')
    await expectRefusal(reviewer, () => reinstateActivity(reviewer, { reference }), 'refused')

    expect(await eventsDuring(() => reinstateActivity(colleague, { reference }))).toEqual(['activity.reinstated'])
    expect(await readInside(officer, reference)).toMatchObject({ status: 'submitted', withdrawn: null })
    unwrap(await verdict(reference))
  })
})

describe('deleting', () => {
  it('removes a draft of one’s own, also with evidence', async () => {
    const reference = await logActivity(officer, await completeContent(office))
    const { id } = await readInside(officer, reference)
    await db.evidence.create({
      data: { activityId: id, supports: 'result', fileName: 'list.pdf', size: 1n, addedById: officer.id },
    })
    expect(await eventsDuring(() => deleteDraft(officer, { reference }))).toEqual(['activity.removed'])
    expect(await db.activity.count({ where: { id } })).toBe(0)
  })

  it('is not for what others have written in, nor for what was submitted, nor for others', async () => {
    const shared = await logActivity(officer, await completeContent(office))
    unwrap(await saveActivity(colleague, { reference: shared, patch: { title: 'Ours' }, baseVersion: 1 }))
    const last = { key: 'activity.problems.last_by_colleague', values: { name: colleague.name } }
    expect(await deleteDraft(officer, { reference: shared })).toEqual({ ok: false, problems: { form: [last] } })
    unwrap(await saveActivity(officer, { reference: shared, patch: { title: 'Mine' }, baseVersion: 2 }))
    const between = { key: 'activity.problems.not_yours_alone' }
    expect(await deleteDraft(officer, { reference: shared })).toEqual({ ok: false, problems: { form: [between] } })
    const sent = await submitNew(officer, await completeContent(office))
    await expectRefusal(officer, () => deleteDraft(officer, { reference: sent }), 'refused')
    const theirs = await logActivity(officer, await completeContent(office))
    await expectRefusal(colleague, () => deleteDraft(colleague, { reference: theirs }), 'refused')
    await expectRefusal(stranger, () => deleteDraft(stranger, { reference: theirs }), 'not_found')
    expect(await db.activity.count({ where: { reference: { in: [shared, sent, theirs] } } })).toBe(3)
  })

  it('takes the bytes of its evidence along: whole files, pictures and pieces', async () => {
    const reference = await logActivity(officer, await completeContent(office))
    const { id } = await readInside(officer, reference)
    const file = { activityId: id, supports: 'result', fileName: 'a.pdf', size: 1n, addedById: officer.id }
    const [storageKey, previewKey] = [newKey(), newKey()]
    const whole = await db.evidence.create({ data: { ...file, storageKey, previewKey } })
    const keys = [storageKey, previewKey, `parts/${whole.id}/0`]
    for (const key of keys) await storeBytes(key, Buffer.from('x'))
    unwrap(await deleteDraft(officer, { reference }))
    for (const key of keys) await expect(readBytes(key)).rejects.toThrow()
  })

  it('does not take a colleague’s evidence along', async () => {
    const reference = await logActivity(officer, await completeContent(office))
    const { id } = await readInside(officer, reference)
    const mine = { activityId: id, supports: 'result', fileName: 'a.pdf', size: 1n, addedById: officer.id }
    await db.evidence.createMany({ data: [mine, { ...mine, addedById: colleague.id }] })
    const reason = { form: [{ key: 'activity.problems.not_yours_alone' }] }
    expect(await deleteDraft(officer, { reference })).toEqual({ ok: false, problems: reason })
    expect(await db.evidence.count({ where: { activityId: id } })).toBe(2)
  })
})

describe('restoring a revision', () => {
  it('makes a new one of its text and facts, and leaves holders, class and permissions alone', async () => {
    const reference = await submitNew(officer, await completeContent(office, { title: 'First title' }))
    await changeAndSubmit(officer, reference, { title: 'Second title', sensitivity: 'confidential', sources: ['x'] })
    const events = await eventsDuring(() => restoreRevision(officer, { reference, revision: 1 }))
    expect(events).toEqual(['activity.saved', 'activity.restored', 'activity.submitted'])
    const { content, id } = await readInside(officer, reference)
    expect(content).toMatchObject({ title: 'First title', sources: [], sensitivity: 'confidential' })
    const revisions = await db.revision.findMany({ where: { activityId: id }, orderBy: { number: 'asc' } })
    expect(revisions.map(({ snapshot }) => (snapshot as { title: string }).title)).toEqual([
      'First title',
      'Second title',
      'First title',
    ])
    // The text in between is kept among the changes as well.
    const kept = await db.fieldChange.findMany({ where: { activityId: id, field: 'title' } })
    expect(kept.length).toBeGreaterThan(0)
  })

  it('keeps what has been approved since, and makes nothing of what is the same', async () => {
    const reference = await approved()
    const more = { accomplishments: counting('EA1', 'EA3') }
    await changeAndSubmit(officer, reference, more)
    unwrap(
      await giveVerdict(reviewer, { reference, accomplishment: 'EA3', revision: 2, outcome: 'approved', reason: '' }),
    )
    expect(unwrap(await restoreRevision(officer, { reference, revision: 1 })).result).toBe('submitted')
    const { content } = await readInside(officer, reference)
    expect(content.accomplishments.map(({ id, main }) => [id, main])).toEqual([
      ['EA1', true],
      ['EA3', false],
    ])
    const count = await db.revision.count({ where: { activity: { reference } } })
    await restoreRevision(officer, { reference, revision: 1 })
    expect(await db.revision.count({ where: { activity: { reference } } })).toBe(count)
  })

  it('is for those who submit it, and of revisions that are there', async () => {
    const reference = await submitNew(officer, await completeContent(office))
    await expectRefusal(reviewer, () => restoreRevision(reviewer, { reference, revision: 1 }), 'refused')
    await expectRefusal(stranger, () => restoreRevision(stranger, { reference, revision: 1 }), 'not_found')
    await expectRefusal(officer, () => restoreRevision(officer, { reference, revision: 7 }), 'not_found')
  })
})
