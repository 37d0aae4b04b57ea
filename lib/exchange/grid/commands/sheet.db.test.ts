import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { presenceOf, unwrap } from '@/lib/testing/activities'
import { expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { runImport } from '../../commands/run-import'
import { undoImport } from '../../commands/undo-import'
import { viewImport } from '../../queries/find-import'
import { FIRST_ROW, GRID_COLUMNS, SHEET_DAYS } from '../constants'
import { checkCells } from '../import/check-cells'
import { readSheet } from '../queries/read-sheet'
import { emptyRow } from '../rules/sheet'
import { checkSheet } from './check-sheet'
import { forgetSheets, keepSheet } from './keep-sheet'

let office: Awaited<ReturnType<typeof presenceOf>>

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
})

const officer = async (): Promise<Actor> => (await makePerson({ role: 'contributor', presenceId: office.id })).actor

/** A row of the grid with some cells filled. */
const row = (cells: Record<string, string>): string[] => GRID_COLUMNS.map(({ key }) => cells[key] ?? '')
const sheet = () => [
  row({ title: `Visit ${crypto.randomUUID()}`, start: '2014' }),
  emptyRow(),
  row({ title: 'Court "visit"\nin two lines', start: '2014-13' }),
]

it('keeps the sheet of its owner alone, and no older one over a newer', async () => {
  const [one, two] = [await officer(), await officer()]
  const first = sheet()
  const kept = unwrap(await keepSheet(one, { sheet: first, base: 0 }))
  expect(await readSheet(one)).toEqual({ sheet: first, ...kept })
  expect(await readSheet(two)).toEqual({ sheet: [], version: 0 })
  // The answer was lost, and the same goes again.
  expect(unwrap(await keepSheet(one, { sheet: first, base: 0 }))).toEqual(kept)
  const second = sheet()
  expect(unwrap(await keepSheet(one, { sheet: second, base: kept.version })).version).toBe(kept.version + 1)
  expect(await keepSheet(one, { sheet: first, base: kept.version })).toMatchObject({ ok: false })
  expect((await readSheet(one)).sheet).toEqual(second)
})

it('is for those who may log', async () => {
  const { actor } = await makePerson({ role: 'observer' })
  await expectRefusal(actor, () => keepSheet(actor, { sheet: sheet(), base: 0 }), 'refused')
  await expectRefusal(actor, () => checkSheet(actor, { sheet: sheet(), base: 0 }, 'Grid', 'en'), 'refused')
  expect(await db.sheet.count({ where: { actorId: actor.id } })).toBe(0)
})

it('finds in a cell what the dry run finds in it', async () => {
  const actor = await officer()
  const cells = [...sheet(), row({ title: '=1+1' }), row({ title: 'Visit', kind: 'Feast', accomplishments: 'EA12' })]
  const found = await checkCells(actor, cells, 'en')
  const { id } = unwrap(await checkSheet(actor, { sheet: cells, base: 0 }, 'Grid', 'en'))
  const { mend } = (await viewImport(actor, id)) ?? { mend: [] }
  const dry = mend.flatMap(({ number, problems }) =>
    problems.map(({ column, key }) => [number - FIRST_ROW, column, key]),
  )
  expect(found.map(({ row: at, problem: { column, key } }) => [at, column, key])).toEqual(dry)
  expect(dry).toEqual([
    [2, 'start', expect.any(String)],
    [3, 'title', 'exchange.problems.formula'],
    [4, 'kind', 'exchange.problems.choice'],
    [4, 'accomplishments', 'exchange.problems.accomplishment'],
  ])
})

it('is left with what its import has not written, until that is taken back', async () => {
  const actor = await officer()
  const cells = sheet()
  const { id } = unwrap(await checkSheet(actor, { sheet: cells, base: 0 }, 'Grid', 'en'))
  expect((await readSheet(actor)).sheet).toEqual(cells)
  await runImport(actor, id)
  const left = await readSheet(actor)
  expect(left.sheet).toEqual(cells.slice(1))
  await undoImport(actor, id)
  expect((await readSheet(actor)).sheet).toEqual(cells)
  // Written in again, it is a sheet of its own.
  const { version } = unwrap(await keepSheet(actor, { sheet: left.sheet as string[][], base: left.version }))
  expect(await readSheet(actor)).toEqual({ sheet: left.sheet, version })
})

it('is forgotten when nobody has written in it for long', async () => {
  const actor = await officer()
  await keepSheet(actor, { sheet: sheet(), base: 0 })
  await forgetSheets()
  expect(await db.sheet.count({ where: { actorId: actor.id } })).toBe(1)
  const updatedAt = new Date(Date.now() - SHEET_DAYS * 86_400_000 - 1_000)
  await db.sheet.update({ where: { actorId: actor.id }, data: { updatedAt } })
  await forgetSheets()
  expect(await db.sheet.count({ where: { actorId: actor.id } })).toBe(0)
})
