import { beforeAll, expect, test } from 'vitest'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { completeContent, counting, presenceOf, submitNew } from '@/lib/testing/activities'
import { makePerson } from '@/lib/testing/roles'
import { QUEUE_SIZE } from '../constants'
import { listQueue } from './queries'
import { WHOLE_QUEUE } from './schema'

const MORE = 7
let office: Presence
let reviewer: Actor
let references: string[]

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  const officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  reviewer = (await makePerson({ role: 'reviewer', presenceId: office.id, accomplishmentId: 'EA7' })).actor
  references = []
  for (let i = 0; i < QUEUE_SIZE + MORE; i += 1) {
    const kind = i % 2 === 0 ? 'field_initiative' : 'lesson_learned'
    const answers = { why: 'They met early.', nextTime: 'Meet earlier.' }
    references.push(
      await submitNew(officer, await completeContent(office, { kind, ...answers, accomplishments: counting('EA7') })),
    )
  }
  // All at one instant: the order then rests on the id alone.
  await db.activity.updateMany({ where: { reference: { in: references } }, data: { submittedAt: new Date(0) } })
})

const list = (filter: Partial<typeof WHOLE_QUEUE> = {}, actor = reviewer) =>
  listQueue(actor.scope, 'EA7', 'waiting', { ...WHOLE_QUEUE, ...filter })

test('paging shows each once, and as many as are counted, there and back', async () => {
  const first = await list()
  expect(first).toMatchObject({ total: QUEUE_SIZE + MORE, before: 0, previous: null })
  const second = await list({ from: first.next?.from ?? null })
  expect(second).toMatchObject({ total: QUEUE_SIZE + MORE, before: QUEUE_SIZE, next: null })
  const shown = [...first.lines, ...second.lines].map(({ reference }) => reference)
  expect(shown).toHaveLength(first.total)
  expect(shown.toSorted()).toEqual(references.toSorted())
  expect(second.previous).toEqual({ reference: first.lines.at(-1)?.reference, from: null })
})

test('a place in the middle knows the page before it', async () => {
  const { lines } = await list()
  const middle = lines[3]
  const page = await list({ from: middle ?? null })
  expect(page.before).toBe(3)
  expect(page.lines[0]?.reference).toBe(middle?.reference)
  expect(page.previous).toMatchObject({ reference: lines[2]?.reference })
})

test('each filter narrows the list and its count alike', async () => {
  const lessons = await list({ kind: 'lesson_learned' })
  expect(lessons.lines.every(({ kind }) => kind === 'lesson_learned')).toBe(true)
  expect(lessons.lines).toHaveLength(lessons.total)
  expect(await list({ region: 'africa' })).toMatchObject({ total: 0, lines: [] })
  expect((await list({ region: office.region })).total).toBe(QUEUE_SIZE + MORE)
})

test('"assigned to" narrows to what a position reaches, and never widens', async () => {
  const elsewhere = (await makePerson({ role: 'reviewer', region: 'africa' })).actor
  const office_wide = (await makePerson({ role: 'reviewer' })).actor
  const [africa] = elsewhere.scope.positions
  const [everywhere] = office_wide.scope.positions
  expect(await list({ reviewer: africa?.id ?? null })).toMatchObject({ total: 0 })
  expect((await list({ reviewer: everywhere?.id ?? null })).total).toBe(QUEUE_SIZE + MORE)
  expect(await list({ reviewer: everywhere?.id ?? null }, elsewhere)).toMatchObject({ total: 0 })
})
