import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { linkActor } from '@/lib/gate/link'
import { silenceOf } from '@/lib/insight/rules'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { completeContent, counting, logActivity, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { expectRefusal } from '@/lib/testing/refusals'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { inDays, roundForm } from '@/lib/testing/rounds'
import { findLink } from '../queries/find-link'
import { getRound, listAsked } from '../queries/get-round'
import { readAsked } from '../queries/read-asked'
import type { NewRoundForm } from '../schema'
import { answerNil } from './answer-nil'
import { contribute, contributeNil } from './contribute'
import { editRound } from './edit-round'
import { giveLink, revokeLink } from './give-link'
import { askTime, extend } from './more-time'
import { openRound } from './open-round'

let manager: TestPerson
let officer: TestPerson
let stranger: TestPerson
let office: Awaited<ReturnType<typeof presenceOf>>
let elsewhere: Awaited<ReturnType<typeof presenceOf>>

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  elsewhere = await presenceOf('ro-south-east-asia')
  manager = await makePerson({ role: 'reviewer' })
  officer = await makePerson({ role: 'contributor', presenceId: office.id })
  stranger = await makePerson({ role: 'contributor', presenceId: elsewhere.id })
})

const form = (more: Partial<NewRoundForm> = {}): NewRoundForm =>
  roundForm({
    ...{ questions: ['What?'], accomplishments: ['EA1', 'EA5'], presences: [office.id, elsewhere.id] },
    ...{ outside: [{ name: 'IOM', locale: 'fr' as const }], ...more },
  })

const opened = async (more: Partial<NewRoundForm> = {}) => unwrap(await openRound(manager.actor, form(more))).id

async function linesOf(id: string) {
  const round = await getRound(id)
  if (!round) throw new Error('No round')
  const lines = await listAsked(manager.actor.scope, round)
  const of = (presenceId: string | null) => {
    const line = lines.find((one) => one.presenceId === presenceId)
    if (!line) throw new Error('Not asked')
    return line
  }
  return { round, lines, own: of(office.id), theirs: of(elsewhere.id), outside: of(null) }
}

const close = (id: string) => db.round.update({ where: { id }, data: { deadline: inDays(-1) } })

describe('opening a round', () => {
  it('asks each accomplishment in each year of everybody named, once for a second click', async () => {
    const input = form()
    const { id } = unwrap(await openRound(manager.actor, input))
    expect(unwrap(await openRound(manager.actor, input)).id).toBe(id)
    const { lines, round } = await linesOf(id)
    expect(round.accomplishments).toEqual(['EA1', 'EA5'])
    expect(lines.map(({ state, cells }) => [state, cells.length])).toEqual(Array(3).fill(['not_opened', 4]))
  })

  it('is refused to an officer, and to a day that is over', async () => {
    await expectRefusal(officer.actor, () => openRound(officer.actor, form()), 'refused')
    expect((await openRound(manager.actor, form({ deadline: inDays(-1) }))).ok).toBe(false)
  })

  it('is edited while answers come in, and loses none', async () => {
    const id = await opened({ presences: [office.id], outside: [] })
    const asked = async () => {
      const round = await getRound(id)
      return round ? listAsked(null, round) : []
    }
    const [line] = await asked()
    unwrap(await answerNil(officer.actor, { request: line?.id ?? '', accomplishment: 'EA1', year: null, take: 'say' }))
    const change = { round: id, version: 1, title: 'New title', mandate: 'x', questions: [], deadline: inDays(9) }
    unwrap(await editRound(manager.actor, { ...change, presences: [elsewhere.id], outside: [] }))
    const again = await editRound(manager.actor, { ...change, presences: [], outside: [] })
    expect(again).toEqual({ ok: false, problems: { form: [{ key: 'round.problems.stale' }] } })
    expect((await asked()).map(({ cells }) => cells.map(({ state }) => state)).sort()).toEqual([
      ['nil', 'nil', 'silent', 'silent'],
      ['silent', 'silent', 'silent', 'silent'],
    ])
  })
})

