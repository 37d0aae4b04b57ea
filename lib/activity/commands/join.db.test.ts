import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { completeContent, logActivity, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { listJoinRequests, listJoinsWaiting } from '../queries/list-join-requests'
import { readInside } from '../queries/read-inside'
import { answerJoin } from './answer-join'
import { askToJoin } from './ask-to-join'

let office: Presence
let elsewhere: Presence
let officer: Actor
let stranger: Actor
let reviewer: Actor

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  elsewhere = await presenceOf('ro-south-east-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  stranger = (await makePerson({ role: 'contributor', presenceId: elsewhere.id })).actor
  reviewer = (await makePerson({ role: 'reviewer' })).actor
})

/** An activity that everybody may read: approved, unclassified and open for internal use. */
async function approved(): Promise<string> {
  const reference = await submitNew(officer, await completeContent(office))
  unwrap(
    await giveVerdict(reviewer, { reference, accomplishment: 'EA1', revision: 1, outcome: 'approved', reason: '' }),
  )
  return reference
}

const ask = (actor: Actor, reference: string, presence = elsewhere.id) => askToJoin(actor, { reference, presence })

async function requestOf(reference: string): Promise<string> {
  const { id } = await readInside(officer, reference)
  const [request] = await listJoinRequests(id)
  return request?.id ?? ''
}

describe('asking to join', () => {
  it('asks the holders once, and opens nothing by itself', async () => {
    const reference = await approved()
    const events = await eventsDuring(() => ask(stranger, reference))
    expect(events).toEqual(['activity.join_asked'])
    expect(await eventsDuring(() => ask(stranger, reference))).toEqual([])
    await expect(readInside(stranger, reference)).rejects.toMatchObject({ code: 'not_found' })
    const { id } = await readInside(officer, reference)
    expect(await listJoinRequests(id)).toMatchObject([{ presenceId: elsewhere.id, by: stranger.name }])
    expect(await listJoinsWaiting(officer.scope, 9)).toContainEqual(expect.objectContaining({ reference }))
    expect(await listJoinsWaiting(stranger.scope, 9)).toEqual([])
  })

  it('is for what one sees, and for one’s own presence', async () => {
    const hidden = await logActivity(officer, await completeContent(office))
    await expectRefusal(stranger, () => ask(stranger, hidden), 'not_found')
    const reference = await approved()
    await expectRefusal(reviewer, () => ask(reviewer, reference), 'refused')
    await expectRefusal(stranger, () => ask(stranger, reference, office.id), 'refused')
  })

  it('joins at once where the actor may edit it, and not twice', async () => {
    const everywhere = (await makePerson({ role: 'contributor' })).actor
    const reference = await logActivity(officer, await completeContent(office))
    expect(unwrap(await ask(everywhere, reference)).result).toBe('joined')
    expect((await readInside(stranger, reference)).content.holderIds).toEqual([office.id, elsewhere.id])
    expect(await ask(everywhere, reference)).toMatchObject({ ok: false, problems: { presence: [{}] } })
  })
})

describe('answering', () => {
  it('accepted, the activity belongs to both, and both are announced', async () => {
    const reference = await approved()
    await ask(stranger, reference)
    const request = await requestOf(reference)
    const events = await eventsDuring(() => answerJoin(officer, { reference, request, answer: 'accept' }))
    expect(events).toEqual(['activity.saved', 'activity.joined'])
    expect((await readInside(stranger, reference)).content.holderIds).toEqual([office.id, elsewhere.id])
    const sent = await db.outboxEvent.findFirst({ where: { event: 'activity.joined' }, orderBy: { id: 'desc' } })
    expect(sent?.payload).toMatchObject({ presenceId: elsewhere.id })
    const again = unwrap(await answerJoin(officer, { reference, request, answer: 'decline' }))
    expect(again.accepted).toBe(true)
  })

  it('declined, nothing is opened, and they may ask again', async () => {
    const reference = await approved()
    await ask(stranger, reference)
    const request = await requestOf(reference)
    expect(await eventsDuring(() => answerJoin(officer, { reference, request, answer: 'decline' }))).toEqual([
      'activity.join_declined',
    ])
    await expect(readInside(stranger, reference)).rejects.toMatchObject({ code: 'not_found' })
    expect(await eventsDuring(() => ask(stranger, reference))).toEqual(['activity.join_asked'])
  })

  it('is not for who asked, nor for a reviewer', async () => {
    const reference = await approved()
    await ask(stranger, reference)
    const request = await requestOf(reference)
    const answer = { reference, request, answer: 'accept' } as const
    await expectRefusal(stranger, () => answerJoin(stranger, answer), 'not_found')
    await expectRefusal(reviewer, () => answerJoin(reviewer, answer), 'refused')
  })
})
