import { expect, it } from 'vitest'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { completeContent, logActivity, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { WRITER_SECONDS } from '../constants'
import { readInside } from '../queries/read-inside'
import { forgetWriters, noteWriter } from './note-writer'

it('names those who have the form open to each other, for two minutes', async () => {
  const office = await presenceOf('ro-central-asia')
  const officer = async () => (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  const [one, two] = [await officer(), await officer()]
  const reference = await logActivity(one, await completeContent(office))
  const note = async (actor: typeof one) => unwrap(await noteWriter(actor, { reference })).writers
  expect(await note(one)).toEqual([])
  expect(await note(two)).toEqual([one.name])
  expect(await note(one)).toEqual([two.name])
  const gone = new Date(now().getTime() - WRITER_SECONDS * 1000 - 1)
  await db.writer.updateMany({ where: { actorId: two.id }, data: { seenAt: gone } })
  expect(await note(one)).toEqual([])
  await forgetWriters()
  const { id: activityId } = await readInside(one, reference)
  expect(await db.writer.findMany({ where: { activityId } })).toMatchObject([{ actorId: one.id }])
})

it('is for those who may edit', async () => {
  const office = await presenceOf('ro-central-asia')
  const elsewhere = await presenceOf('ro-south-east-asia')
  const { actor } = await makePerson({ role: 'contributor', presenceId: office.id })
  const reference = await logActivity(actor, await completeContent(office))
  const stranger = (await makePerson({ role: 'contributor', presenceId: elsewhere.id })).actor
  await expectRefusal(stranger, () => noteWriter(stranger, { reference }), 'not_found')
  const reviewer = (await makePerson({ role: 'reviewer' })).actor
  const submitted = await submitNew(actor, await completeContent(office))
  await expectRefusal(reviewer, () => noteWriter(reviewer, { reference: submitted }), 'refused')
})
