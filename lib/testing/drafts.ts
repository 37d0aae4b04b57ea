import { randomUUID } from 'node:crypto'
import type { ActivityContent, ReleaseAnswer } from '@/lib/activity/rules/content'
import type { Presence } from '@/lib/presence/types'
import { composeReport } from '@/lib/report/commands/compose-report'
import { createReport } from '@/lib/report/commands/create-report'
import { COUNCIL_REPORT } from '@/lib/report/constants'
import { getReport, getSections } from '@/lib/report/queries/get-report'
import { listCandidates } from '@/lib/report/queries/list-candidates'
import { layOut } from '@/lib/report/rules/lay-out'
import type { Sheet, SheetParagraph } from '@/lib/report/types'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { changeAndSubmit, completeContent, counting, presenceOf, submitNew, unwrap } from './activities'
import { makePerson, type TestPerson } from './roles'

export type Desk = { office: Presence; officer: TestPerson; reviewer: TestPerson; drafter: TestPerson }

/** Those who bring an activity into a report. */
export async function makeDesk(): Promise<Desk> {
  const office = await presenceOf('ro-central-asia')
  return {
    office,
    officer: await makePerson({ role: 'contributor', presenceId: office.id }),
    reviewer: await makePerson({ role: 'reviewer' }),
    drafter: await makePerson({ role: 'drafter' }),
  }
}

export const agreed = (patch: Partial<ReleaseAnswer> = {}): ReleaseAnswer => ({
  ...{ basis: 'agreed', givenBy: null, covers: null, until: null },
  ...patch,
})

export const publicUse = (answer: ReleaseAnswer): Pick<ActivityContent, 'release'> => ({
  release: { internal: agreed(), un_wide: agreed(), public_report: answer },
})

/** Logs an activity that a report may rest on. Gives its reference. */
export async function approvedNew({ office, officer, reviewer }: Desk, patch: Partial<ActivityContent> = {}) {
  const content = await completeContent(office, {
    ...{ accomplishments: counting('EA1'), ...publicUse(agreed()) },
    ...patch,
  })
  const reference = await submitNew(officer.actor, content)
  const accomplishment = content.accomplishments[0]?.id ?? 'EA1'
  const verdict = { reference, accomplishment, revision: 1, outcome: 'approved', reason: '' } as const
  unwrap(await giveVerdict(reviewer.actor, verdict))
  return reference
}

/** Changes an activity and approves the change. Gives the revision. */
export async function approvedAnew({ officer, reviewer }: Desk, reference: string, patch: Partial<ActivityContent>) {
  const revision = await changeAndSubmit(officer.actor, reference, patch)
  const verdict = { reference, accomplishment: 'EA1', revision, outcome: 'approved', reason: '' } as const
  unwrap(await giveVerdict(reviewer.actor, verdict))
  return revision
}

export const PERIOD = { yearFrom: 2010, yearTo: 2015 }

/** What a report is opened with, but for the key of its form. */
export const FACTS = {
  ...{ template: COUNCIL_REPORT, title: 'Rights of all migrants', ...PERIOD, themeId: 'migration' },
  ...{ organ: 'Human Rights Council', session: 'Thirty-first session', symbol: 'A/HRC/31/__' },
  ...{ agendaItems: [{ number: 2, title: 'Annual report' }], mandate: 'Human Rights Council resolution 30/21' },
  ...{ wordLimit: 8500, language: 'en' as const },
}

/** A report of which nothing is composed. Gives its id. */
export const newReport = async (
  { drafter }: Pick<Desk, 'drafter'>,
  patch: Partial<typeof FACTS> = {},
): Promise<string> => unwrap(await createReport(drafter.actor, { ...FACTS, ...patch, key: randomUUID() })).id

/** Composes a report from some of what is offered; the rest is left out for one reason. */
export async function compose({ drafter }: Desk, report: string, references: readonly string[]) {
  const offered = await listCandidates(drafter.actor.scope, PERIOD)
  const take = offered.filter(({ reference }) => references.includes(reference)).map(({ activityId }) => activityId)
  const activity = offered.map(({ activityId }) => activityId)
  return composeReport(drafter.actor, { report, activity, take, because: activity.map(() => 'Another theme') })
}

/** A report composed from some activities. Gives its id. */
export async function draftOf(desk: Desk, references: readonly string[], patch?: Partial<typeof FACTS>) {
  const id = await newReport(desk, patch)
  unwrap(await compose(desk, id, references))
  return id
}

/** A report as it is read now. */
export async function sheetNow(report: string): Promise<Sheet> {
  const found = await getReport(report)
  if (!found) throw new Error('No report')
  return layOut(found.facts, await getSections(report))
}

export const paragraphsNow = async (report: string): Promise<SheetParagraph[]> =>
  (await sheetNow(report)).sections.flatMap(({ paragraphs }) => paragraphs)

/** The first paragraph that rests on an activity. */
export async function paragraphOn(report: string, reference: string): Promise<SheetParagraph> {
  const found = (await paragraphsNow(report)).find(({ sources }) => sources.some((one) => one.reference === reference))
  if (!found) throw new Error(`Nothing rests on ${reference}`)
  return found
}
