import { beforeAll, expect, test } from 'vitest'
import { endPosition } from '@/lib/account/commands/end-position'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { changeAndSubmit, completeContent, presenceOf, submitNew } from '@/lib/testing/activities'
import { expectRefusal } from '@/lib/testing/refusals'
import { actorOf, makePerson } from '@/lib/testing/roles'
import { giveVerdict } from './give-verdict'

let office: Presence
let officer: Actor

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
})

const submitted = async () => submitNew(officer, await completeContent(office))

const approve = (actor: Actor, reference: string) =>
  giveVerdict(actor, { reference, accomplishment: 'EA1', revision: 1, outcome: 'approved', reason: '' })

test('approved and submitted anew at once: the approval is of what was read, or is declined', async () => {
  const reviewer = (await makePerson({ role: 'reviewer' })).actor
  const reference = await submitted()
  const [told, revision] = await Promise.all([
    approve(reviewer, reference),
    changeAndSubmit(officer, reference, { result: 'A committee exists.' }),
  ])
  expect(revision).toBe(2)
  const verdicts = await db.verdict.findMany({
    where: { revision: { activity: { reference } } },
    include: { revision: { select: { number: true } } },
  })
  expect(verdicts.map(({ revision: { number } }) => number)).toEqual(told.ok ? [1] : [])
  if (!told.ok) expect(told.problems).toEqual({ form: [{ key: 'review.problems.newer_revision', values: undefined }] })
  const { standing } = await db.activityAccomplishment.findFirstOrThrow({ where: { activity: { reference } } })
  expect(standing).toBe('submitted')
})

test('approved and edited at once: both stand, and the approval is of the revision', async () => {
  const reviewer = (await makePerson({ role: 'reviewer' })).actor
  const reference = await submitted()
  const { version } = await db.activity.findUniqueOrThrow({ where: { reference } })
  const outcomes = await Promise.all([
    approve(reviewer, reference),
    saveActivity(officer, { reference, patch: { result: 'More is known.' }, baseVersion: version }),
  ])
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, true])
  const { publishedText, result } = await db.activity.findUniqueOrThrow({ where: { reference } })
  expect(result).toBe('More is known.')
  expect(publishedText).not.toContain('More is known.')
})

test('a reviewer whose position ends in mid-review is refused at the next request', async () => {
  const administrator = (await makePerson({ role: 'administrator' })).actor
  const { personId, sessionId, actor } = await makePerson({ role: 'reviewer', presenceId: office.id })
  const reference = await submitted()
  expect(actor.scope.positions).toHaveLength(1)
  const tenure = await db.tenure.findFirstOrThrow({ where: { actorId: personId } })
  expect(await endPosition(administrator, { tenureId: tenure.id, on: null })).toMatchObject({ ok: true })
  const after = await actorOf(sessionId)
  await expectRefusal(after, () => approve(after, reference), 'not_found')
  expect(await db.verdict.count({ where: { revision: { activity: { reference } } } })).toBe(0)
})
