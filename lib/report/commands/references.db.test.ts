import { beforeAll, expect, it } from 'vitest'
import { unwrap } from '@/lib/testing/activities'
import { approvedNew, type Desk, draftOf, makeDesk, paragraphOn, sheetNow } from '@/lib/testing/drafts'
import { expectRefusal } from '@/lib/testing/refusals'
import { checkReport } from '../rules/check-report'
import { editParagraph } from './edit-paragraph'
import { joinParagraphs } from './join-paragraphs'
import { insertParagraph } from './place-paragraph'
import { removeParagraph } from './remove-paragraph'
import { writeLive } from './write-live'

let desk: Desk
let references: string[]
beforeAll(async () => {
  desk = await makeDesk()
  references = [await approvedNew(desk, { title: 'First study' }), await approvedNew(desk, { title: 'Second study' })]
})

const first = (report: string) => paragraphOn(report, references[0] ?? '')
const second = (report: string) => paragraphOn(report, references[1] ?? '')

/** A draft whose first paragraph speaks of its second. */
async function speaking(): Promise<string> {
  const report = await draftOf(desk, references)
  await write(report, `As told in paragraph {${(await second(report)).number}}.`)
  return report
}

async function write(report: string, text: string, numbering?: string[]) {
  const { id: paragraph, version } = await first(report)
  return unwrap(await editParagraph(desk.drafter.actor, { report, paragraph, version, text, numbering }))
}

async function addBefore(report: string, text = 'One more.') {
  const { sections } = await sheetNow(report)
  const section = sections.find(({ paragraphs }) => paragraphs.some(({ sources }) => sources.length > 0))?.id ?? ''
  return unwrap(await insertParagraph(desk.drafter.actor, { report, section, after: null, text }))
}

it('follows the number of its paragraph when another comes before it', async () => {
  const report = await speaking()
  const { number } = await second(report)
  expect((await first(report)).plain).toBe(`As told in paragraph ${number}.`)
  await addBefore(report)
  expect((await second(report)).number).toBe((number ?? 0) + 1)
  expect((await first(report)).plain).toBe(`As told in paragraph ${(number ?? 0) + 1}.`)
})

it('means the paragraph that its writer saw under the number, though the numbers have moved on since', async () => {
  const report = await draftOf(desk, references)
  const seen = (await sheetNow(report)).sections.flatMap(({ paragraphs }) => paragraphs).filter((one) => one.number)
  const { id, number } = await second(report)
  await addBefore(report)
  await write(
    report,
    `See {${number}}.`,
    seen.map((one) => one.id),
  )
  expect((await first(report)).text).toBe(`See {${id}}.`)
})

it('shows, where two have written, the text of the other in the numbers of the page', async () => {
  const report = await speaking()
  const { id: paragraph } = await first(report)
  const { id, number } = await second(report)
  const numbering = Array.from({ length: number ?? 0 }, (_, at) => (at + 1 === number ? id : paragraph))
  const stale = { report, paragraph, version: 1, text: 'Mine.', numbering }
  const outcome = await editParagraph(desk.drafter.actor, stale)
  expect(outcome).toMatchObject({ ok: false, values: { theirs: `As told in paragraph {${number}}.` } })
})

it('speaks of what its paragraph was joined to', async () => {
  const report = await speaking()
  const [into, from] = [await addBefore(report), await second(report)]
  const added = into.made[0]
  unwrap(
    await joinParagraphs(desk.drafter.actor, {
      ...{ report, paragraph: from.id, version: from.version },
      ...{ into: added?.id ?? '', intoVersion: added?.version ?? 0 },
    }),
  )
  const { numbers } = await sheetNow(report)
  expect((await first(report)).plain).toBe(`As told in paragraph ${numbers[added?.id ?? '']?.number}.`)
})

it('is named by the checks when its paragraph is taken out, and found again when that is put back', async () => {
  const report = await speaking()
  const { id: paragraph, version } = await second(report)
  const found = async () => checkReport(await sheetNow(report)).filter(({ rule }) => rule === 'reference')
  expect(await found()).toEqual([])
  unwrap(await writeLive(desk.drafter.actor, { op: 'remove', report, paragraph, version }))
  expect(await found()).toMatchObject([{ weight: 'stop', paragraph: { id: (await first(report)).id } }])
  expect((await first(report)).plain).toBe('As told in paragraph [paragraph taken out].')
  unwrap(await writeLive(desk.drafter.actor, { op: 'restore', report, paragraph, version }))
  expect(await found()).toEqual([])
})

it('is named by the checks when no paragraph has the number, and nothing is guessed', async () => {
  const report = await draftOf(desk, references)
  await write(report, 'See {998}.')
  expect((await first(report)).plain).toBe('See {998}.')
  const checks = checkReport(await sheetNow(report)).filter(({ rule }) => rule === 'no_paragraph')
  expect(checks).toMatchObject([{ weight: 'stop', words: '998' }])
})

it('keeps the notes of a composed paragraph where they stand, and lets a drafter change them', async () => {
  const report = await draftOf(desk, references)
  await write(report, 'One {note: Of one.} and two {note: Of two.}.')
  const notes = async () => {
    const { id } = await first(report)
    return (await sheetNow(report)).notes.filter((note) => note.paragraph === id).map(({ text }) => text)
  }
  expect(await notes()).toEqual(['Of one.', 'Of two.'])
  await write(report, 'One and two {note: Of both.}.')
  expect(await notes()).toEqual(['Of both.'])
})

it('keeps the lines of a list, and counts their signs as Word does', async () => {
  const report = await draftOf(desk, references)
  await write(report, 'It has:\n(a) one;\n(b) two.')
  const { plain, items, words } = await first(report)
  expect(plain).toBe('It has:\n(a) one;\n(b) two.')
  expect(items.map(({ mark }) => mark)).toEqual(['(a)', '(b)'])
  expect(words).toBe(6)
})

it('lets nobody take a paragraph out on the sheet who may not write reports', async () => {
  const report = await draftOf(desk, references)
  const { id: paragraph, version } = await second(report)
  const { actor } = desk.reviewer
  await expectRefusal(actor, () => writeLive(actor, { op: 'remove', report, paragraph, version }), 'refused')
  unwrap(await removeParagraph(desk.drafter.actor, { report, paragraph, version }))
})
