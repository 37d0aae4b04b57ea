import { randomUUID } from 'node:crypto'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { completeContent, counting, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { expectRefusal } from '@/lib/testing/refusals'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { COUNCIL_REPORT } from '../constants'
import { exportReport } from '../export/word'
import { findWordIn } from '../queries/find-word-in'
import { getReport, getSections } from '../queries/get-report'
import { listCandidates } from '../queries/list-candidates'
import { findVersion, listVersions } from '../queries/list-versions'
import { layOut, plainText } from '../rules/lay-out'
import { bookmarkOf } from '../rules/un-document'
import { compareTexts } from '../rules/versions'
import type { ReportState, SheetParagraph } from '../types'
import { composeReport } from './compose-report'
import { createReport } from './create-report'
import { decideChanges } from './decide-changes'
import { editParagraph } from './edit-paragraph'
import { moveReport, nameVersion } from './name-version'
import { takeWordIn } from './take-word-in'

const PERIOD = { yearFrom: 2010, yearTo: 2015 }

let drafter: TestPerson

beforeAll(async () => {
  const office = await presenceOf('ro-central-asia')
  const officer = await makePerson({ role: 'contributor', presenceId: office.id })
  const reviewer = await makePerson({ role: 'reviewer' })
  drafter = await makePerson({ role: 'drafter' })
  const agreed = { basis: 'agreed', givenBy: null, covers: null, until: null } as const
  for (const title of ['First study', 'Second study', 'Third study']) {
    const content = await completeContent(office, {
      ...{ title, accomplishments: counting('EA1') },
      release: { internal: agreed, un_wide: agreed, public_report: agreed },
    })
    const reference = await submitNew(officer.actor, content)
    const verdict = { reference, accomplishment: 'EA1', revision: 1, outcome: 'approved', reason: '' } as const
    unwrap(await giveVerdict(reviewer.actor, verdict))
  }
})

async function composed(): Promise<string> {
  const facts = {
    ...{ template: COUNCIL_REPORT, title: 'Rights of all migrants', ...PERIOD, themeId: '', key: randomUUID() },
    ...{ organ: 'Human Rights Council', session: 'Thirty-first session', mandate: 'resolution 30/21' },
    ...{
      agendaItems: [{ number: 2, title: 'Annual report' }],
      symbol: 'A/HRC/31/__',
      wordLimit: 8500,
      language: 'en' as const,
    },
  }
  const { id } = unwrap(await createReport(drafter.actor, facts))
  const candidates = await listCandidates(drafter.actor.scope, PERIOD)
  const ids = candidates.map(({ activityId }) => activityId)
  unwrap(await composeReport(drafter.actor, { report: id, activity: ids, take: ids, because: ids.map(() => '') }))
  return id
}

async function paragraphsOf(report: string): Promise<SheetParagraph[]> {
  const found = await getReport(report)
  if (!found) throw new Error('No report')
  return layOut(found.facts, await getSections(report)).sections.flatMap(({ paragraphs }) => paragraphs)
}

/** Those that rest on an activity. */
const resting = async (report: string) => (await paragraphsOf(report)).filter(({ sources }) => sources.length > 0)

/** Puts words in place of the first run of a paragraph. */
const replaced = (xml: string, paragraph: string, text: string) =>
  xml.replace(paragraph, paragraph.replace(/(<w:t[^>]*>)[^<]*(<\/w:t>)/, `$1${text}$2`))

/** The Word file of a report, edited; its paragraphs are handed over by id. */
async function edited(report: string, edit: (xml: string, of: (id: string) => string) => string): Promise<Uint8Array> {
  const parts = unzipSync(unwrap(await exportReport(drafter.actor, report)).bytes)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const all = xml.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? []
  const of = (id: string) => all.find((one) => one.includes(bookmarkOf(id))) ?? ''
  return zipSync({ ...parts, 'word/document.xml': strToU8(edit(xml, of)) })
}

async function compare(report: string, bytes: Uint8Array) {
  const taken = await takeWordIn(drafter.actor, report, { name: 'cleared.docx', bytes })
  if ('refused' in taken) throw new Error(taken.refused)
  const found = await findWordIn(report)
  if (!found) throw new Error('Nothing came back')
  return found
}

describe('what a Word file says differently', () => {
  it('is accepted one by one: text changes, sources stay, what is new rests on nothing', async () => {
    const report = await composed()
    const [one, two] = await resting(report)
    if (!one || !two) throw new Error('Too few paragraphs')
    const bytes = await edited(report, (xml, of) => {
      const fresh = '<w:p><w:pPr><w:pStyle w:val="SingleTxtG"/></w:pPr><w:r><w:t>Added in clearance.</w:t></w:r></w:p>'
      return replaced(xml, of(one.id), 'Cleared words.').replace(of(two.id), of(two.id) + fresh)
    })
    const { id, lines } = await compare(report, bytes)
    expect(lines.map(({ change }) => change.kind)).toEqual(['changed', 'added'])
    const decide = { report, wordIn: id, decision: 'accept' as const }
    for (const { position } of lines) unwrap(await decideChanges(drafter.actor, { ...decide, position }))
    const after = await paragraphsOf(report)
    const changed = after.find((paragraph) => paragraph.id === one.id)
    expect(changed && plainText(changed)).toMatch(/^Cleared words\./)
    expect(changed?.sources).toEqual(one.sources)
    const added = after[after.findIndex((paragraph) => paragraph.id === two.id) + 1]
    expect(added).toMatchObject({ text: 'Added in clearance.', sources: [] })
    expect((await decideChanges(drafter.actor, { ...decide, position: 0 })).ok).toBe(false)
  })

  it('is refused all at once, and nothing of the report changes', async () => {
    const report = await composed()
    const [one] = await resting(report)
    const before = (await paragraphsOf(report)).map(plainText)
    const bytes = await edited(report, (xml, of) => xml.replace(of(one?.id ?? ''), ''))
    const { id, lines } = await compare(report, bytes)
    expect(lines).toMatchObject([{ change: { kind: 'deleted', paragraph: one?.id } }])
    unwrap(await decideChanges(drafter.actor, { report, wordIn: id, position: null, decision: 'refuse' }))
    expect((await paragraphsOf(report)).map(plainText)).toEqual(before)
    expect(await findWordIn(report)).toMatchObject({ lines: [{ state: 'refused' }] })
  })

  it('never overwrites what somebody has written since the comparison', async () => {
    const report = await composed()
    const [one, two] = await resting(report)
    if (!one || !two) throw new Error('Too few paragraphs')
    const bytes = await edited(report, (xml, of) =>
      replaced(replaced(xml, of(one.id), 'From clearance.'), of(two.id), 'From clearance too.'),
    )
    const { id } = await compare(report, bytes)
    const mine = { report, paragraph: one.id, version: one.version, text: 'Written meanwhile.' }
    unwrap(await editParagraph(drafter.actor, mine))
    const all = { report, wordIn: id, position: null, decision: 'accept' as const }
    expect(unwrap(await decideChanges(drafter.actor, all))).toEqual({ decided: 1, left: 1 })
    const texts = (await paragraphsOf(report)).map(plainText).join('\n')
    expect(texts).toContain('Written meanwhile.')
    expect(texts).toContain('From clearance too.')
    expect(texts).not.toContain('From clearance.')
  })

  it('is taken from a file of this report alone, by those who draft it', async () => {
    const [report, other] = [await composed(), await composed()]
    const bytes = await edited(report, (xml) => xml)
    expect(await takeWordIn(drafter.actor, report, { name: 'x', bytes })).toEqual({ changes: 0, comments: 0 })
    expect(await takeWordIn(drafter.actor, other, { name: 'x', bytes })).toEqual({ refused: 'other_report' })
    const { actor } = await makePerson({ role: 'observer' })
    await expectRefusal(actor, () => takeWordIn(actor, report, { name: 'x', bytes }), 'refused')
    const decide = { report, wordIn: randomUUID(), position: null, decision: 'accept' as const }
    await expectRefusal(actor, () => decideChanges(actor, decide), 'refused')
    expect(await db.wordIn.count({ where: { reportId: other } })).toBe(0)
  })
})

describe('a report on its way', () => {
  it('is frozen with each step, and what was signed never changes', async () => {
    const report = await composed()
    const [one] = await resting(report)
    if (!one) throw new Error('Too few paragraphs')
    const move = (to: ReportState) => moveReport(drafter.actor, { report, to, name: `To ${to}` })
    expect(await move('cleared')).toMatchObject({ ok: false })
    unwrap(await move('in_clearance'))
    const edit = { report, paragraph: one.id, version: one.version, text: 'Too late.' }
    await expectRefusal(drafter.actor, () => editParagraph(drafter.actor, edit), 'refused')
    const bytes = await edited(report, (xml, of) => replaced(xml, of(one.id), 'From clearance.'))
    const { id } = await compare(report, bytes)
    unwrap(await decideChanges(drafter.actor, { report, wordIn: id, position: null, decision: 'accept' }))
    unwrap(await move('cleared'))
    unwrap(await move('submitted'))
    expect(await move('drafting')).toMatchObject({ ok: false })
    await expectRefusal(drafter.actor, () => takeWordIn(drafter.actor, report, { name: 'x', bytes }), 'refused')
    const versions = await listVersions(report)
    expect(versions.map(({ number, name }) => [number, name])).toEqual([
      [3, 'To submitted'],
      [2, 'To cleared'],
      [1, 'To in_clearance'],
    ])
    const [before, after] = await Promise.all(
      [1, 2].map((number) => findVersion(drafter.actor.scope, { id: report, language: 'en' }, number)),
    )
    if (!before || !after) throw new Error('No versions')
    const different = compareTexts(before, after).filter(({ kind }) => kind !== 'same')
    expect(different).toMatchObject([{ id: one.id, kind: 'changed', after: expect.stringMatching(/^From clearance/) }])
  })

  it('is moved and named by drafters alone', async () => {
    const report = await composed()
    const { actor } = await makePerson({ role: 'observer' })
    await expectRefusal(actor, () => moveReport(actor, { report, to: 'in_clearance', name: 'x' }), 'refused')
    await expectRefusal(actor, () => nameVersion(actor, { report, name: 'x' }), 'refused')
    expect(unwrap(await nameVersion(drafter.actor, { report, name: 'First reading' }))).toEqual({ number: 1 })
  })
})
