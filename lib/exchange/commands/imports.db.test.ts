import { readFileSync } from 'node:fs'
import { zipSync } from 'fflate'
import { readXlsx, writeXlsx } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import { db } from '@/lib/core/db'
import { mintActor } from '@/lib/gate/mint'
import { writeImports } from '@/lib/jobs/write-imports'
import { completeContent, logActivity, presenceOf, unwrap } from '@/lib/testing/activities'
import { bytesOf, checkFile } from '@/lib/testing/imports'
import { expectRefusal } from '@/lib/testing/refusals'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { sheetWords } from '@/lib/testing/sheet-words'
import { exportRowsToMend } from '../export/mend'
import { viewImport } from '../queries/find-import'
import { checkImport } from './check-import'
import { runImport } from './run-import'
import { takeRepeated } from './take-repeated'
import { undoImport } from './undo-import'

let officer: TestPerson
let colleague: TestPerson
let office: Awaited<ReturnType<typeof presenceOf>>

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  officer = await makePerson({ role: 'contributor', presenceId: office.id })
  colleague = await makePerson({ role: 'contributor', presenceId: office.id })
})

const check = (bytes: Uint8Array, locale?: string) => checkFile(officer.actor, bytes, locale)

const drafts = () => db.activity.count({ where: { createdById: officer.actor.id } })

/** A workbook of our own with one activity in it, as the list gives it, with some cells written over. */
async function workbook(reference: string, version: number, cells: Record<string, string>): Promise<Uint8Array> {
  const { id } = await db.activity.findUniqueOrThrow({ where: { reference } })
  const headers = ['Reference', ...Object.keys(cells), '_tracker']
  const rows = [headers, [reference, ...Object.values(cells), `${id} ${version}`]]
  return writeXlsx({ sheets: [{ name: 'Activities', rows }] })
}

const part = (text: string) => new TextEncoder().encode(text)
const linked = () =>
  zipSync({
    'xl/workbook.xml': part('<workbook/>'),
    'xl/worksheets/_rels/sheet1.xml.rels': part(
      '<Relationships><Relationship Id="r1" Type="x/oleObject" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
    ),
  })
const typed = () =>
  zipSync({ 'xl/workbook.xml': part('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e "x">]><workbook/>') })

