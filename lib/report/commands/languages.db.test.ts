import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { holdPosition } from '@/lib/account/commands/hold-position'
import { keepTranslation } from '@/lib/activity/commands/keep-translation'
import { db, transaction } from '@/lib/core/db'
import { readUnDocument } from '@/lib/core/docx/read'
import type { Presence } from '@/lib/presence/types'
import { acceptTranslation } from '@/lib/review/commands/accept-translation'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { changeAndSubmit, completeContent, counting, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { actorOf, makePerson, type TestPerson } from '@/lib/testing/roles'
import type { ReportLanguage } from '../compose/types'
import { COUNCIL_REPORT } from '../constants'
import { exportReport } from '../export/word'
import { getReport, getSections } from '../queries/get-report'
import { listCandidates } from '../queries/list-candidates'
import { listGroupMarks } from '../queries/list-uses'
import { checkReport } from '../rules/check-report'
import { layOut, plainText } from '../rules/lay-out'
import { toTranslate } from '../rules/to-translate'
import { composeReport } from './compose-report'
import { createReport } from './create-report'
import { editParagraph } from './edit-paragraph'
import { moveReport } from './name-version'

let holder: Presence
let officer: TestPerson
let reviewer: TestPerson
let drafter: TestPerson
let told: string
let untold: string

const period = { yearFrom: 2010, yearTo: 2015 }
const translation = (reference: string, language: ReportLanguage, summary: string, revision = 1) => ({
  ...{ reference, language, summary, revision, title: summary.split(' ').slice(0, 5).join(' ') },
  result: null,
  source: "translation of the Tracker's makers",
})

async function approved(): Promise<string> {
  const contributors = [{ presenceId: holder.id, asWritten: null, bodyType: null }]
  const content = await completeContent(holder, { accomplishments: counting('EA1'), contributors })
  const reference = await submitNew(officer.actor, content)
  const verdict = { reference, accomplishment: 'EA1' as const, revision: 1, outcome: 'approved' as const, reason: '' }
  unwrap(await giveVerdict(reviewer.actor, verdict))
  return reference
}

const FRENCH = 'Le bureau régional a aidé le Parlement à élaborer une loi sur les migrations.'
const SPANISH = 'La oficina regional ayudó al Parlamento a elaborar una ley de migración.'

beforeAll(async () => {
  holder = await presenceOf('ro-central-asia')
  officer = await makePerson({ role: 'contributor', presenceId: holder.id })
  reviewer = await makePerson({ role: 'reviewer' })
  drafter = await makePerson({ role: 'drafter' })
  told = await approved()
  untold = await approved()
  unwrap(await keepTranslation(officer.actor, translation(told, 'fr', FRENCH)))
  unwrap(await keepTranslation(officer.actor, translation(told, 'es', SPANISH)))
  unwrap(await acceptTranslation(reviewer.actor, { reference: told, language: 'fr' }))
  unwrap(await acceptTranslation(reviewer.actor, { reference: told, language: 'es' }))
})

async function draft(language: ReportLanguage) {
  const { id } = unwrap(
    await createReport(drafter.actor, {
      ...{ template: COUNCIL_REPORT, title: 'Droits des migrants', ...period, themeId: 'migration', language },
      ...{ organ: 'Conseil des droits de l’homme', session: 'Trente et unième session', wordLimit: 8500 },
      ...{ agendaItems: [{ number: 2, title: 'Rapport annuel' }], mandate: 'résolution 30/21', symbol: 'A/HRC/31/__' },
      key: randomUUID(),
    }),
  )
  const candidates = await listCandidates(drafter.actor.scope, period)
  const activity = candidates
    .filter(({ reference }) => [told, untold].includes(reference))
    .map(({ activityId }) => activityId)
  unwrap(await composeReport(drafter.actor, { report: id, activity, take: activity, because: activity.map(() => '') }))
  const found = await getReport(id)
  if (!found) throw new Error('No report')
  const sheet = layOut(found.facts, await getSections(id))
  const paragraphs = sheet.sections.flatMap((section) => section.paragraphs)
  const restingOn = (reference: string) => paragraphs.find(({ sources }) => sources[0]?.reference === reference)
  return { id, sheet, own: restingOn(told), foreign: restingOn(untold) }
}

describe('a report in another language', () => {
  it.each([
    ['fr', 'Le Bureau régional du HCDH pour l’Asie centrale', 'Introduction et méthode', 'À traduire de l’anglais'],
    ['es', 'la Oficina Regional del ACNUDH para Asia Central', 'Introducción y metodología', 'Por traducir del inglés'],
  ] as const)('is composed in %s from released activities', async (language, presence, heading, mark) => {
    const { sheet, own, foreign } = await draft(language)
    const plain = (text: string) => text.replaceAll("'", '’').toLowerCase()
    expect(sheet.sections.map((section) => section.heading)).toContain(heading)
    expect(plain(plainText(own ?? { text: '', clauses: [] }))).toContain(plain(presence))
    expect(own?.clauses.every((clause) => clause.language === null)).toBe(true)
    expect(plain(plainText(foreign ?? { text: '', clauses: [] }))).toContain(plain(mark))
    expect(foreign?.clauses.map((clause) => clause.language)).toContain('en')
  })

  it('points at what is to be translated, and lists it with its activity', async () => {
    const { sheet } = await draft('fr')
    expect(checkReport(sheet).filter(({ rule }) => rule === 'untranslated')).toMatchObject([
      { weight: 'look', words: 'en', mended: null },
    ])
    const texts = toTranslate(sheet)
    expect(new Set(texts.map(({ source }) => source?.reference))).toEqual(new Set([untold]))
    expect(texts[0]?.text).not.toMatch(/[[«»\]]/)
  })

  it('is not cleared while a text waits for its translator', async () => {
    const { id: report, foreign } = await draft('fr')
    const move = (to: 'in_clearance' | 'cleared' | 'drafting') => moveReport(drafter.actor, { report, to, name: to })
    unwrap(await move('in_clearance'))
    expect(await move('cleared')).toMatchObject({
      ...{ ok: false, problems: { form: [{ key: 'report.versions.problems.untranslated' }] } },
    })
    unwrap(await move('drafting'))
    const paragraph = foreign?.id ?? ''
    unwrap(await editParagraph(drafter.actor, { report, paragraph, version: 1, text: 'Traduit par nos soins.' }))
    unwrap(await move('in_clearance'))
    unwrap(await move('cleared'))
  })

  it('has a Word file in its language, the same bytes each time', async () => {
    const { id } = await draft('fr')
    const [one, other] = [unwrap(await exportReport(drafter.actor, id)), unwrap(await exportReport(drafter.actor, id))]
    expect(one.bytes.equals(other.bytes)).toBe(true)
    const read = await readUnDocument(one.bytes)
    expect(JSON.stringify(read)).toContain('HCDH')
  })
})

describe('a translation', () => {
  it('counts once it has been accepted, and no longer when the original moves', async () => {
    const reference = await approved()
    const mine = async () =>
      (await listCandidates(drafter.actor.scope, period)).find((one) => one.reference === reference)?.translations
    const events = await eventsDuring(() => keepTranslation(officer.actor, translation(reference, 'fr', FRENCH)))
    expect(events).toEqual(['activity.translated'])
    expect(await mine()).toEqual([])
    unwrap(await acceptTranslation(reviewer.actor, { reference, language: 'fr' }))
    expect(await mine()).toMatchObject([{ language: 'fr', summary: FRENCH }])
    const { revisions } = await db.activity.findUniqueOrThrow({ where: { reference }, include: { revisions: true } })
    expect(revisions).toHaveLength(1)
    await changeAndSubmit(officer.actor, reference, { summary: 'Something else altogether was done.' })
    unwrap(
      await giveVerdict(reviewer.actor, {
        ...{ reference, accomplishment: 'EA1', revision: 2, outcome: 'approved', reason: '' },
      }),
    )
    expect(await mine()).toEqual([])
  })

  it('is refused in the language of the original, and of a revision that is not the latest', async () => {
    expect(await keepTranslation(officer.actor, translation(told, 'en', 'Words'))).toMatchObject({ ok: false })
    expect(await keepTranslation(officer.actor, translation(told, 'fr', FRENCH, 7))).toMatchObject({ ok: false })
  })

  it('is kept by those who edit the activity, and accepted by those who judge it', async () => {
    const outsider = await makePerson({ role: 'drafter' })
    await expectRefusal(
      outsider.actor,
      () => keepTranslation(outsider.actor, translation(told, 'fr', FRENCH)),
      'not_found',
    )
    await expectRefusal(
      officer.actor,
      () => acceptTranslation(officer.actor, { reference: told, language: 'fr' }),
      'refused',
    )
  })
})

describe('a translation by somebody who judges as well', () => {
  it('is accepted by somebody else', async () => {
    const both = await makePerson({ role: 'contributor', presenceId: holder.id })
    await transaction((tx) =>
      holdPosition(tx, both.personId, { role: 'reviewer', presenceId: null, region: null, accomplishmentId: null }),
    )
    const actor = await actorOf(both.sessionId)
    unwrap(await keepTranslation(actor, translation(told, 'fr', FRENCH)))
    expect(await acceptTranslation(actor, { reference: told, language: 'fr' })).toEqual({
      ...{ ok: false, problems: { form: [{ key: 'review.problems.translation_own' }] } },
    })
    unwrap(await acceptTranslation(reviewer.actor, { reference: told, language: 'fr' }))
  })
})

describe('activities of one mark', () => {
  it('stand in one paragraph, which keeps the sources of both; the mark is kept for the next time', async () => {
    const { id } = unwrap(
      await createReport(drafter.actor, {
        ...{ template: COUNCIL_REPORT, title: 'Derechos', ...period, themeId: '', language: 'es', wordLimit: 8500 },
        ...{
          organ: 'Consejo',
          session: '31er período de sesiones',
          mandate: 'resolución 30/21',
          symbol: 'A/HRC/31/__',
        },
        ...{ agendaItems: [{ number: 2, title: 'Informe anual' }], key: randomUUID() },
      }),
    )
    const offered = await listCandidates(drafter.actor.scope, period)
    const activity = offered
      .filter(({ reference }) => [told, untold].includes(reference))
      .map(({ activityId }) => activityId)
    const input = { report: id, activity, take: activity, because: ['', ''], group: ['a', ' A '] }
    unwrap(await composeReport(drafter.actor, input))
    const paragraphs = (await getSections(id)).flatMap((section) => section.paragraphs)
    const own = paragraphs.filter(({ sources }) => sources.length > 0)
    expect(own).toHaveLength(1)
    expect(new Set(own[0]?.sources.map(({ reference }) => reference))).toEqual(new Set([told, untold]))
    expect([...(await listGroupMarks(id)).values()]).toEqual(['A', 'A'])
  })
})
