import { readXlsx, writeXlsx } from 'hucre'
import { beforeAll, expect, it } from 'vitest'
import { EMPTY_FILTER } from '@/lib/activity/schema/filter'
import { db } from '@/lib/core/db'
import { completeContent, logActivity, presenceOf } from '@/lib/testing/activities'
import { bytesOf, checkFile } from '@/lib/testing/imports'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { sheetWords } from '@/lib/testing/sheet-words'
import { exportWorkbook } from '../export/workbook'
import type { ColumnKey } from '../types'
import { runImport } from './run-import'

let officer: TestPerson
let office: Awaited<ReturnType<typeof presenceOf>>

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  officer = await makePerson({ role: 'contributor', presenceId: office.id })
})

const agreed = { basis: 'agreed', givenBy: 'The Ministry', covers: 'all', until: '2030-12-31' } as const

async function practice(title: string) {
  const content = await completeContent(office, { title, kind: 'good_practice', effective: 'It worked.' })
  const release = { ...content.release, public_report: agreed }
  return logActivity(officer.actor, { ...content, related: ['TC-0001'], release })
}

/** Our own workbook as it comes back, with the cells of one activity written over. */
async function edited(reference: string, cells: Partial<Record<ColumnKey, string>>): Promise<Uint8Array> {
  const words = sheetWords({ presences: [office.code] })
  const { sheets } = await readXlsx(await exportWorkbook(officer.actor, EMPTY_FILTER, words))
  const [header = [], ...rows] = sheets[0]?.rows ?? []
  const own = rows.find(([first]) => first === reference) ?? []
  const row = header.map((key, at) => cells[key as ColumnKey] ?? own[at] ?? null)
  return writeXlsx({ sheets: [{ name: 'Activities', rows: [header, row] }] })
}

it('takes the questions of a kind, related activities and terms of release out and back without a change', async () => {
  const reference = await practice('Goes round')
  const bytes = await edited(reference, {})
  const [header = [], row = []] = (await readXlsx(bytes)).sheets[0]?.rows ?? []
  const cell = (key: ColumnKey) => row[header.indexOf(key)]
  expect([cell('effective'), cell('related'), cell('publicCovers'), cell('publicBy'), cell('publicUntil')]).toEqual([
    'It worked.',
    'TC-0001',
    'Use, with names and places',
    ...['The Ministry', '2030-12-31'],
  ])
  expect((await checkFile(officer.actor, bytes)).counts).toMatchObject({ same: 1, change: 0, mend: 0 })
})

it('reads back what was changed in them, and an empty cell erases nothing', async () => {
  const reference = await practice('Is changed')
  const view = await checkFile(
    officer.actor,
    await edited(reference, { sustainable: 'For ten years.', effective: '', publicUntil: '2031', publicBy: '' }),
  )
  expect(view.write[0]?.changes.map(({ column }) => column)).toEqual(['sustainable', 'publicUntil'])
  await runImport(officer.actor, view.id)
  const row = await db.activity.findUniqueOrThrow({ where: { reference }, include: { releaseTerms: true } })
  expect(row.answers).toMatchObject({ effective: 'It worked.', sustainable: 'For ten years.' })
  const until = new Date('2031-12-31')
  const terms = row.releaseTerms.filter(
    (term) => term.purpose === 'public_report' && term.until?.getTime() === until.getTime(),
  )
  expect(terms).toMatchObject([{ basis: 'agreed', givenBy: 'The Ministry', covers: 'all' }])
})

it('lets an agreement end with its terms still in the row', async () => {
  const reference = await practice('Is refused now')
  const view = await checkFile(officer.actor, await edited(reference, { publicUse: 'Refused' }))
  expect(view.counts).toMatchObject({ change: 1, mend: 0 })
})

it('says where something is written that is not asked', async () => {
  const text =
    'Title;Kind;why;Related activities;publicUse;publicCovers;publicUntil\nA;Good practice;x;;;;\nB;;;TC-0001;;;\nC;;;;refused;all;2014\n'
  const view = await checkFile(officer.actor, bytesOf(text))
  expect(view.mend.map(({ problems }) => problems.map(({ column, key }) => [column, key]))).toEqual([
    [['why', 'exchange.problems.not_asked']],
    [['related', 'exchange.problems.not_asked']],
    [
      ['publicCovers', 'exchange.problems.not_agreed'],
      ['publicUntil', 'exchange.problems.not_permitted'],
    ],
  ])
})
