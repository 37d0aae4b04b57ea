import { beforeAll, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { findLiveSession } from '@/lib/gate/queries'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { failureKey } from '../slowdown/rules'
import { changePassword } from './change-password'
import { disablePerson } from './disable-person'
import { enablePerson } from './enable-person'
import { endSession } from './end-session'
import { startSession } from './start-session'

let administrator: TestPerson
beforeAll(async () => {
  administrator = await makePerson({ role: 'administrator' })
})

const WRONG = { ok: false, problems: { password: [{ key: 'account.problem.wrong' }] } }
const waiting = { ok: false, problems: { form: [{ key: 'account.problem.wait', values: expect.anything() }] } }
const signIn = (email: string, password: string, address: string | null = null) =>
  startSession(null, { email, password }, address)

it('signs in with the right password, as one recorded act', async () => {
  const { email, password, personId } = await makePerson({ role: 'contributor', locale: 'fr' })
  const events = await eventsDuring(async () => {
    const outcome = await signIn(email, password)
    expect(outcome).toMatchObject({ ok: true, value: { personId, locale: 'fr' } })
    if (outcome.ok) expect(await findLiveSession(outcome.value.sessionId)).toMatchObject({ personId })
  })
  expect(events).toEqual(['session.started'])
})

it('answers alike to a wrong password, an unknown account, a disabled one and one that was never used', async () => {
  const [known, disabled, invited] = await Promise.all([1, 2, 3].map(() => makePerson({ role: 'observer' })))
  await disablePerson(administrator.actor, { personId: disabled?.personId ?? '' })
  await db.person.update({ where: { id: invited?.personId ?? '' }, data: { passwordHash: null } })
  const sessions = await db.session.count()
  const answers = await Promise.all([
    signIn(known?.email ?? '', 'not the password'),
    signIn('nobody-at-all@office.example', 'not the password'),
    signIn(disabled?.email ?? '', disabled?.password ?? ''),
    signIn(invited?.email ?? '', invited?.password ?? ''),
  ])
  expect(answers).toEqual([WRONG, WRONG, WRONG, WRONG])
  expect(await db.session.count()).toBe(sessions)
})

it('slows down after five failures, known account or not, and forgets them after a success', async () => {
  const { email, password } = await makePerson({ role: 'observer' })
  for (const address of [email, 'unknown-and-tried@office.example']) {
    for (let failure = 0; failure < 5; failure++) expect(await signIn(address, 'guess')).toEqual(WRONG)
    expect(await signIn(address, 'guess')).toEqual(waiting)
  }
  expect(await signIn(email, password)).toEqual(waiting)
  await db.signInFailure.updateMany({ data: { at: new Date(Date.now() - 6_000) } })
  expect(await signIn(email, password)).toMatchObject({ ok: true })
  expect(await signIn(email, 'guess')).toEqual(WRONG)
})

it('does not let whoever keeps knocking prolong the wait', async () => {
  const { email } = await makePerson({ role: 'observer' })
  for (let failure = 0; failure < 5; failure++) await signIn(email, 'guess')
  const counted = await db.signInFailure.count()
  for (let knock = 0; knock < 3; knock++) expect(await signIn(email, 'guess')).toEqual(waiting)
  expect(await db.signInFailure.count()).toBe(counted)
})

it('lets no more than five of many guesses at the same moment through', async () => {
  const { email } = await makePerson({ role: 'observer' })
  const answers = await Promise.all(Array.from({ length: 30 }, () => signIn(email, 'guess')))
  const lookedAt = answers.filter((answer) => !answer.ok && answer.problems.password)
  expect(lookedAt.length).toBeLessThanOrEqual(5)
})

it('slows down an address that tries many accounts', async () => {
  const key = failureKey('address', '192.0.2.7')
  await db.signInFailure.createMany({ data: Array.from({ length: 19 }, () => ({ key })) })
  expect(await signIn('n19@office.example', 'guess', '192.0.2.7')).toEqual(WRONG)
  expect(await signIn('n20@office.example', 'guess', '192.0.2.7')).toEqual(waiting)
  expect(await signIn('n20@office.example', 'guess', '192.0.2.8')).toEqual(WRONG)
})

it('signs out: the very next request finds no session', async () => {
  const { actor, sessionId } = await makePerson({ role: 'contributor' })
  expect(await eventsDuring(() => endSession(actor, { sessionId }))).toEqual(['session.ended'])
  expect(await findLiveSession(sessionId)).toBeNull()
  expect(await eventsDuring(() => endSession(actor, { sessionId }))).toEqual([])
})

it('does not sign somebody else out', async () => {
  const [own, other] = await Promise.all([makePerson({ role: 'contributor' }), makePerson({ role: 'contributor' })])
  await expectRefusal(own.actor, () => endSession(own.actor, { sessionId: other.sessionId }), 'not_found')
  expect(await findLiveSession(other.sessionId)).not.toBeNull()
})

it('ends every session of a disabled person at once, and gives none back when they are enabled', async () => {
  const person = await makePerson({ role: 'contributor' })
  const second = await signIn(person.email, person.password)
  const events = await eventsDuring(() => disablePerson(administrator.actor, { personId: person.personId }))
  expect(events).toEqual(['person.disabled'])
  expect(await findLiveSession(person.sessionId)).toBeNull()
  if (second.ok) expect(await findLiveSession(second.value.sessionId)).toBeNull()
  await enablePerson(administrator.actor, { personId: person.personId })
  expect(await findLiveSession(person.sessionId)).toBeNull()
  expect(await signIn(person.email, person.password)).toMatchObject({ ok: true })
})

it('lets a session idle for an hour go, and one of twelve hours', async () => {
  const { sessionId } = await makePerson({ role: 'observer' })
  await db.session.update({ where: { id: sessionId }, data: { lastSeenAt: new Date(Date.now() - 3_601_000) } })
  expect(await findLiveSession(sessionId)).toBeNull()
  const other = await makePerson({ role: 'observer' })
  await db.session.update({ where: { id: other.sessionId }, data: { expiresAt: new Date(Date.now() - 1_000) } })
  expect(await findLiveSession(other.sessionId)).toBeNull()
})

it('changes one’s own password, ends the other sessions and keeps this one', async () => {
  const person = await makePerson({ role: 'drafter' })
  const other = await signIn(person.email, person.password)
  const input = { currentPassword: person.password, password: 'another good password' }
  const events = await eventsDuring(() => changePassword(person.actor, input, person.sessionId))
  expect(events).toEqual(['person.settings_changed'])
  expect(await findLiveSession(person.sessionId)).not.toBeNull()
  if (other.ok) expect(await findLiveSession(other.value.sessionId)).toBeNull()
  expect(await signIn(person.email, person.password)).toEqual(WRONG)
  expect(await signIn(person.email, 'another good password')).toMatchObject({ ok: true })
})

it('keeps the password when the present one is wrong, and slows down who guesses it', async () => {
  const person = await makePerson({ role: 'drafter' })
  const guess = () =>
    changePassword(person.actor, { currentPassword: 'guess', password: 'another good one' }, person.sessionId)
  for (let failure = 0; failure < 5; failure++) {
    expect(await guess()).toMatchObject({
      problems: { currentPassword: [{ key: 'account.problem.current_password' }] },
    })
  }
  expect(await guess()).toEqual(waiting)
})
