import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { presenceOf } from '@/lib/testing/activities'
import { approvedNew, compose, type Desk, makeDesk, newReport } from '@/lib/testing/drafts'
import { makePerson } from '@/lib/testing/roles'
import { listOwnUses, listUses } from './list-uses'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})

const idOf = async (reference: string) => (await db.activity.findUniqueOrThrow({ where: { reference } })).id

it('says of each of one’s own what its page says: the paragraph, or why not', async () => {
  const [used, left] = [await approvedNew(desk), await approvedNew(desk)]
  for (let reports = 0; reports < 2; reports++) await compose(desk, await newReport(desk), [used])
  const own = await listOwnUses(desk.officer.actor.scope)
  expect(own.map(({ reference }) => reference).sort()).toEqual([used, left].sort())
  for (const { reference, uses } of own) expect(uses).toEqual(await listUses(await idOf(reference)))
  const [usedLines, leftLines] = [used, left].map((wanted) => own.find(({ reference }) => reference === wanted)?.uses)
  expect(usedLines).toMatchObject([{ paragraph: expect.any(Number) }, { paragraph: expect.any(Number) }])
  expect(leftLines).toMatchObject([{ leftOutBecause: 'Another theme' }, { leftOutBecause: 'Another theme' }])
})

it('says nothing of what others hold', async () => {
  const elsewhere = await makePerson({ role: 'contributor', presenceId: (await presenceOf('hq-geneva')).id })
  expect(await listOwnUses(elsewhere.actor.scope)).toEqual([])
  expect(await listOwnUses(desk.drafter.actor.scope)).toEqual([])
})
