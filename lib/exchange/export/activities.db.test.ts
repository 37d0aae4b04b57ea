import { parseCsv, readXlsx } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { EMPTY_FILTER } from '@/lib/activity/schema/filter'
import { completeContent, logActivity, presenceOf } from '@/lib/testing/activities'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { sheetWords } from '@/lib/testing/sheet-words'
import { COLUMNS, MARK_HEADER } from '../constants'
import { exportCsv } from './csv'
import { exportWorkbook } from './workbook'

const words = sheetWords({ presences: ['One', 'Two'] })

let officer: TestPerson
let stranger: TestPerson
let reference: string

beforeAll(async () => {
  const bishkek = await presenceOf('ro-central-asia')
  officer = await makePerson({ role: 'contributor', presenceId: bishkek.id })
  stranger = await makePerson({ role: 'observer' })
  reference = await logActivity(officer.actor, await completeContent(bishkek, { title: '=HYPERLINK("http://evil")' }))
})

const own = async (person: TestPerson) => {
  const { sheets } = await readXlsx(await exportWorkbook(person.actor, EMPTY_FILTER, words))
  return sheets[0]?.rows ?? []
}

describe('activities in a file', () => {
  it('are those that the reader sees, the working copy with the mark by which it comes back', async () => {
    const [header, ...rows] = await own(officer)
    expect(header).toEqual([...COLUMNS.map(({ key }) => key), MARK_HEADER])
    const row = rows.find((cells) => cells[0] === reference)
    expect(row?.at(-1)).toMatch(/^[0-9a-f-]{36} 1$/)
    expect(row).toEqual(expect.arrayContaining(['Field initiative', 'Unclassified', 'Draft']))
    expect(JSON.stringify(await own(stranger))).not.toContain(reference)
  })

  it('never calculate', async () => {
    const { sheets } = await readXlsx(await exportWorkbook(officer.actor, EMPTY_FILTER, words))
    expect([...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([])
    const text = new TextDecoder().decode(await exportCsv(officer.actor, EMPTY_FILTER, words))
    const cells = parseCsv(text).flat().map(String)
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(cells).toContain('\'=HYPERLINK("http://evil")')
  })

  it('are narrowed by the filters of the list', async () => {
    const none = await exportCsv(officer.actor, { ...EMPTY_FILTER, kinds: ['lesson_learned'] }, words)
    expect(new TextDecoder().decode(none)).not.toContain(reference)
  })
})
