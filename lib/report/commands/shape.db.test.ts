import { beforeAll, describe, expect, it } from 'vitest'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import { db, transaction } from '@/lib/core/db'
import { unwrap } from '@/lib/testing/activities'
import {
  agreed,
  approvedNew,
  type Desk,
  draftOf,
  makeDesk,
  paragraphOn,
  paragraphsNow,
  publicUse,
  sheetNow,
} from '@/lib/testing/drafts'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { plainText } from '../rules/lay-out'
import { neighboursOf } from '../rules/neighbours'
import { applyChange } from './apply-change'
import { composeReport } from './compose-report'
import { editParagraph } from './edit-paragraph'
import { joinParagraphs } from './join-paragraphs'
import { insertParagraph, moveParagraph } from './place-paragraph'
import { removeParagraph, restoreParagraph } from './remove-paragraph'

let desk: Desk
let references: string[]
beforeAll(async () => {
  desk = await makeDesk()
  references = [await approvedNew(desk, { title: 'First study' }), await approvedNew(desk, { title: 'Second study' })]
})

const draft = () => draftOf(desk, references)
const first = (report: string) => paragraphOn(report, references[0] ?? '')
const second = (report: string) => paragraphOn(report, references[1] ?? '')

async function edit(report: string, text: string) {
  const { id: paragraph, version } = await first(report)
  return editParagraph(desk.drafter.actor, { report, paragraph, version, text })
}

async function join(report: string) {
  const [into, { id: paragraph, version }] = [await first(report), await second(report)]
  const input = { report, paragraph, version, into: into.id, intoVersion: into.version }
  return { input, outcome: await joinParagraphs(desk.drafter.actor, input) }
}

/** Everything that the paragraphs that rest on activities keep, whatever their shape. */
async function keptIn(report: string) {
  const resting = (await paragraphsNow(report)).filter(({ sources }) => sources.length > 0)
  return {
    text: resting.map(plainText).join(' '),
    clauses: resting.flatMap(({ clauses }) => clauses),
    sources: [...new Set(resting.flatMap(({ sources }) => sources.map(({ reference }) => reference)))].sort(),
  }
}

describe('splitting', () => {
  it('at a clause leaves both parts as composed, with their sources, and loses nothing', async () => {
    const report = await draft()
    const before = await keptIn(report)
    const { clauses, sources } = await first(report)
    const [head, ...rest] = clauses.map(({ text }) => text)
    const events = await eventsDuring(async () => unwrap(await edit(report, `${head}\n\n${rest.join(' ')}`)))
    expect(events).toEqual(['report.paragraph_edited', 'report.paragraph_split'])
    const parts = (await paragraphsNow(report)).filter((one) => one.sources[0]?.reference === references[0])
    expect(parts.map(({ text, number }) => [text, number])).toEqual([
      [null, parts[0]?.number],
      [null, (parts[0]?.number ?? 0) + 1],
    ])
    expect(parts.map((one) => one.sources)).toEqual([sources, sources])
    expect(await keptIn(report)).toEqual(before)
  })

  it('elsewhere keeps clauses and sources under the words that were typed', async () => {
    const report = await draft()
    const { clauses } = await keptIn(report)
    unwrap(await edit(report, 'One.\n\nTwo.\n\nThree.'))
    const after = await keptIn(report)
    expect(after.text).toMatch(/^One\. Two\. Three\. /)
    expect(after.clauses).toEqual(clauses)
    expect(after.sources).toEqual([...references].sort())
  })
})

describe('joining', () => {
  it('keeps clauses, notes and the sources of both, as composed', async () => {
    const report = await draft()
    const before = await keptIn(report)
    const events = await eventsDuring(async () => void unwrap((await join(report)).outcome))
    expect(events).toEqual(['report.paragraphs_joined'])
    expect(await keptIn(report)).toEqual(before)
    expect(await first(report)).toMatchObject({ text: null, id: (await second(report)).id })
  })

  it('in a Word file keeps the clauses of both under the text that came back', async () => {
    const report = await draft()
    const [one, two] = [await first(report), await second(report)]
    const { clauses } = await keptIn(report)
    const trace = { author: null, at: null }
    await transaction(async (tx) => {
      const after = 'Both in one.'
      const changed = { kind: 'changed', paragraph: one.id, before: plainText(one), after, ...trace } as const
      const merged = { kind: 'merged', paragraph: two.id, into: one.id, before: plainText(two), ...trace } as const
      expect(await applyChange(tx, desk.drafter.actor, report, changed)).toBe(true)
      expect(await applyChange(tx, desk.drafter.actor, report, merged)).toBe(true)
    })
    expect(await keptIn(report)).toEqual({ text: 'Both in one.', clauses, sources: [...references].sort() })
  })

  it('is work that composing anew would undo, so that is declined', async () => {
    const report = await draft()
    unwrap((await join(report)).outcome)
    const { activityId = '' } = (await first(report)).sources[0] ?? {}
    const anew = { report, activity: [activityId], take: [activityId], because: [''] }
    expect(await composeReport(desk.drafter.actor, anew)).toMatchObject({ ok: false, problems: { form: [{}] } })
  })

  it('undoes a split', async () => {
    const report = await draft()
    const before = await keptIn(report)
    const [head, ...rest] = (await first(report)).clauses.map(({ text }) => text)
    const { made } = unwrap(await edit(report, `${head}\n\n${rest.join(' ')}`))
    const [into, from] = made
    const input = { report, paragraph: from?.id ?? '', version: from?.version ?? 0 }
    unwrap(
      await joinParagraphs(desk.drafter.actor, { ...input, into: into?.id ?? '', intoVersion: into?.version ?? 0 }),
    )
    expect(await keptIn(report)).toEqual(before)
  })

  it('is declined where somebody has written in one of them, and both texts stay', async () => {
    const report = await draft()
    const [into, { id: paragraph, version }] = [await first(report), await second(report)]
    unwrap(await edit(report, 'Theirs.'))
    const input = { report, paragraph, version, into: into.id, intoVersion: into.version }
    expect(await joinParagraphs(desk.drafter.actor, input)).toMatchObject({ ok: false })
    expect(plainText(await first(report))).toBe('Theirs.')
    expect((await second(report)).id).toBe(paragraph)
  })

  it('does not hide that less may be told of one of them', async () => {
    const report = await draft()
    const reference = references[0] ?? ''
    const { version: baseVersion } = await db.activity.findUniqueOrThrow({ where: { reference } })
    unwrap(
      await saveActivity(desk.officer.actor, { reference, patch: publicUse(agreed({ covers: 'use' })), baseVersion }),
    )
    unwrap((await join(report)).outcome)
    expect((await first(report)).sources.find((one) => one.reference === reference)).toMatchObject({ released: false })
  })
})