describe('a file that comes in', () => {
  it('is the contributions of headquarters as they are, written once however often it is asked', async () => {
    const view = await check(readFileSync('prisma/seed/contributions.csv'))
    expect(view.counts).toMatchObject({ new: 64, change: 0, same: 0, mend: 0, written: 0 })
    const before = await drafts()
    expect(await runImport(officer.actor, view.id)).toBe(true)
    expect(await runImport(officer.actor, view.id)).toBe(true)
    expect(await drafts()).toBe(before + 64)
    const row = await db.activity.findFirst({ where: { sourceReference: 'TC-001' } })
    expect(row?.reference).not.toBe('TC-001')
  })

  it('is known again when it is brought in a second time', async () => {
    const text = 'Reference;Title\nX-1;Known by its number\n;Without a number\n'
    await runImport(officer.actor, (await check(bytesOf(text))).id)
    const again = await check(bytesOf(text))
    expect(again.counts).toMatchObject({ new: 0, same: 1, repeated: 1, mend: 0 })
    const contributions = await check(readFileSync('prisma/seed/contributions.csv'))
    expect(contributions.counts).toMatchObject({ new: 0, same: 64 })
  })

  it('is written a second time only if its sender asks for it, and tells rows apart within itself', async () => {
    const text = 'Title;Start\nAsked again;2014\nAsked again;2014\nAnother;2014\n'
    const first = await check(bytesOf(text))
    expect(first.counts).toMatchObject({ new: 2, repeated: 1 })
    await runImport(officer.actor, first.id)
    const second = await check(bytesOf('Début;Titre\n2014;Another\n'), 'fr')
    expect(second.counts).toMatchObject({ new: 0, repeated: 1 })
    expect(second.repeated[0]?.repeats).toMatch(/^TC-/)
    const before = await drafts()
    await runImport(officer.actor, second.id)
    expect(await drafts()).toBe(before)
    await expectRefusal(colleague.actor, () => takeRepeated(colleague.actor, second.id), 'not_found')
    await takeRepeated(officer.actor, second.id)
    await runImport(officer.actor, second.id)
    expect(await drafts()).toBe(before + 1)
    const twice = await check(bytesOf('Reference;Title\nZ-9;One\nZ-9;Two\n'))
    expect(twice.mend[0]?.problems).toMatchObject([{ column: 'reference', key: 'exchange.problems.twice' }])
  })

  it('writes a row once, when it was killed between writing and marking', async () => {
    const view = await check(bytesOf('Title;Start\nKilled between;2014\n'))
    await runImport(officer.actor, view.id)
    const before = await drafts()
    await db.importRow.updateMany({ where: { importId: view.id }, data: { written: null } })
    await db.import.update({ where: { id: view.id }, data: { finishedAt: null } })
    await runImport(officer.actor, view.id)
    expect(await drafts()).toBe(before)
  })

  it('goes on where it was left, by the queue too, and two who write it at once write each row once', async () => {
    const rows = Array.from({ length: 170 }, (_, at) => `Part ${at};2014`)
    const view = await check(bytesOf(['Title;Start', ...rows].join('\n')))
    const before = await drafts()
    expect(await runImport(officer.actor, view.id, 1)).toBe(false)
    const part = (await viewImport(officer.actor, view.id))?.counts.written ?? 0
    expect(part).toBeGreaterThan(0)
    expect(part).toBeLessThan(170)
    await Promise.all([writeImports(), runImport(officer.actor, view.id)])
    expect(await drafts()).toBe(before + 170)
    const after = await viewImport(officer.actor, view.id)
    expect(after).toMatchObject({ counts: { written: 170 }, finishedAt: expect.any(Date) })
    const audited = await db.auditEvent.count({ where: { actorId: officer.actor.id, event: 'activity.created' } })
    expect(audited).toBe(before + 170)
  })

  it('writes nothing for somebody who has lost the right to log since the check', async () => {
    const leaver = await makePerson({ role: 'contributor', presenceId: office.id })
    const checked = await checkImport(leaver.actor, { name: 'x', bytes: bytesOf('Title\nToo late\n') }, 'en')
    const id = 'id' in checked ? checked.id : ''
    const none = mintActor({ ...leaver.actor, positions: [] })
    expect(await runImport(none, id)).toBe(true)
    expect((await viewImport(leaver.actor, id))?.counts).toMatchObject({ written: 0, mend: 1 })
  })

  it.each([
    ['commas and a mark', '\uFEFFTitle,Kind,Start\nOne,Good practice,2014-05\n'],
    ['French headers and semicolons', 'Titre;Nature;Début\nOne;Bonne pratique;2014-05\n'],
    ['tabs and Arabic digits', 'Title\tKind\tStart\nOne\tgood_practice\t٢٠١٤-٠٥\n'],
  ])('is read with %s', async (_, text) => {
    const view = await check(bytesOf(text))
    expect(view.counts).toMatchObject({ new: 1, mend: 0 })
    const { patch } = await db.importRow.findFirstOrThrow({ where: { importId: view.id } })
    expect(patch).toMatchObject({
      title: 'One',
      kind: 'good_practice',
      start: { date: '2014-05-01', precision: 'month' },
    })
  })

  it.each([
    [
      'Cyrillic of Windows',
      Buffer.from([0xcf, 0xf0, 0xe0, 0xe2, 0xe0, 0x20, 0xf7, 0xe5, 0xeb, 0xee, 0xe2, 0xe5, 0xea, 0xe0]),
      'Права человека',
    ],
    [
      'Arabic of Windows',
      Buffer.from([0xcd, 0xde, 0xe6, 0xde, 0x20, 0xc7, 0xe1, 0xc5, 0xe4, 0xd3, 0xc7, 0xe4]),
      'حقوق الإنسان',
    ],
    ['French of Windows', Buffer.from('D\u00e9tenues lib\u00e9r\u00e9es', 'latin1'), 'Détenues libérées'],
  ])('is read in %s', async (_, title, expected) => {
    const bytes = Buffer.concat([Buffer.from('Title;Start\n'), title, Buffer.from(';2014\n')])
    expect((await check(new Uint8Array(bytes))).write[0]?.title).toBe(expected)
  })

  it.each([['|'], ['^'], ['~'], ['؛'], [':']])('is read with cells parted by %s', async (delimiter) => {
    const text = `Title${delimiter}Start\nParted by ${delimiter.codePointAt(0)}${delimiter}2014\n`
    expect((await check(bytesOf(text))).write[0]?.title).toBe(`Parted by ${delimiter.codePointAt(0)}`)
  })

  it('is read in UTF-16', async () => {
    const bytes = new Uint8Array(Buffer.from('\uFEFFTitle\tStart\nÉté\t2014\n', 'utf16le'))
    expect((await check(bytes)).write[0]?.title).toBe('Été')
  })

  it('names exactly the bad cells, with what they hold', async () => {
    const rows = ['Title;Start;End;Kind;Expected accomplishments;Presence']
    for (let n = 2; n <= 101; n++) rows.push(`Row ${n};2014;;;EA1;`)
    rows[3] = 'Bad date;2014-13;;;;'
    rows[9] = 'Bad kind;;;Meeting;;'
    rows[20] = 'Bad code;;;;EA12;'
    rows[30] = 'Ends first;2014;2013;;;'
    rows[40] = 'Elsewhere;;;;;OHCHR Regional Office for South-East Asia (Bangkok)'
    const view = await check(bytesOf(rows.join('\n')))
    expect(view.counts).toMatchObject({ new: 95, mend: 5 })
    expect(view.mend.map(({ number, problems }) => [number, problems[0]?.column, problems[0]?.value])).toEqual([
      [4, 'start', '2014-13'],
      [10, 'kind', 'Meeting'],
      [21, 'accomplishments', 'EA12'],
      [31, 'end', '2013'],
      [41, 'presence', 'OHCHR Regional Office for South-East Asia (Bangkok)'],
    ])
    const words = { title: 'Mend', header: 'What to do', sentence: () => 'Do it.', sheet: sheetWords() }
    const mend = await exportRowsToMend(officer.actor, view.id, words)
    const [sheet] = (await readXlsx(mend ?? new Uint8Array())).sheets
    expect(sheet?.rows.slice(0, 2)).toEqual([
      ['What to do', 'Title', 'Start', 'End', 'Kind', 'Expected accomplishments', 'Presence'],
      ['Do it.', 'Bad date', '2014-13', '', '', '', ''],
    ])
    const lists = sheet?.dataValidations?.map(({ range, formula1 }) => [range.split(':')[0], formula1])
    expect(lists).toEqual([['E2', "'Lists'!$A$1:$A$2"]])
  })

  it('takes no formula from a text either, and gives back what our own file guards', async () => {
    const view = await check(bytesOf("Title\n=1+1\n'=2+2\n"))
    expect(view.mend[0]?.problems[0]?.key).toBe('exchange.problems.formula')
    expect(view.write[0]?.title).toBe('=2+2')
  })

  it('takes no formula and no merged cell', async () => {
    const cells = new Map([['1,0', { formula: 'HYPERLINK("x")' }]])
    const merges = [{ startRow: 2, startCol: 0, endRow: 3, endCol: 0 }]
    const sheet = {
      name: 'A',
      rows: [
        ['Title', 'Start'],
        [null, '2014'],
        ['Two', '2014'],
        [null, '2014'],
      ],
      cells,
      merges,
    }
    const view = await check(await writeXlsx({ sheets: [sheet] }))
    expect(view.mend.map(({ problems }) => problems[0]?.key)).toEqual([
      'exchange.problems.formula',
      ...['exchange.problems.merged', 'exchange.problems.merged'],
    ])
  })

  it.each([
    ['linked to another file', linked(), 'active_content'],
    ['a document with a type', typed(), 'active_content'],
    ['no file of ours', bytesOf('PK\u0003\u0004 broken'), 'unreadable'],
    ['empty', bytesOf(''), 'empty'],
    ['headers alone', bytesOf('Title;Start\n'), 'no_rows'],
  ])('is refused when it is %s', async (_, bytes, refused) => {
    expect(await checkImport(officer.actor, { name: 'x', bytes }, 'en')).toEqual({ refused })
  })

  it('is refused to those who log nothing, and seen by nobody else', async () => {
    const { actor } = await makePerson({ role: 'observer' })
    await expectRefusal(actor, () => checkImport(actor, { name: 'x', bytes: bytesOf('Title\nA\n') }, 'en'), 'refused')
    const view = await check(bytesOf('Title\nMine\n'))
    expect(await viewImport(colleague.actor, view.id)).toBeNull()
    await expectRefusal(colleague.actor, () => runImport(colleague.actor, view.id), 'not_found')
  })
})

