import { beforeAll, describe, expect, it } from 'vitest'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import { db } from '@/lib/core/db'
import { writeImports } from '@/lib/jobs/write-imports'
import { presenceOf, unwrap } from '@/lib/testing/activities'
import { bytesOf, checkFile } from '@/lib/testing/imports'
import { expectRefusal } from '@/lib/testing/refusals'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { viewImport } from '../queries/find-import'
import { runImport } from './run-import'
import { takeRepeated } from './take-repeated'
import { undoImport } from './undo-import'

let officer: TestPerson
let colleague: TestPerson

beforeAll(async () => {
  const office = await presenceOf('ro-central-asia')
  officer = await makePerson({ role: 'contributor', presenceId: office.id })
  colleague = await makePerson({ role: 'contributor', presenceId: office.id })
})

const madeOf = (title: string) => db.activity.count({ where: { title: { startsWith: title } } })
const countsOf = async (person: TestPerson, id: string) => (await viewImport(person.actor, id))?.counts

describe('two dry runs of one file that are both open', () => {
  it('make its rows once, also when they are written at once, and by two people', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => `Open twice ${at};2014;${at % 2 ? `O-${at}` : ''}`)
    const file = bytesOf(['Title;Start;Reference', ...rows].join('\n'))
    const [mine, theirs] = [await checkFile(officer.actor, file), await checkFile(colleague.actor, file)]
    expect(theirs.counts).toMatchObject({ new: 60, repeated: 0, same: 0 })
    await Promise.all([runImport(officer.actor, mine.id), runImport(colleague.actor, theirs.id)])
    expect(await madeOf('Open twice')).toBe(60)
    const [one, two] = [await countsOf(officer, mine.id), await countsOf(colleague, theirs.id)]
    expect((one?.written ?? 0) + (two?.written ?? 0)).toBe(60)
    expect((one?.repeated ?? 0) + (two?.repeated ?? 0)).toBe(30)
    expect((one?.same ?? 0) + (two?.same ?? 0)).toBe(30)
  })

  it('make them twice only if somebody wants it', async () => {
    const file = bytesOf('Title\nWanted twice\n')
    const [first, second] = [await checkFile(officer.actor, file), await checkFile(officer.actor, file)]
    await runImport(officer.actor, first.id)
    await runImport(officer.actor, second.id)
    expect((await countsOf(officer, second.id))?.repeated).toBe(1)
    await takeRepeated(officer.actor, second.id)
    await runImport(officer.actor, second.id)
    expect(await madeOf('Wanted twice')).toBe(2)
  })
})

describe('taking an import of many rows back', () => {
  it('goes on where it was left, by the queue too, and is told once', async () => {
    const rows = Array.from({ length: 90 }, (_, at) => `Taken back ${at}`)
    const view = await checkFile(officer.actor, bytesOf(['Title', ...rows].join('\n')))
    await expectRefusal(officer.actor, () => undoImport(officer.actor, view.id), 'not_found')
    await runImport(officer.actor, view.id)
    const row = await db.importRow.findFirstOrThrow({ where: { importId: view.id, number: 50 } })
    const goOn = { reference: row.written ?? '', patch: { summary: 'I went on.' }, baseVersion: 1 }
    unwrap(await saveActivity(colleague.actor, goOn))
    await expectRefusal(colleague.actor, () => undoImport(colleague.actor, view.id), 'not_found')
    expect(await undoImport(officer.actor, view.id, 1)).toEqual({ ended: false, kept: 0 })
    const left = await madeOf('Taken back')
    expect(left).toBeLessThan(90)
    expect(left).toBeGreaterThan(1)
    await Promise.all([writeImports(), undoImport(officer.actor, view.id)])
    expect(await madeOf('Taken back')).toBe(1)
    expect(await viewImport(officer.actor, view.id)).toMatchObject({
      undoEndedAt: expect.any(Date),
      counts: { written: 1, stays: 1 },
    })
    const told = await db.auditEvent.findMany({ where: { event: 'import.undone', subjectId: view.id } })
    expect(told.map(({ data }) => data)).toEqual([{ rows: 89 }])
  })
})