describe('answering', () => {
  it('says nil for all open years in one act, or for one, and takes it back', async () => {
    const id = await opened()
    const { own } = await linesOf(id)
    const nil = { request: own.id, accomplishment: 'EA1' }
    expect(unwrap(await answerNil(officer.actor, { ...nil, year: null, take: 'say' })).cells).toBe(2)
    unwrap(await answerNil(officer.actor, { ...nil, year: 2014, take: 'take_back' }))
    expect((await linesOf(id)).own.cells.map(({ state }) => state)).toEqual(['nil', 'silent', 'silent', 'silent'])
    await expectRefusal(stranger.actor, () => answerNil(stranger.actor, { ...nil, year: null, take: 'say' }), 'refused')
  })

  it('is what was logged, as far as it has come', async () => {
    const id = await opened({ yearFrom: 2010, yearTo: 2011 })
    const content = await completeContent(office, {
      ...{ accomplishments: counting('EA1'), start: { date: '2010-05-01', precision: 'month' } },
    })
    await logActivity(officer.actor, content)
    const cell = async () => (await linesOf(id)).own.cells[0]
    expect(await cell()).toMatchObject({ accomplishment: 'EA1', year: 2010, state: 'draft', activities: 1 })
    const reference = await submitNew(officer.actor, content)
    const verdict = { reference, accomplishment: 'EA1', revision: 1 } as const
    unwrap(await giveVerdict(manager.actor, { ...verdict, outcome: 'returned', reason: 'Say more.' }))
    expect((await linesOf(id)).own).toMatchObject({ state: 'returned' })
  })

  it('counts an activity once that answers two cells, and in both cells', async () => {
    const id = await opened({ yearFrom: 1998, yearTo: 1998 })
    const start = { date: '1998-05-01', precision: 'month' } as const
    await logActivity(officer.actor, await completeContent(office, { accomplishments: counting('EA1', 'EA5'), start }))
    const { own } = await linesOf(id)
    expect(own.cells.map(({ activities }) => activities)).toEqual([1, 1])
    expect(own.activities).toBe(1)
  })

  it('ends at the deadline, and goes on for one who was given more time', async () => {
    const id = await opened()
    const { own, theirs } = await linesOf(id)
    await close(id)
    const say = (request: string) => ({ request, accomplishment: 'EA1', year: null, take: 'say' as const })
    const closed = { ok: false, problems: { form: [{ key: 'round.problems.closed' }] } }
    expect(await answerNil(officer.actor, say(own.id))).toEqual(closed)
    unwrap(await askTime(officer.actor, { request: own.id, until: inDays(3), reason: 'Floods' }))
    expect((await linesOf(id)).own).toMatchObject({ state: 'more_time', late: true, open: false })
    await expectRefusal(
      officer.actor,
      () => extend(officer.actor, { request: own.id, until: inDays(3), reason: 'x' }),
      'refused',
    )
    unwrap(await extend(manager.actor, { request: own.id, until: inDays(4), reason: 'Floods' }))
    expect(await extend(manager.actor, { request: own.id, until: inDays(3), reason: 'Dry again' })).toEqual({
      ...{ ok: false, problems: { until: [{ key: 'round.problems.not_later' }] } },
    })
    unwrap(await answerNil(officer.actor, say(own.id)))
    expect((await linesOf(id)).own).toMatchObject({ state: 'drafting', late: false, open: true })
    expect(await answerNil(stranger.actor, say(theirs.id))).toEqual(closed)
  })
})