describe('adding and moving', () => {
  it('adds a paragraph that rests on nothing, behind another one', async () => {
    const report = await draft()
    const { id: after } = await first(report)
    const section = (await sheetNow(report)).sections.at(-1)?.id ?? ''
    const input = { report, section, after, text: 'New.\n\nNewer.' }
    const events = await eventsDuring(async () => unwrap(await insertParagraph(desk.drafter.actor, input)))
    expect(events).toEqual(['report.paragraph_added'])
    const all = await paragraphsNow(report)
    const index = all.findIndex(({ id }) => id === after)
    expect(all.slice(index + 1, index + 3).map((one) => [plainText(one), one.sources])).toEqual([
      ['New.', []],
      ['Newer.', []],
    ])
    const gone = { ...input, after: report }
    expect(await insertParagraph(desk.drafter.actor, gone)).toMatchObject({ ok: false })
  })

  it('moves a paragraph up and down again, with its sources and versions', async () => {
    const report = await draft()
    const before = await paragraphsNow(report)
    const { id } = await second(report)
    const go = async (way: 'up' | 'down') => {
      const spot = neighboursOf(await sheetNow(report), id)?.[way]
      const input = { report, paragraph: id, section: spot?.section ?? '', after: spot?.after || null }
      unwrap(await moveParagraph(desk.drafter.actor, input))
    }
    await go('up')
    const moved = await paragraphsNow(report)
    expect(moved.findIndex((one) => one.id === id)).toBe(before.findIndex((one) => one.id === id) - 1)
    await go('down')
    expect(await paragraphsNow(report)).toEqual(before)
  })

  it.each([
    ['split', (report: string) => edit(report, 'a\n\nb')],
    ['join', (report: string) => join(report)],
  ])('is not for whoever only reads: %s', async (_way, act) => {
    const report = await draft()
    const { drafter } = desk
    desk.drafter = desk.reviewer
    try {
      await expectRefusal(desk.reviewer.actor, () => act(report) as Promise<unknown>, 'refused')
    } finally {
      desk.drafter = drafter
    }
  })

  it('is refused to whoever only reads', async () => {
    const report = await draft()
    const { id: paragraph } = await first(report)
    const { actor } = desk.reviewer
    const place = { report, section: paragraph, after: null }
    await expectRefusal(actor, () => insertParagraph(actor, { ...place, text: 'Mine.' }), 'refused')
    await expectRefusal(actor, () => moveParagraph(actor, { ...place, paragraph }), 'refused')
  })
})

describe('taking out', () => {
  it('keeps what was taken out, with all that it rests on, and puts it back where it stood', async () => {
    const report = await draft()
    const before = await keptIn(report)
    const { id: paragraph, version } = await first(report)
    const input = { report, paragraph, version }
    unwrap(await removeParagraph(desk.drafter.actor, input))
    expect((await keptIn(report)).sources).toEqual([references[1]])
    const events = await eventsDuring(async () => unwrap(await restoreParagraph(desk.drafter.actor, input)))
    expect(events).toEqual(['report.paragraph_restored'])
    expect(await keptIn(report)).toEqual(before)
    expect(await eventsDuring(async () => unwrap(await restoreParagraph(desk.drafter.actor, input)))).toEqual([])
  })

  it('is declined where somebody has written in it, and refused to whoever only reads', async () => {
    const report = await draft()
    const { id: paragraph, version } = await first(report)
    unwrap(await edit(report, 'Another text.'))
    const input = { report, paragraph, version }
    expect((await removeParagraph(desk.drafter.actor, input)).ok).toBe(false)
    await expectRefusal(desk.reviewer.actor, () => removeParagraph(desk.reviewer.actor, input), 'refused')
    await expectRefusal(desk.officer.actor, () => restoreParagraph(desk.officer.actor, input), 'not_found')
  })

  it('stops composing anew, as moving does', async () => {
    const report = await draft()
    const { id: paragraph, version } = await first(report)
    unwrap(await removeParagraph(desk.drafter.actor, { report, paragraph, version }))
    const anew = { report, activity: ['x'], take: ['x'], because: [''] }
    expect(await composeReport(desk.drafter.actor, anew)).toEqual({
      ok: false,
      problems: { form: [{ key: 'report.problems.shaped' }] },
    })
  })
})
