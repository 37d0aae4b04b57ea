import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { getReport, getSections } from '@/lib/report/queries/get-report'
import { countNotReleased } from '@/lib/report/queries/list-candidates'
import { layOut } from '@/lib/report/rules/lay-out'
import { numbersIn, untraced } from '@/lib/report/rules/trace'
import type { SheetParagraph } from '@/lib/report/types'
import { makePerson } from '@/lib/testing/roles'
import { loadContributions, loadLists } from './contributions'
import { draftReport } from './report'

const PERIOD = { yearFrom: 2010, yearTo: 2015 }

let drafter: Actor
const reports: Record<string, string> = {}

beforeAll(async () => {
  const lists = await loadLists()
  const own = lists.presences.find(({ code }) => code === 'ro-central-asia')
  if (!own) throw new Error('The reference data lack the office')
  const { actor: contributor } = await makePerson({ role: 'contributor', presenceId: own.id })
  const { actor: importer } = await makePerson({ role: 'administrator' })
  const { actor: reviewer } = await makePerson({ role: 'reviewer' })
  drafter = (await makePerson({ role: 'drafter' })).actor
  await loadContributions({ contributor, importer, reviewer }, lists, own.id)
  for (const language of ['en', 'fr', 'es'] as const) reports[language] = (await draftReport(drafter, language)).id
}, 240_000)

/** What an activity says in a field: in its revision, and in the checked translations of it. */
async function fieldsBehind(): Promise<Map<string, Record<string, unknown>[]>> {
  const [revisions, translations] = await Promise.all([
    db.revision.findMany(),
    db.activityTranslation.findMany({ where: { acceptedAt: { not: null } } }),
  ])
  return new Map(
    revisions.map(({ id, snapshot }) => [
      id,
      [snapshot as Record<string, unknown>, ...translations.filter((one) => one.revisionId === id)],
    ]),
  )
}

describe.each(['en', 'fr', 'es'])('the report of the demonstration in %s', (language) => {
  it('has no number that does not stand in a field of its source, or in the facts of the report', async () => {
    const id = reports[language] ?? ''
    const [report, sections, behind] = await Promise.all([getReport(id), getSections(id), fieldsBehind()])
    if (!report) throw new Error('No report')
    const sheet = layOut(report.facts, sections)
    const used = new Set(sheet.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sources }) => sources)))
    const standing = [report.facts, report.outline, [...used]]
    const notes = [...(await db.setting.findMany({ where: { key: { startsWith: 'note' } } }))]
    const clauseProblems = ({ number, clauses }: SheetParagraph) =>
      clauses.flatMap(({ text, fields, footnotes, revisionId }) => {
        const said = (revisionId ? behind.get(revisionId) : undefined) ?? []
        const values = revisionId ? said.flatMap((one) => fields.map((field) => one[field])) : standing
        return [text, ...footnotes].flatMap((words) =>
          untraced(words, [...values, notes]).map((missing) => `${number}: ${missing} in “${words}” (${fields})`),
        )
      })
    const paragraphs = sheet.sections.flatMap((section) => section.paragraphs)
    const numbers = paragraphs.flatMap(({ clauses }) => clauses.flatMap(({ text }) => numbersIn(text)))
    expect(numbers.length).toBeGreaterThan(60)
    expect(paragraphs.flatMap(clauseProblems)).toEqual([])
  })

  it('tells every approved activity, or says why not', async () => {
    const id = reports[language] ?? ''
    const approved = await db.activity.findMany({ where: { hasApproved: true }, select: { id: true, reference: true } })
    const uses = await db.use.findMany({ where: { reportId: id } })
    const told = new Set(
      (await getSections(id))
        .flatMap(({ paragraphs }) => paragraphs.flatMap(({ sources }) => sources))
        .map((one) => one.activityId),
    )
    const reasons = new Map(uses.map(({ activityId, leftOutBecause }) => [activityId, leftOutBecause]))
    const unexplained = approved.filter(({ id: activity }) => !told.has(activity) && !reasons.get(activity))
    // Those that remain are what the selection sheet counts as not released.
    expect(unexplained).toHaveLength(await countNotReleased(drafter.scope, PERIOD))
    expect(uses.filter(({ activityId, leftOutBecause }) => leftOutBecause === null && !told.has(activityId))).toEqual(
      [],
    )
    expect([...told].filter((activity) => reasons.get(activity) !== null)).toEqual([])
  })
})
