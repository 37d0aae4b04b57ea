import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { changeAndSubmit, completeContent, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { eventsDuring } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { giveVerdict } from '../commands/give-verdict'
import { giveVerdicts } from './commands'
import { findBatch, listCandidates } from './queries'
import type { SeveralForm } from './schema'

let office: Presence
let officer: Actor
let reviewer: Actor

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  reviewer = (await makePerson({ role: 'reviewer' })).actor
})

const submitted = async () => submitNew(officer, await completeContent(office))

/** The form that the page of checks would send. */
async function checked(references: string[], wish: Partial<SeveralForm> = {}, actor = reviewer): Promise<SeveralForm> {
  const row = (await listCandidates(actor, 'EA1', references)).filter(({ skip }) => skip === null)
  return { accomplishment: 'EA1', outcome: 'approved', reason: '', key: randomUUID(), row, ...wish }
}

async function send(form: SeveralForm, actor = reviewer) {
  const { id } = unwrap(await giveVerdicts(actor, form))
  const batch = await findBatch(actor, id)
  return Object.fromEntries((batch?.results ?? []).map(({ reference, result }) => [reference, result]))
}

const save = async (reference: string) => {
  const { version } = await db.activity.findUniqueOrThrow({ where: { reference } })
  unwrap(await saveActivity(officer, { reference, patch: { result: 'More is known.' }, baseVersion: version }))
}

test('the check tells what is left out, and why', async () => {
  const [good, settled, saved] = [await submitted(), await submitted(), await submitted()]
  await giveVerdict(reviewer, {
    reference: settled,
    accomplishment: 'EA1',
    revision: 1,
    outcome: 'approved',
    reason: '',
  })
  await save(saved)
  const both: Actor = { ...officer, scope: { ...officer.scope, positions: reviewer.scope.positions } }
  const skips = async (actor: Actor, ...references: string[]) =>
    (await listCandidates(actor, 'EA1', references)).map(({ skip }) => skip)
  expect(await skips(reviewer, good, settled, saved, 'ACT-NONE')).toEqual([null, 'settled', 'saved_since', 'not_there'])
  expect(await skips(both, good)).toEqual(['own'])
  const ea5 = (await makePerson({ role: 'reviewer', accomplishmentId: 'EA5' })).actor
  expect(await skips(ea5, good)).toEqual(['not_there'])
})

test('each is judged by itself; what moved since the check is left and told', async () => {
  const [good, saved, newer, meanwhile] = [await submitted(), await submitted(), await submitted(), await submitted()]
  const form = await checked([good, saved, newer, meanwhile])
  await save(saved)
  await changeAndSubmit(officer, newer, { result: 'A committee exists.' })
  const other = (await makePerson({ role: 'reviewer' })).actor
  await giveVerdict(other, {
    reference: meanwhile,
    accomplishment: 'EA1',
    revision: 1,
    outcome: 'approved',
    reason: '',
  })
  expect(await send(form)).toEqual({
    [good]: 'given',
    [saved]: 'moved',
    [newer]: 'newer_revision',
    [meanwhile]: 'already_judged',
  })
  const verdicts = await db.verdict.findMany({
    where: { actorId: reviewer.id, revision: { activity: { reference: saved } } },
  })
  expect(verdicts).toEqual([])
})

test('sent twice, also at once, it judges nothing twice', async () => {
  const form = await checked([await submitted(), await submitted()])
  const events = await eventsDuring(async () => {
    await Promise.all([send(form), send(form)])
    await send(form)
  })
  expect(events.toSorted()).toEqual(['verdict.given', 'verdict.given', 'verdicts.given'])
})

test('a return of several needs a reason, and each officer reads it', async () => {
  const reference = await submitted()
  const form = await checked([reference], { outcome: 'returned' })
  expect(await giveVerdicts(reviewer, form)).toMatchObject({ ok: false, problems: { reason: [{}] } })
  await send({ ...form, reason: 'Name the court.' })
  expect(await db.verdict.findFirst({ where: { revision: { activity: { reference } } } })).toMatchObject({
    reason: 'Name the court.',
  })
})

test('who lost the scope between check and act is told, and each refusal is on the record', async () => {
  const reference = await submitted()
  const form = await checked([reference])
  const africa = (await makePerson({ role: 'reviewer', region: 'africa' })).actor
  const events = await eventsDuring(async () => {
    expect(await send(form, africa)).toEqual({ [reference]: 'not_found' })
    expect(await send({ ...form, key: randomUUID() }, officer)).toEqual({ [reference]: 'refused' })
  })
  expect(events.filter((event) => event === 'act.refused')).toHaveLength(2)
  expect(await db.verdict.count({ where: { revision: { activity: { reference } } } })).toBe(0)
})

test('what came of it is told to nobody else', async () => {
  const { key } = await checked([])
  const form = await checked([await submitted()], { key })
  await send(form)
  expect(await findBatch(officer, key)).toBeNull()
})
