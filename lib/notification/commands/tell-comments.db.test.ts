import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { commentActivity } from '@/lib/comment/commands/comment-activity'
import type { CommentForm } from '@/lib/comment/schema'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import type { Mail } from '@/lib/core/mail'
import type { Presence } from '@/lib/presence/types'
import { completeContent, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { sendLetters } from './send-letters'
import { spreadNews } from './spread-news'

let office: Presence
let officer: TestPerson
let reviewer: TestPerson
let colleague: TestPerson
let reference: string
const mails: Mail[] = []

beforeEach(async () => {
  await db.notice.deleteMany()
  await db.letter.deleteMany()
  await db.tenure.updateMany({ data: { endsAt: now() } })
  office = await presenceOf('ro-central-asia')
  officer = await makePerson({ role: 'contributor', presenceId: office.id, locale: 'fr' })
  colleague = await makePerson({ role: 'contributor', presenceId: office.id })
  reviewer = await makePerson({ role: 'reviewer', accomplishmentId: 'EA1' })
  reference = await submitNew(officer.actor, await completeContent(office, { sensitivity: 'confidential' }))
  await db.outboxEvent.updateMany({ data: { processedAt: now() } })
  mails.length = 0
})

const say = async ({ actor }: TestPerson, wish: Partial<CommentForm> = {}) =>
  unwrap(
    await commentActivity(actor, {
      ...{ reference, key: randomUUID(), text: 'Is Aizada named?', field: null, phrase: '', at: null, mention: null },
      ...wish,
    }),
  )

/** Who is told, and in which words. */
async function tell() {
  await spreadNews()
  await sendLetters(async (mail) => {
    mails.push(mail)
    return 'sent'
  })
  return Object.fromEntries(mails.splice(0).map((mail) => [mail.to, mail]))
}

it('tells whose work it is, in their language, and never what was said', async () => {
  await say(reviewer)
  const told = await tell()
  expect(Object.keys(told)).toEqual([officer.email])
  expect(told[officer.email]?.subject).toBe(`\u2068${reference}\u2069 : il y a un nouveau commentaire.`)
  expect(told[officer.email]?.text).toContain(`/activities/${reference}#conversation\n`)
  expect(JSON.stringify(told)).not.toContain('Aizada')
})

it('tells who is mentioned once, and those who take part of an answer, and not who wrote it', async () => {
  const { id: thread } = await say(reviewer, { mention: colleague.actor.id })
  const told = await tell()
  expect(Object.keys(told).sort()).toEqual([colleague.email, officer.email].sort())
  expect(told[colleague.email]?.subject).toContain('you are mentioned')
  await say(officer, { thread })
  const answered = await tell()
  expect(Object.keys(answered)).toEqual([reviewer.email])
  expect(answered[reviewer.email]?.subject).toContain('somebody replied')
})

it('tells nobody who lost sight of it between the act and the sending', async () => {
  await say(officer, { mention: colleague.actor.id })
  await spreadNews()
  expect(await db.notice.count()).toBe(1)
  await db.tenure.updateMany({ where: { actorId: colleague.personId }, data: { endsAt: now() } })
  expect(await tell()).toEqual({})
})
