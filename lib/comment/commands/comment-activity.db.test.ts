import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { deleteDraft } from '@/lib/activity/commands/delete-draft'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { completeContent, logActivity, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { listReaders } from '../queries/list-readers'
import { listThreads } from '../queries/list-threads'
import type { CommentForm, SettleForm } from '../schema'
import { commentActivity, settleComment } from './comment-activity'

let office: Presence
let officer: Actor
let colleague: Actor
let reviewer: Actor
let administrator: Actor
let outsider: Actor

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  colleague = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  reviewer = (await makePerson({ role: 'reviewer', accomplishmentId: 'EA1' })).actor
  administrator = (await makePerson({ role: 'administrator' })).actor
  outsider = (await makePerson({ role: 'drafter' })).actor
})

const log = async (patch = {}) => submitNew(officer, await completeContent(office, patch))

const say = (reference: string, wish: Partial<CommentForm> = {}, actor = reviewer) =>
  commentActivity(actor, {
    ...{ reference, key: randomUUID(), text: 'Who met?', field: null, phrase: '', at: null, mention: null },
    ...wish,
  })

const settle = (reference: string, thread: string, act: SettleForm['act'], actor: Actor) =>
  settleComment(actor, { reference, thread, act })

async function threadsOf(reference: string) {
  const { id } = await db.activity.findUniqueOrThrow({ where: { reference } })
  return listThreads({ activityId: id }, () => false)
}

describe('a comment', () => {
  it('stands on the words it quotes, in the revision that was read', async () => {
    const reference = await log()
    unwrap(await say(reference, { field: 'summary', phrase: 'police  officers met' }))
    expect(await threadsOf(reference)).toMatchObject([
      { field: 'summary', quote: 'police officers met', quoteAt: 11, revision: 1, resolved: null },
    ])
  })

  it('on words that are not submitted yet stands on the working copy', async () => {
    const reference = await log()
    const patch = { summary: 'Forty prosecutors met.' }
    const { version } = await db.activity.findUniqueOrThrow({ where: { reference } })
    unwrap(await saveActivity(officer, { reference, patch, baseVersion: version }))
    unwrap(await say(reference, { field: 'summary', phrase: 'Forty prosecutors' }))
    expect(await threadsOf(reference)).toMatchObject([{ quote: 'Forty prosecutors', quoteAt: 0, revision: null }])
  })

  it('needs its field for words, and words that stand there', async () => {
    const reference = await log()
    expect(await say(reference, { phrase: 'officers' })).toMatchObject({ problems: { field: [{}] } })
    expect(await say(reference, { field: 'countries', phrase: 'x' })).toMatchObject({ problems: { field: [{}] } })
    expect(await say(reference, { field: 'result', phrase: 'officers' })).toMatchObject({ problems: { phrase: [{}] } })
    expect(await threadsOf(reference)).toEqual([])
  })

  it('sent twice at once is one, recorded once; the same key with other words is none', async () => {
    const reference = await log()
    const key = randomUUID()
    const events = await eventsDuring(() => Promise.all([say(reference, { key }), say(reference, { key })]))
    expect(events).toEqual(['comment.written'])
    expect(await say(reference, { key, text: 'Others.' })).toMatchObject({ problems: { form: [{}] } })
    expect(await threadsOf(reference)).toHaveLength(1)
  })

  it('is answered one level deep', async () => {
    const reference = await log()
    const { id: thread } = unwrap(await say(reference))
    const { id: answer } = unwrap(await say(reference, { thread, text: 'Judges.' }, officer))
    unwrap(await say(reference, { thread: answer, text: 'Thank you.' }))
    expect((await threadsOf(reference)).map(({ replies }) => replies.map(({ text }) => text))).toEqual([
      ['Judges.', 'Thank you.'],
    ])
    const other = await log()
    await expectRefusal(reviewer, () => say(other, { thread }), 'not_found')
  })
})

describe('who may', () => {
  it('write: who sees it from inside, and not who only reads it', async () => {
    const reference = await log()
    unwrap(await say(reference, {}, officer))
    unwrap(await say(reference, {}, administrator))
    await expectRefusal(outsider, () => say(reference, {}, outsider), 'not_found')
    const elsewhere = (await makePerson({ role: 'reviewer', region: 'africa' })).actor
    await expectRefusal(elsewhere, () => say(reference, {}, elsewhere), 'not_found')
  })

  it('not write what is strictly confidential to holders and reviewers', async () => {
    const reference = await log({ sensitivity: 'strictly_confidential' })
    unwrap(await say(reference))
    await expectRefusal(administrator, () => say(reference, {}, administrator), 'not_found')
  })

  it('resolve: those whose work it is, and who began it', async () => {
    const reference = await log()
    const { id } = unwrap(await say(reference))
    await expectRefusal(administrator, () => settle(reference, id, 'resolve', administrator), 'refused')
    const done = () => settle(reference, id, 'resolve', officer)
    expect(await eventsDuring(async () => [await done(), await done()])).toEqual(['comment.resolved'])
    expect(await threadsOf(reference)).toMatchObject([{ resolved: { by: officer.name } }])
    expect(await eventsDuring(() => settle(reference, id, 'reopen', reviewer))).toEqual(['comment.reopened'])
    expect(await threadsOf(reference)).toMatchObject([{ resolved: null }])
    const { id: own } = unwrap(await say(reference, {}, administrator))
    unwrap(await settle(reference, own, 'resolve', administrator))
  })
})

describe('telling a colleague', () => {
  it('offers who sees it from inside, as the database decides', async () => {
    const reference = await log({ sensitivity: 'strictly_confidential' })
    const { id, holderIds, region } = await db.activity.findUniqueOrThrow({ where: { reference } })
    const readers = (await listReaders(id, { holderIds, region, accomplishmentIds: ['EA1'] })).map((one) => one.id)
    for (const { id: reader } of [officer, colleague, reviewer]) expect(readers).toContain(reader)
    for (const { id: reader } of [administrator, outsider]) expect(readers).not.toContain(reader)
  })

  it('refuses somebody who may not read it, beside the field, and writes nothing', async () => {
    const reference = await log()
    const before = await db.outboxEvent.count()
    for (const mention of [outsider.id, randomUUID()]) {
      expect(await say(reference, { mention })).toEqual({
        ok: false,
        problems: { mention: [{ key: 'comment.problems.mention' }] },
      })
    }
    expect(await db.outboxEvent.count()).toBe(before)
    unwrap(await say(reference, { mention: colleague.id }))
    expect(await threadsOf(reference)).toMatchObject([{ mentioned: colleague.name }])
  })
})

describe('a draft', () => {
  it('goes with what its author said of it, and stays for what others did', async () => {
    const [own, others] = [await completeContent(office), await completeContent(office)].map((content) =>
      logActivity(officer, content),
    )
    const [alone, talked] = [await own, await others] as [string, string]
    unwrap(await say(alone, {}, officer))
    unwrap(await deleteDraft(officer, { reference: alone }))
    unwrap(await say(talked, {}, colleague))
    expect(await deleteDraft(officer, { reference: talked })).toMatchObject({ problems: { form: [{}] } })
    expect(await threadsOf(talked)).toHaveLength(1)
  })
})
