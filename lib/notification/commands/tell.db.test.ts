import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeSettings } from '@/lib/account/commands/change-settings'
import { addSeconds, now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { type Mailer, smtpMailer } from '@/lib/core/mail'
import { checkPractice } from '@/lib/practice/commands/check-practice'
import { remindRefresh } from '@/lib/practice/commands/remind-refresh'
import type { Presence } from '@/lib/presence/types'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { answerNil } from '@/lib/round/commands/answer-nil'
import { editRound } from '@/lib/round/commands/edit-round'
import { openRound } from '@/lib/round/commands/open-round'
import { completeContent, counting, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { startMailServer } from '@/lib/testing/mail-server'
import { checkOf, confirmPractice } from '@/lib/testing/practices'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { inDays, roundForm } from '@/lib/testing/rounds'
import { HELD_SECONDS } from '../constants'
import { latestDigest } from '../rules/timing'
import { sendLetters } from './send-letters'
import { spreadNews } from './spread-news'

let server: Awaited<ReturnType<typeof startMailServer>>
let office: Presence
let officer: TestPerson
let reviewer: TestPerson
let send: Mailer

const mailerTo = (url: string) =>
  smtpMailer({ url, from: 'tracker@office.example', host: 'tracker.example', requireTls: false, patience: 2_000 })

beforeAll(async () => {
  server = await startMailServer()
  send = mailerTo(server.url)
  office = await presenceOf('ro-central-asia')
})
afterAll(() => server.close())
beforeEach(async () => {
  await db.notice.deleteMany()
  await db.letter.deleteMany()
  await db.outboxEvent.updateMany({ data: { processedAt: now() } })
  await db.tenure.updateMany({ data: { endsAt: now() } })
  server.mails.length = 0
  officer = await makePerson({ role: 'contributor', presenceId: office.id, locale: 'fr' })
  reviewer = await makePerson({ role: 'reviewer', accomplishmentId: 'EA1' })
})

const submit = async (patch = {}) => submitNew(officer.actor, await completeContent(office, patch))
const judge = async (reference: string, outcome: 'approved' | 'returned') =>
  unwrap(
    await giveVerdict(reviewer.actor, { reference, accomplishment: 'EA1', revision: 1, outcome, reason: 'Say who.' }),
  )
const told = () => server.mails.map(({ to, subject }) => [(Array.isArray(to) ? to[0] : to)?.text, subject])

it('tells the reviewer what waits, the officer what came back, each in their language, each once', async () => {
  const reference = await submit()
  await spreadNews()
  expect(await sendLetters(send)).toBe(1)
  await judge(reference, 'returned')
  await spreadNews()
  await spreadNews()
  expect(await sendLetters(send)).toBe(1)
  expect(await sendLetters(send)).toBe(0)
  expect(told()).toEqual([
    [reviewer.email, `\u2068${reference}\u2069 waits for your verdict.`],
    [officer.email, `\u2068${reference}\u2069 a été renvoyée au titre de EA1. Le motif s’y trouve.`],
  ])
  expect(server.mails[1]?.text).toContain(`/activities/${reference}\n`)
})

it('holds no word of what an activity says', async () => {
  await submit({ title: 'Witness Aizada', summary: 'Names of victims', sensitivity: 'confidential' })
  await spreadNews()
  await sendLetters(send)
  const [mail] = server.mails
  expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/Aizada|victims|Say who/)
})

describe('at the moment of sending', () => {
  it('tells nobody who lost the position, or the access', async () => {
    await submit()
    await spreadNews()
    expect(await db.notice.count()).toBe(1)
    await db.tenure.updateMany({ where: { actorId: reviewer.personId }, data: { endsAt: now() } })
    expect(await sendLetters(send)).toBe(0)
    expect(await db.letter.findMany({ select: { outcome: true } })).toEqual([{ outcome: 'nobody' }])
  })

  it('tells nobody what has become strictly confidential beyond their sight, or was overtaken', async () => {
    const reference = await submit()
    await spreadNews()
    await judge(reference, 'approved')
    expect(await sendLetters(send)).toBe(0)
  })
})

it('tells staff of other presences, other reviewers and the author nothing', async () => {
  const elsewhere = await presenceOf('ro-south-east-asia')
  await makePerson({ role: 'contributor', presenceId: elsewhere.id })
  await makePerson({ role: 'reviewer', accomplishmentId: 'EA5' })
  await makePerson({ role: 'drafter' })
  await submit()
  await spreadNews()
  expect(await db.notice.findMany({ select: { personId: true } })).toEqual([{ personId: reviewer.personId }])
})

it('gathers a day into one mail for those who choose so, and sends nothing to those who want none', async () => {
  unwrap(await changeSettings(reviewer.actor, { mail: 'daily' }))
  const never = await makePerson({ role: 'reviewer' })
  unwrap(await changeSettings(never.actor, { mail: 'never' }))
  await submit()
  await submit({ accomplishments: counting('EA1', 'EA5') })
  await spreadNews()
  expect(await sendLetters(send)).toBe(0)
  const tomorrow = addSeconds(latestDigest(now()), 86_400)
  expect(await sendLetters(send, { clock: () => tomorrow })).toBe(1)
  expect(told()).toEqual([[reviewer.email, '2 things to know in the Cooperation Tracker']])
})

describe('a good practice', () => {
  const practice = async () => {
    const reference = await submit({ kind: 'good_practice', effective: 'It worked.' })
    await judge(reference, 'approved')
    unwrap(await confirmPractice(reviewer.actor, reference))
    await spreadNews()
    await sendLetters(send)
    const { id } = await db.activity.findUniqueOrThrow({ where: { reference } })
    await db.practice.update({ where: { activityId: id }, data: { dueOn: new Date('2020-01-01') } })
    server.mails.length = 0
    return reference
  }

  it('that is due for refresh: its holders are told, and led to its check', async () => {
    const reference = await practice()
    await remindRefresh()
    await spreadNews()
    await sendLetters(send)
    expect(told()).toEqual([
      [officer.email, `\u2068${reference}\u2069 est à réexaminer : dites ce qui vaut aujourd’hui, ou retirez-la.`],
    ])
    expect(server.mails[0]?.text).toContain(`/practices/${reference}\n`)
  })

  it('that was looked at again before the mail went is no news', async () => {
    const reference = await practice()
    await remindRefresh()
    await spreadNews()
    unwrap(await checkPractice(reviewer.actor, checkOf(reference, { version: 1 })))
    await sendLetters(send)
    expect(told()).toEqual([])
  })
})

it('tells those asked of a round', async () => {
  await makePerson({ role: 'reviewer' }).then(({ actor }) =>
    openRound(actor, roundForm({ presences: [office.id], deadline: inDays(1) })),
  )
  await spreadNews()
  expect(await sendLetters(send)).toBe(1)
  expect(told()[0]?.[0]).toBe(officer.email)
  expect(server.mails[0]?.text).toMatch(/Rights of migrants.*\n.*\/rounds\//)
})

describe('a round that runs', () => {
  const open = async (manager: TestPerson) =>
    unwrap(
      await openRound(
        manager.actor,
        roundForm({ yearFrom: 1997, yearTo: 1997, presences: [office.id], deadline: inDays(6) }),
      ),
    ).id

  it('reminds nobody who has answered between the reminder and the sending', async () => {
    const id = await open(await makePerson({ role: 'reviewer' }))
    await db.outboxEvent.updateMany({ data: { processedAt: now() } })
    const request = await db.request.findFirstOrThrow({ where: { roundId: id } })
    const remind = () =>
      db.outboxEvent.create({ data: { event: 'round.reminder_due', payload: { requestId: request.id } } })
    await remind()
    await spreadNews()
    expect(await sendLetters(send)).toBe(1)
    await remind()
    await spreadNews()
    const nil = { request: request.id, accomplishment: 'EA1', year: null, take: 'say' } as const
    unwrap(await answerNil(officer.actor, nil))
    expect(await sendLetters(send)).toBe(0)
    expect(server.mails).toHaveLength(1)
  })

  it('tells a presence that is asked later, and all asked of another day', async () => {
    const manager = await makePerson({ role: 'reviewer' })
    const id = await open(manager)
    await db.outboxEvent.updateMany({ data: { processedAt: now() } })
    const elsewhere = await presenceOf('ro-south-east-asia')
    const late = await makePerson({ role: 'contributor', presenceId: elsewhere.id })
    const change = { round: id, version: 1, title: 'Rights of migrants', mandate: 'x', questions: [], outside: [] }
    const deadline = addSeconds(now(), 20 * 86_400)
    unwrap(await editRound(manager.actor, { ...change, presences: [elsewhere.id], deadline }))
    await spreadNews()
    const notices = await db.notice.findMany({ select: { personId: true, kind: true }, orderBy: { eventId: 'asc' } })
    expect(notices.filter(({ personId }) => personId === late.personId).map(({ kind }) => kind)).toEqual([
      ...['round_asked_more', 'round_moved'],
    ])
    expect(notices.filter(({ personId }) => personId === officer.personId).map(({ kind }) => kind)).toEqual([
      'round_moved',
    ])
  })
})

it('tells the reviewer, and drafters of a report that rests on it, of a use that ended; and nobody once it is back', async () => {
  const reference = await submit()
  const drafter = await makePerson({ role: 'drafter' })
  const { id } = await db.activity.findUniqueOrThrow({ where: { reference } })
  const announce = async (publicUse: 'refused' | 'nobody_identifiable') => {
    await db.outboxEvent.updateMany({ data: { processedAt: now() } })
    await db.activity.update({ where: { id }, data: { publicUse } })
    const payload = { activityId: id, purposes: ['public_report'] }
    await db.outboxEvent.create({ data: { event: 'activity.release_withdrawn', payload } })
    await spreadNews()
    return sendLetters(send)
  }
  expect(await announce('refused')).toBe(1)
  expect(told().map(([to]) => to)).toEqual([reviewer.email])
  const report = await db.report.create({ data: await reportRow(drafter.personId) })
  await db.use.create({ data: { reportId: report.id, activityId: id } })
  expect(await announce('refused')).toBe(2)
  const [, ...later] = server.mails
  expect(later.map(({ text }) => /\/reports\n/.test(text ?? '')).sort()).toEqual([false, true])
  expect(await announce('nobody_identifiable')).toBe(0)
  await db.report.update({ where: { id: report.id }, data: { state: 'submitted' } })
  expect(await announce('refused')).toBe(1)
})

async function reportRow(createdById: string) {
  const { id: templateId } = await db.reportTemplate.findFirstOrThrow()
  return {
    ...{ templateId, title: 'Technical cooperation', yearFrom: 2014, yearTo: 2015, organ: 'HRC', session: '31' },
    ...{ agendaItems: [], mandate: 'resolution 18/18', symbol: 'A/HRC/31/__', wordLimit: 10_700, createdById },
  }
}

describe('when something fails', () => {
  it('keeps the letter while the server is down, and sends it once when it is back', async () => {
    await submit()
    await spreadNews()
    const down = await startMailServer()
    await down.close()
    expect(await sendLetters(mailerTo(down.url))).toBe(0)
    expect(await sendLetters(send)).toBe(0)
    expect(await sendLetters(send, { clock: () => addSeconds(now(), 61) })).toBe(1)
    expect(server.mails).toHaveLength(1)
  })

  it('sends again under the same id what a worker sent and did not mark', async () => {
    await submit()
    await spreadNews()
    const killed: Mailer = async (mail) => {
      await send(mail)
      throw new Error('Killed')
    }
    await expect(sendLetters(killed)).rejects.toThrow('Killed')
    expect(await sendLetters(send)).toBe(0)
    expect(await sendLetters(send, { clock: () => addSeconds(now(), HELD_SECONDS + 1) })).toBe(1)
    expect(new Set(server.mails.map(({ messageId }) => messageId)).size).toBe(1)
    expect(await db.letter.findMany({ select: { outcome: true } })).toEqual([{ outcome: 'sent' }])
  })

  it('sends each letter once when several copies send at the same time', async () => {
    for (const _one of [1, 2, 3]) await makePerson({ role: 'reviewer' })
    await submit()
    await Promise.all([spreadNews(), spreadNews(), spreadNews()])
    const counts = await Promise.all([1, 2, 3].map(() => sendLetters(send)))
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4)
    expect(new Set(told().map(([to]) => to)).size).toBe(4)
    expect(server.mails).toHaveLength(4)
  })

  it('gives up on an address that is refused, and goes on with the others', async () => {
    await makePerson({ role: 'reviewer' })
    await submit()
    await spreadNews()
    const strict = await startMailServer({
      atAddress: (to) => (to === reviewer.email ? { responseCode: 550 } : null),
    })
    expect(await sendLetters(mailerTo(strict.url))).toBe(1)
    await strict.close()
    const letter = await db.letter.findFirstOrThrow({ where: { personId: reviewer.personId } })
    expect(letter.outcome).toBe('refused')
  })
})
