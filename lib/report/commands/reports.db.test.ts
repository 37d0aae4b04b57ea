import { randomUUID } from 'node:crypto'
import { readXlsx } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import type { ActivityContent, ReleaseAnswer } from '@/lib/activity/rules/content'
import type { AccomplishmentId } from '@/lib/activity/types'
import { db } from '@/lib/core/db'
import type { Presence } from '@/lib/presence/types'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { completeContent, counting, logActivity, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { COUNCIL_REPORT } from '../constants'
import { exportSources, PACK_COLUMNS, type PackWords } from '../export/sources'
import { exportReport } from '../export/word'
import { getReport, getSections } from '../queries/get-report'
import { countNotReleased, listCandidates } from '../queries/list-candidates'
import { listLeftOut, listUses } from '../queries/list-uses'
import { listVersions } from '../queries/list-versions'
import { layOut, plainText } from '../rules/lay-out'
import type { SheetParagraph } from '../types'
import { composeReport } from './compose-report'
import { createReport } from './create-report'
import { editParagraph } from './edit-paragraph'
import { nameVersion } from './name-version'
import { noteWaiver } from './note-waiver'
import { settleSource } from './settle-source'

const PERIOD = { yearFrom: 2010, yearTo: 2015 }
const FACTS = {
  template: COUNCIL_REPORT,
  title: 'Rights of all migrants',
  ...PERIOD,
  themeId: 'migration',
  organ: 'Human Rights Council',
  session: 'Thirty-first session',
  agendaItems: [{ number: 2, title: 'Annual report' }],
  mandate: 'Human Rights Council resolution 30/21',
  symbol: 'A/HRC/31/__',
  wordLimit: 8500,
  language: 'en' as const,
}
const answer = (basis: ReleaseAnswer['basis'], until: string | null = null): ReleaseAnswer => ({
  basis,
  givenBy: null,
  covers: null,
  until,
})
const publicUse = (given: ReleaseAnswer) => ({
  release: { internal: answer('agreed'), un_wide: answer('agreed'), public_report: given },
})

let holder: Presence
let officer: TestPerson
let reviewer: TestPerson
let drafter: TestPerson
let released: string[]
let other: string
beforeAll(async () => {
  holder = await presenceOf('ro-central-asia')
  officer = await makePerson({ role: 'contributor', presenceId: holder.id })
  reviewer = await makePerson({ role: 'reviewer' })
  drafter = await makePerson({ role: 'drafter' })
  released = [await approved('EA1'), await approved('EA1', { title: 'Study on prisons' })]
  other = await approved('EA2', { title: 'Seminar on ratification' })
})

async function approved(accomplishment: AccomplishmentId, patch: Partial<ActivityContent> = {}): Promise<string> {
  const accomplishments = counting(accomplishment)
  const reference = await submitNew(officer.actor, await completeContent(holder, { accomplishments, ...patch }))
  unwrap(await giveVerdict(reviewer.actor, { reference, accomplishment, revision: 1, outcome: 'approved', reason: '' }))
  return reference
}

const offered = async (): Promise<string[]> =>
  (await listCandidates(drafter.actor.scope, PERIOD)).map(({ reference }) => reference)

const newReport = async (): Promise<string> =>
  unwrap(await createReport(drafter.actor, { ...FACTS, key: randomUUID() })).id

/** Composes a report from some of what is offered; the rest is left out for one reason. */
async function compose(report: string, taken: readonly string[]) {
  const candidates = await listCandidates(drafter.actor.scope, PERIOD)
  const chosen = candidates.filter(({ reference }) => taken.includes(reference))
  return composeReport(drafter.actor, {
    report,
    activity: candidates.map(({ activityId }) => activityId),
    take: chosen.map(({ activityId }) => activityId),
    because: candidates.map(() => 'Another theme'),
  })
}

async function sheetOf(report: string) {
  const found = await getReport(report)
  if (!found) throw new Error('No report')
  return layOut(found.facts, await getSections(report))
}

const paragraphsOf = async (report: string): Promise<SheetParagraph[]> =>
  (await sheetOf(report)).sections.flatMap(({ paragraphs }) => paragraphs)

/** The first paragraph that rests on an activity. */
async function restingOn(report: string, reference: string): Promise<SheetParagraph> {
  const found = (await paragraphsOf(report)).find(({ sources }) => sources[0]?.reference === reference)
  if (!found) throw new Error(`Nothing rests on ${reference}`)
  return found
}

const withdraw = async (reference: string) => {
  const { version } = await db.activity.findUniqueOrThrow({ where: { reference } })
  const patch = publicUse(answer('refused'))
  unwrap(await saveActivity(officer.actor, { reference, patch, baseVersion: version }))
}

describe('opening a report', () => {
  it('keeps the facts and writes nothing', async () => {
    const events = await eventsDuring(async () => {
      const id = await newReport()
      expect(await getReport(id)).toMatchObject({ facts: { ...PERIOD, themeId: 'migration', state: 'drafting' } })
      expect(await getSections(id)).toEqual([])
    })
    expect(events).toEqual(['report.created'])
  })

  it('absorbs a second click, and names what does not exist', async () => {
    const input = { ...FACTS, key: randomUUID() }
    const { id } = unwrap(await createReport(drafter.actor, input))
    expect(unwrap(await createReport(drafter.actor, input)).id).toBe(id)
    expect(await createReport(drafter.actor, { ...FACTS, key: randomUUID(), themeId: 'none such' })).toEqual({
      ok: false,
      problems: { themeId: [{ key: 'report.problems.theme' }] },
    })
  })

  it.each(['contributor', 'reviewer', 'observer'] as const)('is refused to a %s', async (role) => {
    const { actor } = await makePerson({ role })
    await expectRefusal(actor, () => createReport(actor, { ...FACTS, key: randomUUID() }), 'refused')
  })
})

describe('the selection', () => {
  it('offers what is approved, unclassified and released for a public report within the period', async () => {
    expect(await offered()).toEqual([...released, other])
  })

  it.each([
    ['a draft', async () => logActivity(officer.actor, await completeContent(holder))],
    ['what waits for review', async () => submitNew(officer.actor, await completeContent(holder))],
    ['what is refused', () => approved('EA1', publicUse(answer('refused')))],
    ['what has expired', () => approved('EA1', publicUse(answer('agreed', '2020-01-01')))],
    ['what is confidential', () => approved('EA1', { sensitivity: 'confidential' })],
    ['what began after the period', () => approved('EA1', { start: { date: '2016-01-01', precision: 'year' } })],
  ])('does not offer %s', async (_case, make) => {
    const reference = await make()
    expect(await offered()).not.toContain(reference)
  })

  it('counts what wants only a release', async () => {
    const before = await countNotReleased(drafter.actor.scope, PERIOD)
    await approved('EA1', publicUse(answer('refused')))
    expect(await countNotReleased(drafter.actor.scope, PERIOD)).toBe(before + 1)
  })
})

describe('composing', () => {
  it('writes one paragraph for each activity taken, and each keeps the revision that it says', async () => {
    const id = await newReport()
    const events = await eventsDuring(async () => unwrap(await compose(id, [...released, other])))
    expect(events).toEqual(['report.composed'])
    const resting = (await paragraphsOf(id)).filter(({ sources }) => sources.length > 0)
    expect(resting.map(({ sources }) => sources.map(({ reference, revision }) => [reference, revision]))).toEqual(
      [...released, other].map((reference) => [[reference, 1]]),
    )
    for (const { clauses, sources } of resting) {
      expect(new Set(clauses.map(({ revisionId }) => revisionId))).toEqual(new Set([sources[0]?.revisionId]))
      expect(clauses.every(({ fields }) => fields.length > 0)).toBe(true)
    }
  })

  it('gives the same text each time', async () => {
    const textOf = async (id: string) => {
      unwrap(await compose(id, [...released, other]))
      return (await paragraphsOf(id)).map((paragraph) => [plainText(paragraph), paragraph.runs])
    }
    const first = await newReport()
    const once = await textOf(first)
    expect(await textOf(first)).toEqual(once)
    expect(await textOf(await newReport())).toEqual(once)
  })

  it('says of each activity where it was used, or why not', async () => {
    const id = await newReport()
    unwrap(await compose(id, released))
    const { id: used } = await db.activity.findUniqueOrThrow({ where: { reference: released[1] } })
    const { id: left } = await db.activity.findUniqueOrThrow({ where: { reference: other } })
    const { number } = await restingOn(id, released[1] ?? '')
    expect((await listUses(used)).find(({ reportId }) => reportId === id)?.paragraph).toBe(number)
    expect((await listLeftOut(id)).get(left)).toBe('Another theme')
  })

  it('takes nothing that is not offered, whatever is posted', async () => {
    const id = await newReport()
    const hidden = await approved('EA1', { sensitivity: 'confidential' })
    const { id: activityId } = await db.activity.findUniqueOrThrow({ where: { reference: hidden } })
    const posted = { report: id, activity: [activityId], take: [activityId], because: [''] }
    expect(await composeReport(drafter.actor, posted)).toEqual({
      ok: false,
      problems: { form: [{ key: 'report.problems.none_taken' }] },
    })
    expect(await getSections(id)).toEqual([])
  })

  it('is declined once somebody has written into the draft', async () => {
    const id = await newReport()
    unwrap(await compose(id, released))
    const { id: paragraph, version } = await restingOn(id, released[0] ?? '')
    unwrap(await editParagraph(drafter.actor, { report: id, paragraph, version, text: 'Written by hand.' }))
    expect(await compose(id, [other])).toEqual({
      ok: false,
      problems: { form: [{ key: 'report.problems.edited', values: { count: 1 } }] },
    })
    expect((await restingOn(id, released[0] ?? '')).text).toBe('Written by hand.')
  })

  it.each([
    ['observer', 'refused'],
    ['reviewer', 'refused'],
    ['contributor', 'not_found'],
  ] as const)('is kept from the %s', async (role, code) => {
    const id = await newReport()
    const { actor } = await makePerson({ role })
    await expectRefusal(actor, () => composeReport(actor, { report: id, activity: [], take: [], because: [] }), code)
  })
})

describe('writing a paragraph', () => {
  it('keeps clauses, notes and sources as they are', async () => {
    const id = await newReport()
    unwrap(await compose(id, released))
    const before = await restingOn(id, released[0] ?? '')
    unwrap(await editParagraph(drafter.actor, { report: id, paragraph: before.id, version: 1, text: 'New words.' }))
    const after = await restingOn(id, released[0] ?? '')
    expect(after).toMatchObject({ text: 'New words.', version: 2, clauses: before.clauses, sources: before.sources })
  })

  it('shows a newer text of somebody else instead of replacing it, and takes it once it was seen', async () => {
    const id = await newReport()
    unwrap(await compose(id, released))
    const { id: paragraph } = await restingOn(id, released[0] ?? '')
    const write = (text: string, version: number) =>
      editParagraph(drafter.actor, { report: id, paragraph, version, text })
    unwrap(await write('Theirs.', 1))
    expect(await write('Mine.', 1)).toEqual({
      ok: false,
      problems: { text: [{ key: 'report.problems.conflict' }] },
      values: { version: '2', theirs: 'Theirs.' },
    })
    expect((await restingOn(id, released[0] ?? '')).text).toBe('Theirs.')
    unwrap(await write('Mine.', 2))
    expect((await restingOn(id, released[0] ?? '')).text).toBe('Mine.')
  })

  it('finds no paragraph of another report', async () => {
    const [mine, theirs] = [await newReport(), await newReport()]
    unwrap(await compose(theirs, released))
    const { id: paragraph } = await restingOn(theirs, released[0] ?? '')
    const act = () => editParagraph(drafter.actor, { report: mine, paragraph, version: 1, text: 'Elsewhere.' })
    await expectRefusal(drafter.actor, act, 'not_found')
  })

  it('is refused to whoever only reads', async () => {
    const id = await newReport()
    unwrap(await compose(id, released))
    const { id: paragraph } = await restingOn(id, released[0] ?? '')
    const act = () => editParagraph(reviewer.actor, { report: id, paragraph, version: 1, text: 'Not mine.' })
    await expectRefusal(reviewer.actor, act, 'refused')
  })
})

describe('the Word file', () => {
  it('is given to whoever may read the report, and recorded', async () => {
    const id = await newReport()
    unwrap(await compose(id, released))
    const { actor } = await makePerson({ role: 'observer' })
    const events = await eventsDuring(async () => {
      const { bytes, name } = unwrap(await exportReport(actor, id))
      expect(bytes.subarray(0, 2).toString()).toBe('PK')
      expect(name).toBe('A-HRC-31-draft-2.docx')
    })
    expect(events).toEqual(['report.exported'])
  })

  it('is held from the moment that a release is withdrawn, and the paragraph is named', async () => {
    const id = await newReport()
    const reference = await approved('EA1', { title: 'To be withdrawn' })
    unwrap(await compose(id, [...released, reference]))
    unwrap(await exportReport(drafter.actor, id))
    await withdraw(reference)
    const { number } = await restingOn(id, reference)
    expect(await exportReport(drafter.actor, id)).toEqual({
      ok: false,
      problems: { form: [{ key: 'report.problems.uncleared', values: { paragraph: number, reference } }] },
    })
  })

  it('is held when fewer names or places may be told than when it was written, until somebody vouches for a text written anew', async () => {
    const id = await newReport()
    const reference = await approved('EA1', { title: 'To be narrowed' })
    unwrap(await compose(id, [...released, reference]))
    const narrow = async (covers: ReleaseAnswer['covers']) => {
      const { version } = await db.activity.findUniqueOrThrow({ where: { reference } })
      const patch = publicUse({ ...answer('agreed'), covers })
      unwrap(await saveActivity(officer.actor, { reference, patch, baseVersion: version }))
    }
    await narrow('use')
    const held = await restingOn(id, reference)
    expect(held.sources).toMatchObject([{ reference, released: false }])
    expect(await exportReport(drafter.actor, id)).toMatchObject({ ok: false })
    const text = 'A training was held.'
    unwrap(await editParagraph(drafter.actor, { report: id, paragraph: held.id, version: held.version, text }))
    expect((await restingOn(id, reference)).sources).toMatchObject([{ reference, released: false }])
    const { version, sources } = await restingOn(id, reference)
    const source = sources[0]?.revisionId ?? ''
    const vouched = { report: id, paragraph: held.id, version, source, reason: 'It tells no name and no place' }
    unwrap(await settleSource(drafter.actor, { ...vouched, way: 'keep' }))
    expect((await restingOn(id, reference)).sources).toMatchObject([{ reference, released: true }])
    unwrap(await exportReport(drafter.actor, id))
  })

  it('is not made of a draft that was never composed', async () => {
    const problems = { form: [{ key: 'report.problems.not_composed' }] }
    expect(await exportReport(drafter.actor, await newReport())).toEqual({ ok: false, problems })
  })

  it.each(['01900000-0000-7000-8000-000000000000', 'no-id', '-'.repeat(36)])('of %s is not there', async (id) => {
    await expectRefusal(drafter.actor, () => exportReport(drafter.actor, id), 'not_found')
  })

  it('is not there for those who may not read reports', async () => {
    const id = await newReport()
    await expectRefusal(officer.actor, () => exportReport(officer.actor, id), 'not_found')
  })
})

describe('the limit', () => {
  const long = async (): Promise<string> => {
    const { id } = unwrap(await createReport(drafter.actor, { ...FACTS, wordLimit: 500, key: randomUUID() }))
    unwrap(await compose(id, released))
    return id
  }

  it('holds the Word file and names the words, until a waiver that reaches is noted; the version keeps it', async () => {
    const report = await long()
    const { words } = await sheetOf(report)
    const over = words.total - 500
    expect(over).toBeGreaterThan(0)
    const problems = { form: [{ key: 'report.problems.over', values: { over, limit: 500 } }] }
    expect(await exportReport(drafter.actor, report)).toEqual({ ok: false, problems })
    const input = { report, words: words.total, reason: 'Granted on 12 November' }
    expect(await noteWaiver(drafter.actor, { ...input, words: words.total - 1 })).toMatchObject({ ok: false })
    const events = await eventsDuring(async () => unwrap(await noteWaiver(drafter.actor, input)))
    expect(events).toEqual(['report.waived'])
    unwrap(await exportReport(drafter.actor, report))
    unwrap(await nameVersion(drafter.actor, { report, name: 'Long' }))
    const [version] = await listVersions(report)
    expect(version?.length).toMatchObject({ words: words.total, limit: 500, waiver: { reason: input.reason } })
  })

  it('is not waived by whoever only reads', async () => {
    const report = await long()
    const act = () => noteWaiver(reviewer.actor, { report, words: 10_000, reason: 'Mine' })
    await expectRefusal(reviewer.actor, act, 'refused')
  })
})

describe('the source pack', () => {
  const words: PackWords = {
    ...{ title: (symbol) => symbol, sheet: 'Sources', headers: PACK_COLUMNS.map(({ key }) => key) },
    ...{ written: String, state: (state) => state, field: (name) => name, rightToLeft: false },
  }

  it('lists each paragraph with what it rests on, and says of a source what has become of it', async () => {
    const report = await newReport()
    unwrap(await compose(report, [other]))
    const { bytes, name } = await exportSources(drafter.actor, report, words)
    expect(name).toMatch(/^A-HRC-31-sources-\d+\.xlsx$/)
    const [sheet] = (await readXlsx(bytes)).sheets
    const [header, ...rows] = sheet?.rows ?? []
    expect(header).toEqual(words.headers)
    const [row, ...more] = rows.filter((cells) => cells.includes(other))
    expect(more).toEqual([])
    expect(row).toEqual(expect.arrayContaining(['Seminar on ratification', 'EA2', 'released']))
    expect(rows.filter((cells) => cells.includes('none')).length).toBeGreaterThan(5)
  })

  it('is not there for those who may not read reports', async () => {
    const report = await newReport()
    await expectRefusal(officer.actor, () => exportSources(officer.actor, report, words), 'not_found')
  })
})