describe('a workbook that comes back', () => {
  it('changes what was changed, and an empty cell erases nothing', async () => {
    const reference = await logActivity(officer.actor, await completeContent(office, { title: 'Before' }))
    const view = await check(await workbook(reference, 1, { Title: 'After', Summary: '' }))
    expect(view.write[0]?.changes).toEqual([{ column: 'title', before: 'Before', after: 'After' }])
    await runImport(officer.actor, view.id)
    const row = await db.activity.findUniqueOrThrow({ where: { reference } })
    expect(row.title).toBe('After')
    expect(row.summary).not.toBe('')
  })

  it('meets what somebody else has changed meanwhile cell by cell, also after the check', async () => {
    const reference = await logActivity(officer.actor, await completeContent(office, { title: 'Before' }))
    const early = await check(await workbook(reference, 1, { Title: 'Mine' }))
    unwrap(await saveActivity(colleague.actor, { reference, patch: { title: 'Theirs' }, baseVersion: 1 }))
    const late = await check(await workbook(reference, 1, { Title: 'Mine', Summary: 'A summary of mine.' }))
    expect(late.mend[0]?.problems).toMatchObject([{ column: 'title', key: 'exchange.problems.moved' }])
    await runImport(officer.actor, early.id)
    expect((await viewImport(officer.actor, early.id))?.counts).toMatchObject({ written: 0, mend: 1 })
    expect((await db.activity.findUniqueOrThrow({ where: { reference } })).title).toBe('Theirs')
  })

  it('opens no activity that its sender cannot edit, by whatever mark', async () => {
    const elsewhere = await presenceOf('ro-south-east-asia')
    const stranger = await makePerson({ role: 'contributor', presenceId: elsewhere.id })
    const reference = await logActivity(stranger.actor, await completeContent(elsewhere, { title: 'Not yours' }))
    const view = await check(await workbook(reference, 1, { Title: 'Taken' }))
    expect(view.mend[0]?.problems).toMatchObject([{ key: 'exchange.problems.not_yours' }])
  })
})

describe('taking an import back', () => {
  it('removes what it made and restores what it changed, unless somebody has gone on', async () => {
    const reference = await logActivity(officer.actor, await completeContent(office, { title: 'Before' }))
    const changed = await check(await workbook(reference, 1, { Title: 'After' }))
    await runImport(officer.actor, changed.id)
    expect(await undoImport(officer.actor, changed.id)).toEqual({ ended: true, kept: 0 })
    expect((await db.activity.findUniqueOrThrow({ where: { reference } })).title).toBe('Before')

    const made = await check(bytesOf('Title\nFirst made\nSecond made\n'))
    await runImport(officer.actor, made.id)
    const { written } = await db.importRow.findFirstOrThrow({ where: { importId: made.id, number: 3 } })
    const goOn = { reference: written ?? '', patch: { summary: 'I went on.' }, baseVersion: 1 }
    unwrap(await saveActivity(colleague.actor, goOn))
    expect(await undoImport(officer.actor, made.id)).toEqual({ ended: true, kept: 1 })
    const left = await db.activity.findMany({ where: { title: { in: ['First made', 'Second made'] } } })
    expect(left.map(({ title }) => title)).toEqual(['Second made'])
  })
})
