import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { completeContent, counting, logActivity, submitNew, unwrap } from '@/lib/testing/activities'
import {
  agreed,
  approvedNew,
  compose,
  type Desk,
  FACTS,
  makeDesk,
  newReport,
  PERIOD,
  paragraphOn,
  paragraphsNow,
  publicUse,
} from '@/lib/testing/drafts'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { getReport, getSections } from '../queries/get-report'
import { countNotReleased, listCandidates } from '../queries/list-candidates'
import { listLeftOut, listUses } from '../queries/list-uses'
import { plainText } from '../rules/lay-out'
import { composeReport } from './compose-report'
import { createReport } from './create-report'
import { editParagraph } from './edit-paragraph'

let desk: Desk
let released: string[]
let other: string
beforeAll(async () => {
  desk = await makeDesk()
  released = [await approvedNew(desk), await approvedNew(desk, { title: 'Study on prisons' })]
  other = await approvedNew(desk, { title: 'Seminar on ratification', accomplishments: counting('EA2') })
})

const offered = async (): Promise<string[]> =>
  (await listCandidates(desk.drafter.actor.scope, PERIOD)).map(({ reference }) => reference)

describe('opening a report', () => {
  it('keeps the facts and writes nothing', async () => {
    const events = await eventsDuring(async () => {
      const id = await newReport(desk)
      expect(await getReport(id)).toMatchObject({ facts: { ...PERIOD, themeId: 'migration', state: 'drafting' } })
      expect(await getSections(id)).toEqual([])
    })
    expect(events).toEqual(['report.created'])
  })

  it('absorbs a second click, and names what does not exist', async () => {
    const input = { ...FACTS, key: randomUUID() }
    const { id } = unwrap(await createReport(desk.drafter.actor, input))
    expect(unwrap(await createReport(desk.drafter.actor, input)).id).toBe(id)
    expect(await createReport(desk.drafter.actor, { ...FACTS, key: randomUUID(), themeId: 'none such' })).toEqual({
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
    ['a draft', async () => logActivity(desk.officer.actor, await completeContent(desk.office))],
    ['what waits for review', async () => submitNew(desk.officer.actor, await completeContent(desk.office))],
    ['what is refused', () => approvedNew(desk, publicUse(agreed({ basis: 'refused' })))],
    ['what has expired', () => approvedNew(desk, publicUse(agreed({ until: '2020-01-01' })))],
    ['what is confidential', () => approvedNew(desk, { sensitivity: 'confidential' })],
    ['what began after the period', () => approvedNew(desk, { start: { date: '2016-01-01', precision: 'year' } })],
  ])('does not offer %s', async (_case, make) => {
    const reference = await make()
    expect(await offered()).not.toContain(reference)
  })

  it('counts what wants only a release', async () => {
    const before = await countNotReleased(desk.drafter.actor.scope, PERIOD)
    await approvedNew(desk, publicUse(agreed({ basis: 'refused' })))
    expect(await countNotReleased(desk.drafter.actor.scope, PERIOD)).toBe(before + 1)
  })
})

describe('composing', () => {
  it('writes one paragraph for each activity taken, and each keeps the revision that it says', async () => {
    const id = await newReport(desk)
    const events = await eventsDuring(async () => unwrap(await compose(desk, id, [...released, other])))
    expect(events).toEqual(['report.composed'])
    const resting = (await paragraphsNow(id)).filter(({ sources }) => sources.length > 0)
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
      unwrap(await compose(desk, id, [...released, other]))
      return (await paragraphsNow(id)).map((paragraph) => [plainText(paragraph), paragraph.runs])
    }
    const first = await newReport(desk)
    const once = await textOf(first)
    expect(await textOf(first)).toEqual(once)
    expect(await textOf(await newReport(desk))).toEqual(once)
  })

  it('says of each activity where it was used, or why not', async () => {
    const id = await newReport(desk)
    unwrap(await compose(desk, id, released))
    const { id: used } = await db.activity.findUniqueOrThrow({ where: { reference: released[1] } })
    const { id: left } = await db.activity.findUniqueOrThrow({ where: { reference: other } })
    const { number } = await paragraphOn(id, released[1] ?? '')
    expect((await listUses(used)).find(({ reportId }) => reportId === id)?.paragraph).toBe(number)
    expect((await listLeftOut(id)).get(left)).toBe('Another theme')
  })

  it('takes nothing that is not offered, whatever is posted', async () => {
    const id = await newReport(desk)
    const hidden = await approvedNew(desk, { sensitivity: 'confidential' })
    const { id: activityId } = await db.activity.findUniqueOrThrow({ where: { reference: hidden } })
    const posted = { report: id, activity: [activityId], take: [activityId], because: [''] }
    expect(await composeReport(desk.drafter.actor, posted)).toEqual({
      ok: false,
      problems: { form: [{ key: 'report.problems.none_taken' }] },
    })
    expect(await getSections(id)).toEqual([])
  })

  it('is declined once somebody has written into the draft', async () => {
    const id = await newReport(desk)
    unwrap(await compose(desk, id, released))
    const { id: paragraph, version } = await paragraphOn(id, released[0] ?? '')
    unwrap(await editParagraph(desk.drafter.actor, { report: id, paragraph, version, text: 'Written by hand.' }))
    expect(await compose(desk, id, [other])).toEqual({
      ok: false,
      problems: { form: [{ key: 'report.problems.edited', values: { count: 1 } }] },
    })
    expect((await paragraphOn(id, released[0] ?? '')).text).toBe('Written by hand.')
  })

  it.each([
    ['observer', 'refused'],
    ['reviewer', 'refused'],
    ['contributor', 'not_found'],
  ] as const)('is kept from the %s', async (role, code) => {
    const id = await newReport(desk)
    const { actor } = await makePerson({ role })
    await expectRefusal(actor, () => composeReport(actor, { report: id, activity: [], take: [], because: [] }), code)
  })
})

describe('writing a paragraph', () => {
  it('keeps clauses, notes and sources as they are', async () => {
    const id = await newReport(desk)
    unwrap(await compose(desk, id, released))
    const before = await paragraphOn(id, released[0] ?? '')
    unwrap(
      await editParagraph(desk.drafter.actor, { report: id, paragraph: before.id, version: 1, text: 'New words.' }),
    )
    const after = await paragraphOn(id, released[0] ?? '')
    expect(after).toMatchObject({ text: 'New words.', version: 2, clauses: before.clauses, sources: before.sources })
  })

  it('shows a newer text of somebody else instead of replacing it, and takes it once it was seen', async () => {
    const id = await newReport(desk)
    unwrap(await compose(desk, id, released))
    const { id: paragraph } = await paragraphOn(id, released[0] ?? '')
    const write = (text: string, version: number) =>
      editParagraph(desk.drafter.actor, { report: id, paragraph, version, text })
    unwrap(await write('Theirs.', 1))
    expect(await write('Mine.', 1)).toEqual({
      ok: false,
      problems: { text: [{ key: 'report.problems.conflict' }] },
      values: { version: '2', theirs: 'Theirs.' },
    })
    expect((await paragraphOn(id, released[0] ?? '')).text).toBe('Theirs.')
    unwrap(await write('Mine.', 2))
    expect((await paragraphOn(id, released[0] ?? '')).text).toBe('Mine.')
  })

  it('finds no paragraph of another report', async () => {
    const [mine, theirs] = [await newReport(desk), await newReport(desk)]
    unwrap(await compose(desk, theirs, released))
    const { id: paragraph } = await paragraphOn(theirs, released[0] ?? '')
    const act = () => editParagraph(desk.drafter.actor, { report: mine, paragraph, version: 1, text: 'Elsewhere.' })
    await expectRefusal(desk.drafter.actor, act, 'not_found')
  })

  it('is refused to whoever only reads', async () => {
    const id = await newReport(desk)
    unwrap(await compose(desk, id, released))
    const { id: paragraph } = await paragraphOn(id, released[0] ?? '')
    const act = () => editParagraph(desk.reviewer.actor, { report: id, paragraph, version: 1, text: 'Not mine.' })
    await expectRefusal(desk.reviewer.actor, act, 'refused')
  })
})
