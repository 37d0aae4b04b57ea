import { beforeAll, describe, expect, it } from 'vitest'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import { db } from '@/lib/core/db'
import { unwrap } from '@/lib/testing/activities'
import {
  agreed,
  approvedAnew,
  approvedNew,
  type Desk,
  draftOf,
  makeDesk,
  paragraphOn,
  paragraphsNow,
  publicUse,
} from '@/lib/testing/drafts'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { exportReport } from '../export/word'
import { listLeftOut } from '../queries/list-uses'
import { findVersion } from '../queries/list-versions'
import { plainText } from '../rules/lay-out'
import { sourceState } from '../rules/source-state'
import { editParagraph } from './edit-paragraph'
import { nameVersion } from './name-version'
import { settleSource } from './settle-source'

let desk: Desk
beforeAll(async () => {
  desk = await makeDesk()
})

const NEW = 'They set up a committee of nine members.'

/** A draft of two paragraphs, the first on an activity that has been approved anew since. */
async function changed() {
  const reference = await approvedNew(desk, { title: 'Study on prisons' })
  const report = await draftOf(desk, [reference, await approvedNew(desk)])
  const revise = () => approvedAnew(desk, reference, { result: NEW })
  return { reference, report, revise }
}

async function answer(report: string, reference: string, way: 'adopt' | 'keep' | 'take_out', reason = '') {
  const { id: paragraph, version, sources } = await paragraphOn(report, reference)
  const source = sources.find((one) => one.reference === reference)?.revisionId ?? ''
  return settleSource(desk.drafter.actor, { report, paragraph, version, source, way, reason })
}

const stateOf = async (report: string, reference: string) =>
  (await paragraphOn(report, reference)).sources.filter((one) => one.reference === reference).map(sourceState)

const patchUse = async (reference: string, patch: Parameters<typeof publicUse>[0]) => {
  const { version } = await db.activity.findUniqueOrThrow({ where: { reference } })
  unwrap(await saveActivity(desk.officer.actor, { reference, patch: publicUse(patch), baseVersion: version }))
}

const write = async (report: string, reference: string, text: string, source: string | null = null) => {
  const { id: paragraph, version } = await paragraphOn(report, reference)
  return unwrap(await editParagraph(desk.drafter.actor, { report, paragraph, version, text, source }))
}

describe('a newer revision', () => {
  it('is adopted: the untouched paragraph is composed anew in its place, and a frozen version stays', async () => {
    const { report, reference, revise } = await changed()
    unwrap(await nameVersion(desk.drafter.actor, { report, name: 'Before' }))
    const frozen = await findVersion(desk.drafter.actor.scope, { id: report, language: 'en' }, 1)
    const before = await paragraphsNow(report)
    await revise()
    expect(await stateOf(report, reference)).toEqual(['stale'])
    const events = await eventsDuring(async () => unwrap(await answer(report, reference, 'adopt')))
    expect(events).toEqual(['report.source_settled'])
    const after = await paragraphOn(report, reference)
    expect(plainText(after)).toContain('committee of nine members')
    expect(after).toMatchObject({ text: null, version: 2, sources: [{ revision: 2 }] })
    expect(await stateOf(report, reference)).toEqual(['released'])
    const others = (all: typeof before) => all.filter(({ id }) => id !== after.id).map(plainText)
    expect(others(await paragraphsNow(report))).toEqual(others(before))
    expect(await findVersion(desk.drafter.actor.scope, { id: report, language: 'en' }, 1)).toEqual(frozen)
  })

  it('is proposed for a text written by hand, which rests on it once it is rewritten', async () => {
    const { report, reference, revise } = await changed()
    await write(report, reference, 'Mine.')
    await revise()
    const { sources } = await paragraphOn(report, reference)
    const source = sources[0]?.revisionId ?? ''
    expect(unwrap(await answer(report, reference, 'adopt'))).toMatchObject({ propose: source })
    expect(await paragraphOn(report, reference)).toMatchObject({ text: 'Mine.', sources: [{ revision: 1 }] })
    await write(report, reference, 'Mine, with nine members.', source)
    expect(await paragraphOn(report, reference)).toMatchObject({ sources: [{ revision: 2 }] })
  })

  it('leaves the text that is kept for a reason, until there is another one', async () => {
    const { report, reference, revise } = await changed()
    await revise()
    const before = plainText(await paragraphOn(report, reference))
    expect(await answer(report, reference, 'keep')).toMatchObject({ ok: false, problems: { reason: [{}] } })
    unwrap(await answer(report, reference, 'keep', 'The committee met later'))
    expect(await stateOf(report, reference)).toEqual(['kept'])
    expect(plainText(await paragraphOn(report, reference))).toBe(before)
    await approvedAnew(desk, reference, { result: 'They gave up.' })
    expect(await stateOf(report, reference)).toEqual(['stale'])
  })

  it('is answered once', async () => {
    const { report, reference, revise } = await changed()
    await revise()
    const { id: paragraph, version, sources } = await paragraphOn(report, reference)
    const input = {
      report,
      paragraph,
      version,
      source: sources[0]?.revisionId ?? '',
      way: 'adopt',
      reason: '',
    } as const
    unwrap(await settleSource(desk.drafter.actor, input))
    expect(await settleSource(desk.drafter.actor, input)).toMatchObject({ ok: false })
    const act = () => settleSource(desk.reviewer.actor, input)
    await expectRefusal(desk.reviewer.actor, act, 'refused')
  })
})

describe('a use that has ended', () => {
  it('cannot be adopted; kept it holds the Word file, taken out it is gone and the reason is told', async () => {
    const { report, reference } = await changed()
    await patchUse(reference, agreed({ basis: 'refused' }))
    const [source] = (await paragraphOn(report, reference)).sources
    expect(source).toMatchObject({ ended: 'release', endedFrom: 'agreed', endedTo: 'refused' })
    expect(await answer(report, reference, 'adopt')).toMatchObject({ ok: false })
    unwrap(await answer(report, reference, 'keep', 'They were asked again'))
    expect(await exportReport(desk.drafter.actor, report)).toMatchObject({ ok: false })
    unwrap(await answer(report, reference, 'take_out', 'They said no'))
    await expect(paragraphOn(report, reference)).rejects.toThrow()
    unwrap(await exportReport(desk.drafter.actor, report))
    const { id } = await db.activity.findUniqueOrThrow({ where: { reference } })
    expect((await listLeftOut(report)).get(id)).toBe('They said no')
  })

  it('is mended where only names and places may not be told: composed anew without them', async () => {
    const { report, reference } = await changed()
    await patchUse(reference, agreed({ covers: 'use' }))
    const [source] = (await paragraphOn(report, reference)).sources
    expect(source).toMatchObject({ ended: 'narrowed', endedFrom: 'all', endedTo: 'use' })
    unwrap(await answer(report, reference, 'adopt'))
    expect(await stateOf(report, reference)).toEqual(['released'])
    unwrap(await exportReport(desk.drafter.actor, report))
  })

  it('stays held through a small edit, until the drafter vouches for the text', async () => {
    const { report, reference } = await changed()
    await patchUse(reference, agreed({ covers: 'use' }))
    await write(report, reference, 'A training was held.')
    expect(await stateOf(report, reference)).toEqual(['withdrawn'])
    unwrap(await answer(report, reference, 'keep', 'No name and no place is in it'))
    expect(await stateOf(report, reference)).toEqual(['released'])
  })
})
