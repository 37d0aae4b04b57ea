import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { completeContent, logActivity, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { makePerson } from '@/lib/testing/roles'
import { readInside } from './read-inside'
import { listRelated, listRelating, proposeRelated } from './related'

let office: Presence
let officer: Actor
let stranger: Actor
let reviewer: Actor

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  const elsewhere = await presenceOf('ro-south-east-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  stranger = (await makePerson({ role: 'contributor', presenceId: elsewhere.id })).actor
  reviewer = (await makePerson({ role: 'reviewer' })).actor
})

const practice = async (related: string[]) =>
  completeContent(office, { kind: 'good_practice', effective: 'Complaints are heard.', related })

it('keeps what a practice was drawn from and its answers, and freezes both', async () => {
  const source = await logActivity(officer, await completeContent(office))
  const reference = await submitNew(officer, await practice([source]))
  const { id, content } = await readInside(officer, reference)
  expect(content).toMatchObject({ effective: 'Complaints are heard.', replicable: null, related: [source] })
  const { snapshot } = await db.revision.findFirstOrThrow({ where: { activityId: id } })
  expect(snapshot).toMatchObject({ answers: { effective: 'Complaints are heard.' }, related: [source] })
})

it('names a related activity only to those who may see it, in both directions', async () => {
  const source = await logActivity(officer, await completeContent(office, { title: 'Not yet for others' }))
  const reference = await submitNew(officer, await practice([source]))
  expect(await listRelated(officer.scope, [source])).toMatchObject([{ reference: source, title: 'Not yet for others' }])
  expect(await listRelating(officer.scope, source)).toMatchObject([{ reference, kind: 'good_practice' }])
  expect(await listRelated(stranger.scope, [source])).toEqual([])
  expect(await listRelating(stranger.scope, source)).toEqual([])

  unwrap(
    await giveVerdict(reviewer, { reference, accomplishment: 'EA1', revision: 1, outcome: 'approved', reason: '' }),
  )
  expect(await listRelating(stranger.scope, source)).toMatchObject([{ reference }])
})

it('proposes initiatives seen from inside alone', async () => {
  const reference = await logActivity(officer, await completeContent(office, { title: 'Round table; second day' }))
  expect(await proposeRelated(officer.scope)).toContain(`${reference} Round table, second day`)
  expect(await proposeRelated(stranger.scope)).not.toContain(`${reference} Round table, second day`)
})
