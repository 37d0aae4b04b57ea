import { readXlsx } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import type { ActivityContent } from '@/lib/activity/rules/content'
import { db } from '@/lib/core/db'
import { counting, unwrap } from '@/lib/testing/activities'
import {
  agreed,
  approvedNew,
  compose,
  type Desk,
  draftOf,
  makeDesk,
  newReport,
  paragraphOn,
  publicUse,
  sheetNow,
} from '@/lib/testing/drafts'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { editParagraph } from '../commands/edit-paragraph'
import { nameVersion } from '../commands/name-version'
import { noteWaiver } from '../commands/note-waiver'
import { settleSource } from '../commands/settle-source'
import { listVersions } from '../queries/list-versions'
import { exportSources, PACK_COLUMNS, type PackWords } from './sources'
import { exportReport } from './word'

let desk: Desk
let released: string[]
let other: string
beforeAll(async () => {
  desk = await makeDesk()
  released = [await approvedNew(desk), await approvedNew(desk, { title: 'Study on prisons' })]
  other = await approvedNew(desk, { title: 'Seminar on ratification', accomplishments: counting('EA2') })
})

/** The officer changes an activity. */
async function change(reference: string, patch: Partial<ActivityContent>): Promise<void> {
  const { version } = await db.activity.findUniqueOrThrow({ where: { reference } })
  unwrap(await saveActivity(desk.officer.actor, { reference, patch, baseVersion: version }))
}

describe('the Word file', () => {
  it('is given to whoever may read the report, and recorded', async () => {
    const id = await newReport(desk)
    unwrap(await compose(desk, id, released))
    const { actor } = await makePerson({ role: 'observer' })
    const events = await eventsDuring(async () => {
      const { bytes, name } = unwrap(await exportReport(actor, id))
      expect(bytes.subarray(0, 2).toString()).toBe('PK')
      expect(name).toBe('A-HRC-31-draft-2.docx')
    })
    expect(events).toEqual(['report.exported'])
  })

  it('is held from the moment that a release is withdrawn, and the paragraph is named', async () => {
    const id = await newReport(desk)
    const reference = await approvedNew(desk, { title: 'To be withdrawn' })
    unwrap(await compose(desk, id, [...released, reference]))
    unwrap(await exportReport(desk.drafter.actor, id))
    await change(reference, publicUse(agreed({ basis: 'refused' })))
    const { number } = await paragraphOn(id, reference)
    expect(await exportReport(desk.drafter.actor, id)).toEqual({
      ok: false,
      problems: { form: [{ key: 'report.problems.uncleared', values: { paragraph: number, reference } }] },
    })
  })

  it('is held when fewer names or places may be told than when it was written, until somebody vouches for a text written anew', async () => {
    const id = await newReport(desk)
    const reference = await approvedNew(desk, { title: 'To be narrowed' })
    unwrap(await compose(desk, id, [...released, reference]))
    await change(reference, publicUse(agreed({ covers: 'use' })))
    const held = await paragraphOn(id, reference)
    expect(held.sources).toMatchObject([{ reference, released: false }])
    expect(await exportReport(desk.drafter.actor, id)).toMatchObject({ ok: false })
    const text = 'A training was held.'
    unwrap(await editParagraph(desk.drafter.actor, { report: id, paragraph: held.id, version: held.version, text }))
    expect((await paragraphOn(id, reference)).sources).toMatchObject([{ reference, released: false }])
    const { version, sources } = await paragraphOn(id, reference)
    const source = sources[0]?.revisionId ?? ''
    const vouched = { report: id, paragraph: held.id, version, source, reason: 'It tells no name and no place' }
    unwrap(await settleSource(desk.drafter.actor, { ...vouched, way: 'keep' }))
    expect((await paragraphOn(id, reference)).sources).toMatchObject([{ reference, released: true }])
    unwrap(await exportReport(desk.drafter.actor, id))
  })

  it('is not made of a draft that was never composed', async () => {
    const problems = { form: [{ key: 'report.problems.not_composed' }] }
    expect(await exportReport(desk.drafter.actor, await newReport(desk))).toEqual({ ok: false, problems })
  })

  it.each(['01900000-0000-7000-8000-000000000000', 'no-id', '-'.repeat(36)])('of %s is not there', async (id) => {
    await expectRefusal(desk.drafter.actor, () => exportReport(desk.drafter.actor, id), 'not_found')
  })

  it('is not there for those who may not read reports', async () => {
    const id = await newReport(desk)
    await expectRefusal(desk.officer.actor, () => exportReport(desk.officer.actor, id), 'not_found')
  })
})

describe('the limit', () => {
  const long = () => draftOf(desk, released, { wordLimit: 500 })

  it('holds the Word file and names the words, until a waiver that reaches is noted; the version keeps it', async () => {
    const report = await long()
    const { words } = await sheetNow(report)
    const over = words.total - 500
    expect(over).toBeGreaterThan(0)
    const problems = { form: [{ key: 'report.problems.over', values: { over, limit: 500 } }] }
    expect(await exportReport(desk.drafter.actor, report)).toEqual({ ok: false, problems })
    const input = { report, words: words.total, reason: 'Granted on 12 November' }
    expect(await noteWaiver(desk.drafter.actor, { ...input, words: words.total - 1 })).toMatchObject({ ok: false })
    const events = await eventsDuring(async () => unwrap(await noteWaiver(desk.drafter.actor, input)))
    expect(events).toEqual(['report.waived'])
    unwrap(await exportReport(desk.drafter.actor, report))
    unwrap(await nameVersion(desk.drafter.actor, { report, name: 'Long' }))
    const [version] = await listVersions(report)
    expect(version?.length).toMatchObject({ words: words.total, limit: 500, waiver: { reason: input.reason } })
  })

  it('is not waived by whoever only reads', async () => {
    const report = await long()
    const act = () => noteWaiver(desk.reviewer.actor, { report, words: 10_000, reason: 'Mine' })
    await expectRefusal(desk.reviewer.actor, act, 'refused')
  })
})

describe('the source pack', () => {
  const words: PackWords = {
    ...{ title: (symbol) => symbol, sheet: 'Sources', headers: PACK_COLUMNS.map(({ key }) => key) },
    ...{ written: String, state: (state) => state, field: (name) => name, rightToLeft: false },
  }

  it('lists each paragraph with what it rests on, and says of a source what has become of it', async () => {
    const report = await newReport(desk)
    unwrap(await compose(desk, report, [other]))
    const { bytes, name } = await exportSources(desk.drafter.actor, report, words)
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
    const report = await newReport(desk)
    await expectRefusal(desk.officer.actor, () => exportSources(desk.officer.actor, report, words), 'not_found')
  })
})
