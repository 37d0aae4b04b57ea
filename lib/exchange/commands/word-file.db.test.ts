import { readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { presenceOf } from '@/lib/testing/activities'
import { checkFile } from '@/lib/testing/imports'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { withParts, wordForm, wordTables } from '@/lib/testing/word-forms'
import { checkImport } from './check-import'
import { runImport } from './run-import'

let officer: TestPerson

beforeAll(async () => {
  const office = await presenceOf('ro-central-asia')
  officer = await makePerson({ role: 'contributor', presenceId: office.id })
})

it.each([
  ['as the library writes it', wordForm],
  ['as LibreOffice saves it', async () => readFileSync('lib/exchange/import/fixtures/form-saved-by-libreoffice.docx')],
])('a form in Word, %s, becomes drafts with the text in the right fields', async (_, file) => {
  await db.importRow.deleteMany({ where: { import: { actorId: officer.actor.id } } })
  const view = await checkFile(officer.actor, new Uint8Array(await file()))
  expect(view.counts).toMatchObject({ new: 3, mend: 0 })
  expect(view.others).toMatchObject([{ header: 'Budget line', field: null, examples: ['21'] }])
  expect(view.write.map(({ number }) => number)).toEqual([1, 2, 3])
  await runImport(officer.actor, view.id)
  const titles = ['Monitoring of prisons in the south', 'Formation de juges', 'تدريب القضاة']
  const made = await db.activity.findMany({
    where: { title: { in: titles }, createdById: officer.actor.id },
    orderBy: { createdAt: 'desc' },
    include: { accomplishments: true },
    take: 3,
  })
  const found = (title: string) => made.find((activity) => activity.title === title)
  expect(found(titles[0] ?? '')).toMatchObject({
    summary: 'The office visited six prisons.\nIt met 40 detainees.',
    startPrecision: 'month',
    accomplishments: [{ accomplishmentId: 'EA5' }],
  })
  expect(found('Formation de juges')?.summary).toBe('Le bureau a formé trente juges.')
  expect(found('تدريب القضاة')?.summary).toBe('درّب المكتب ثلاثين قاضياً.')
})

it('tables in Word become rows of the same dry run, each bad cell named', async () => {
  const view = await checkFile(officer.actor, await wordTables())
  expect(view.headers).toEqual(['Title', 'Start', 'Partners', 'Result'])
  expect(view.write.map(({ number, title }) => [number, title])).toEqual([
    [1, 'A training of police'],
    [3, 'A law on torture'],
  ])
  expect(view.mend).toMatchObject([{ number: 2, problems: [{ column: 'start', value: '2014-13' }] }])
})

const relation = (type: string, target: string) =>
  `<Relationships xmlns="r"><Relationship Id="r1" Type="x/${type}" Target="${target}" TargetMode="External"/></Relationships>`

it.each([
  ['macros', { 'word/vbaProject.bin': 'x' }],
  [
    'the type of a file with macros',
    { '[Content_Types].xml': '<Types>ms-word.document.macroEnabled.main+xml</Types>' },
  ],
  ['an embedded object', { 'word/embeddings/one.bin': 'x' }],
  [
    'a template elsewhere',
    { 'word/_rels/settings.xml.rels': relation('attachedTemplate', 'https://x.example/a.dotm') },
  ],
  ['a picture elsewhere', { 'word/_rels/document.xml.rels': relation('image', 'https://x.example/a.png') }],
  ['a link to a file', { 'word/_rels/document.xml.rels': relation('hyperlink', 'file:///etc/passwd') }],
  ['a document type', { 'word/document.xml': '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e "x">]><w:document/>' }],
])('a Word file with %s is refused', async (_, parts) => {
  const bytes = withParts(await wordForm(), parts)
  expect(await checkImport(officer.actor, { name: 'x.docx', bytes }, 'en')).toEqual({ refused: 'active_content' })
})

it('a Word file without a contribution, and one that unpacks beyond bounds, are refused with the reason', async () => {
  const check = async (xml: string) =>
    checkImport(
      officer.actor,
      { name: 'x.docx', bytes: withParts(await wordForm(), { 'word/document.xml': xml }) },
      'en',
    )
  expect(await check('<w:document><w:body><w:p><w:r><w:t>Hello</w:t></w:r></w:p></w:body></w:document>')).toEqual({
    refused: 'no_contribution',
  })
  expect(await check('<w:document>')).toEqual({ refused: 'unreadable' })
  expect(await check(`<w:document>${' '.repeat(61 * 1024 * 1024)}</w:document>`)).toEqual({ refused: 'too_large' })
})