describe('a personal link', () => {
  const contribution = (request: string) => ({
    ...{ request, key: randomUUID(), locale: 'fr', title: 'Atelier', summary: 'Un atelier.', result: '' },
    ...{ countries: 'Maroc', year: 2013, accomplishment: 'EA1', source: '' },
  })

  async function withLink() {
    const id = await opened()
    const { outside } = await linesOf(id)
    const { link } = unwrap(await giveLink(manager.actor, outside.id))
    expect(new URL(link).searchParams.get('reading')).toBe('fr')
    const token = secretIn(link)
    const found = await findLink(token)
    if (!found) throw new Error('No link')
    return { id, token, request: outside.id, actor: linkActor(found.linkId, found.name) }
  }

  it('brings a draft to headquarters under its name, once for a second click', async () => {
    const { id, request, actor } = await withLink()
    const sent = contribution(request)
    const { reference } = unwrap(await contribute(actor, sent))
    expect(unwrap(await contribute(actor, sent)).reference).toBe(reference)
    const activity = await db.activity.findUniqueOrThrow({ where: { reference }, include: { contributors: true } })
    expect(activity).toMatchObject({ status: 'draft', language: 'fr', contributors: [{ asWritten: 'IOM' }] })
    unwrap(await contributeNil(actor, { request, accomplishment: 'EA5' }))
    expect((await linesOf(id)).outside.cells.map(({ state }) => state)).toEqual(['draft', 'silent', 'nil', 'nil'])
  })

  it('opens nothing once it is revoked or replaced, also for one who is in mid-sentence', async () => {
    const { token, request, actor } = await withLink()
    const { link } = unwrap(await giveLink(manager.actor, request))
    expect(await findLink(token)).toBeNull()
    unwrap(await revokeLink(manager.actor, request))
    expect(await findLink(secretIn(link))).toBeNull()
    await expectRefusal(actor, () => contribute(actor, contribution(request)), 'not_found')
  })

  it('opens longer for one who was given more time, also when the deadline moves; not once it is revoked', async () => {
    const { id, request, token } = await withLink()
    unwrap(await extend(manager.actor, { request, until: inDays(60), reason: 'Floods' }))
    const ends = async () => (await db.request.findUniqueOrThrow({ where: { id: request } })).linkExpiresAt
    expect((await ends())?.getTime()).toBeGreaterThan(inDays(70).getTime())
    const change = { round: id, version: 1, title: 'New', mandate: 'x', questions: [], presences: [], outside: [] }
    unwrap(await editRound(manager.actor, { ...change, deadline: inDays(90) }))
    expect((await ends())?.getTime()).toBeGreaterThan(inDays(100).getTime())
    unwrap(await revokeLink(manager.actor, request))
    unwrap(await extend(manager.actor, { request, until: inDays(120), reason: 'Floods' }))
    expect(await findLink(token)).toBeNull()
  })

  it('gives an accepted answer again to one who sends it again, however many came since', async () => {
    const { request, actor } = await withLink()
    const sent = contribution(request)
    const { reference } = unwrap(await contribute(actor, sent))
    for (let n = 1; n < 30; n++) unwrap(await contribute(actor, contribution(request)))
    const oneMore = contribution(request)
    const tooMany = { ok: false, problems: { form: [{ key: 'round.problems.too_many' }] } }
    expect(await contribute(actor, oneMore)).toEqual(tooMany)
    expect(await contribute(actor, oneMore)).toEqual(tooMany)
    expect(unwrap(await contribute(actor, sent)).reference).toBe(reference)
    const changed = await contribute(actor, { ...sent, summary: 'Autre chose.' })
    expect(changed).toEqual({ ok: false, problems: { form: [{ key: 'round.problems.already_sent' }] } })
  })

  it('opens its own request alone, and takes no year that was not asked', async () => {
    const [one, two] = [await withLink(), await withLink()]
    await expectRefusal(one.actor, () => contribute(one.actor, contribution(two.request)), 'not_found')
    const early = await contribute(one.actor, { ...contribution(one.request), year: 1999 })
    expect(early).toMatchObject({ ok: false, problems: { year: [{ key: 'round.problems.year_outside' }] } })
  })

  it('is given by managers alone', async () => {
    const { request } = await withLink()
    await expectRefusal(officer.actor, () => giveLink(officer.actor, request), 'refused')
    await expectRefusal(officer.actor, () => revokeLink(officer.actor, request), 'refused')
  })
})

describe('what a matrix says of an empty cell', () => {
  it('tells silence from nothing, by presence and over all rounds', async () => {
    const years = { yearFrom: 1995, yearTo: 1995, outside: [] }
    const id = await opened({ ...years, accomplishments: ['EA1', 'EA9'] })
    const later = await opened({ ...years, accomplishments: ['EA1'] })
    const round = await getRound(id)
    const own = round && (await listAsked(null, round)).find(({ presenceId }) => presenceId === office.id)
    const nil = { request: own?.id ?? '', accomplishment: 'EA1', year: null, take: 'say' as const }
    unwrap(await answerNil(officer.actor, nil))
    const anybody = { region: null, presenceId: null, presenceType: null, accomplishment: null }
    const asked = async (by: 'accomplishment' | 'region', where: { presenceId?: string; accomplishment?: string }) =>
      (await readAsked(by, { ...anybody, ...where })).filter(({ year }) => year === 1995)
    const ofOffice = await asked('accomplishment', { presenceId: office.id })
    expect(await asked('accomplishment', {})).toEqual(
      expect.arrayContaining([
        { row: 'EA1', year: 1995, asked: 2, nil: 1, round: later, request: null },
        { row: 'EA9', year: 1995, asked: 2, nil: 0, round: id, request: null },
      ]),
    )
    expect(ofOffice).toContainEqual(expect.objectContaining({ row: 'EA1', asked: 1, nil: 1, round: later }))
    expect(ofOffice).toContainEqual({ row: 'EA9', year: 1995, asked: 1, nil: 0, round: id, request: own?.id })
    expect(ofOffice.map(silenceOf).sort()).toEqual(['nil', 'silent'])
    // In a row that holds several accomplishments, nothing to report is what was said of all of them.
    expect(await asked('region', { presenceId: office.id })).toMatchObject([{ row: office.region, asked: 1, nil: 0 }])
    expect(await asked('region', { presenceId: office.id, accomplishment: 'EA1' })).toMatchObject([{ nil: 1 }])
  })
})

/** The secret of a personal link: the last part of its path. */
const secretIn = (link: string): string => new URL(link).pathname.split('/').at(-1) ?? ''
