import { beforeAll, describe, expect, it } from 'vitest'
import { addSeconds, now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { unwrap } from '@/lib/testing/activities'
import { approvedNew, type Desk, draftOf, makeDesk, sheetNow } from '@/lib/testing/drafts'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { WRITER_SECONDS } from '../constants'
import { editHeading } from './edit-heading'
import { forgetReportWriters, noteReportWriter } from './note-writer'

let desk: Desk
let report: string
let other: TestPerson
beforeAll(async () => {
  desk = await makeDesk()
  report = await draftOf(desk, [await approvedNew(desk, { title: 'First study' })])
  other = await makePerson({ role: 'drafter' })
})

const section = async (level = 1) => {
  const found = (await sheetNow(report)).sections.find((one) => one.level === level)
  if (!found) throw new Error('No section')
  return found
}

describe('the heading of a section', () => {
  it('is written against the version that was read, and kept once', async () => {
    const { id, version } = await section()
    const input = { report, section: id, version, heading: 'What was done' }
    const write = async () => unwrap(await editHeading(desk.drafter.actor, input))
    expect(await eventsDuring(write)).toEqual(['report.heading_edited'])
    expect(await eventsDuring(write)).toEqual([])
    expect((await section()).heading).toBe('What was done')
    const late = await editHeading(other.actor, { ...input, heading: 'Mine' })
    expect(late).toMatchObject({ ok: false, values: { theirs: 'What was done', version: String(version + 1) } })
    expect((await section()).heading).toBe('What was done')
  })

  it('is not written by whoever only reads, and there is none of the summary', async () => {
    const { id, version } = await section()
    const { actor } = desk.reviewer
    const input = { report, section: id, version, heading: 'Mine' }
    await expectRefusal(actor, () => editHeading(actor, input), 'refused')
    const summary = await section(0)
    const own = desk.drafter.actor
    await expectRefusal(own, () => editHeading(own, { ...input, section: summary.id }), 'not_found')
  })
})

describe('who writes on a sheet', () => {
  const note = async (person: TestPerson, at: string | null) =>
    unwrap(await noteReportWriter(person.actor, { report, section: at })).writers

  it('is told to the others with the section, for two minutes', async () => {
    const { id } = await section()
    expect(await note(desk.drafter, id)).toEqual([])
    expect(await note(other, null)).toEqual([{ name: desk.drafter.actor.name, section: id }])
    expect(await note(desk.drafter, id)).toEqual([{ name: other.actor.name, section: null }])
    const seenAt = addSeconds(now(), -WRITER_SECONDS - 1)
    await db.reportWriter.updateMany({ where: { reportId: report, actorId: other.actor.id }, data: { seenAt } })
    expect(await note(desk.drafter, id)).toEqual([])
    await forgetReportWriters()
    expect(await db.reportWriter.count({ where: { reportId: report } })).toBe(1)
  })

  it('is not told to whoever may not write in it', async () => {
    const { actor } = desk.reviewer
    await expectRefusal(actor, () => noteReportWriter(actor, { report, section: null }), 'refused')
    const contributor = desk.officer.actor
    await expectRefusal(contributor, () => noteReportWriter(contributor, { report, section: null }), 'not_found')
  })
})
