import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { findLiveSession } from '@/lib/gate/queries'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson, type TestPerson } from '@/lib/testing/roles'
import { findInvitation } from '../queries/find-invitation'
import { findPerson } from '../queries/find-person'
import { listPeople } from '../queries/list-people'
import { changeSettings } from './change-settings'
import { disablePerson } from './disable-person'
import { enablePerson } from './enable-person'
import { invitePerson } from './invite-person'
import { resetPerson } from './reset-person'
import { startSession } from './start-session'
import { useInvitation } from './use-invitation'

const PASSWORD = 'chosen by the person'
const EVERYWHERE = { presenceId: null, region: null, accomplishmentId: null }
let administrator: TestPerson
let contributor: TestPerson
let local: TestPerson
let elsewhere: string
beforeAll(async () => {
  const presence = (code: string, region: 'africa' | 'americas') =>
    db.presence.create({ data: { code, type: 'country_office', region, countryCodes: [] } })
  const [here, there] = await Promise.all([presence('TEST-HERE', 'africa'), presence('TEST-THERE', 'americas')])
  elsewhere = there.id
  administrator = await makePerson({ role: 'administrator' })
  contributor = await makePerson({ role: 'contributor', presenceId: there.id })
  local = await makePerson({ role: 'administrator', presenceId: here.id })
})

let count = 0
const newcomer = () => ({
  name: 'Ainura Bekova',
  email: `newcomer-${count++}@office.example`,
  role: 'observer' as const,
})
const secretOf = (link: string) => link.split('/').at(-1) ?? ''

async function invite(): Promise<{ personId: string; secret: string; email: string }> {
  const input = { ...newcomer(), ...EVERYWHERE }
  const outcome = await invitePerson(administrator.actor, input)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return { personId: outcome.value.personId, secret: secretOf(outcome.value.link), email: input.email }
}

describe('an invitation', () => {
  it('gives a link at our own address, of which only a hash is kept', async () => {
    const outcome = await invitePerson(administrator.actor, { ...newcomer(), ...EVERYWHERE })
    expect(outcome).toMatchObject({
      ok: true,
      value: { link: expect.stringMatching(/^http:\/\/localhost:\d+\/invitation\//) },
    })
    if (!outcome.ok) return
    const secret = secretOf(outcome.value.link)
    expect(secret.length).toBeGreaterThanOrEqual(43)
    const [kept, trail] = await Promise.all([db.invitation.findMany(), db.auditEvent.findMany()])
    const readable = JSON.stringify([kept, trail], (_key, value) => (typeof value === 'bigint' ? `${value}` : value))
    expect(readable).not.toContain(secret)
  })

  it('lets the person choose a password once, and signs them in', async () => {
    const { personId, secret, email } = await invite()
    expect(await findInvitation(secret)).toMatchObject({ purpose: 'invite', email })
    const events = await eventsDuring(async () => {
      const used = await useInvitation(null, { secret, password: PASSWORD })
      expect(used).toMatchObject({ ok: true, value: { personId } })
    })
    expect(events).toEqual(['invitation.used', 'session.started'])
    expect(await findInvitation(secret)).toBeNull()
    const again = await useInvitation(null, { secret, password: 'chosen by a thief' })
    expect(again).toEqual({ ok: false, problems: { form: [{ key: 'account.problem.link' }] } })
    expect(await startSession(null, { email, password: PASSWORD }, null)).toMatchObject({ ok: true })
  })

  it('works once even when it is used twice at the same moment', async () => {
    const { secret } = await invite()
    const uses = await Promise.all([1, 2, 3].map(() => useInvitation(null, { secret, password: PASSWORD })))
    expect(uses.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it.each([
    [
      'after seven days',
      (personId: string) => db.invitation.updateMany({ where: { personId }, data: { expiresAt: new Date() } }),
    ],
    ['once the person is disabled', (personId: string) => disablePerson(administrator.actor, { personId })],
    ['once another link was given', (personId: string) => resetPerson(administrator.actor, { personId })],
  ])('does not work %s', async (_when, spoil) => {
    const { personId, secret } = await invite()
    await spoil(personId)
    expect(await findInvitation(secret)).toBeNull()
    expect(await useInvitation(null, { secret, password: PASSWORD })).toMatchObject({ ok: false })
  })

  it('is not given twice for one address, however it is spelled in the form', async () => {
    const { email } = await invite()
    const outcome = await invitePerson(administrator.actor, { ...newcomer(), ...EVERYWHERE, email })
    expect(outcome).toEqual({ ok: false, problems: { email: [{ key: 'people.problem.email_taken' }] } })
  })

  it('asks for a presence and an accomplishment that exist', async () => {
    const nowhere = { presenceId: '00000000-0000-7000-8000-000000000000', region: null, accomplishmentId: 'EA999' }
    expect(await invitePerson(administrator.actor, { ...newcomer(), ...nowhere })).toMatchObject({
      problems: {
        presenceId: [{ key: 'people.problem.presence' }],
        accomplishmentId: [{ key: 'people.problem.accomplishment' }],
      },
    })
  })

  it('is refused to whoever does not manage people, and beyond the reach of who does', async () => {
    const people = await db.person.count()
    const input = { ...newcomer(), ...EVERYWHERE }
    await expectRefusal(contributor.actor, () => invitePerson(contributor.actor, input), 'refused')
    await expectRefusal(local.actor, () => invitePerson(local.actor, input), 'refused')
    await expectRefusal(local.actor, () => invitePerson(local.actor, { ...input, presenceId: elsewhere }), 'refused')
    expect(await db.person.count()).toBe(people)
  })
})

describe('a reset', () => {
  it('ends the sessions and the password, and gives one new link', async () => {
    const person = await makePerson({ role: 'observer' })
    const outcome = await resetPerson(administrator.actor, { personId: person.personId })
    expect(await findLiveSession(person.sessionId)).toBeNull()
    expect(await startSession(null, person, null)).toMatchObject({ ok: false })
    expect(await findInvitation(outcome.ok ? secretOf(outcome.value.link) : '')).toMatchObject({ purpose: 'reset' })
  })

  it('is not for oneself, who has settings', async () => {
    const outcome = await resetPerson(administrator.actor, { personId: administrator.personId })
    expect(outcome).toEqual({ ok: false, problems: { form: [{ key: 'people.problem.not_yourself' }] } })
    expect(await findLiveSession(administrator.sessionId)).not.toBeNull()
  })

  it('is refused beyond one’s reach, where it would hand over a wider account', async () => {
    const { personId } = administrator
    await expectRefusal(local.actor, () => resetPerson(local.actor, { personId }), 'not_found')
    await expectRefusal(contributor.actor, () => resetPerson(contributor.actor, { personId }), 'refused')
    expect(await findLiveSession(administrator.sessionId)).not.toBeNull()
  })
})

describe('disabling and enabling', () => {
  it('is refused to whoever does not manage people', async () => {
    const { personId } = await makePerson({ role: 'observer' })
    await expectRefusal(contributor.actor, () => disablePerson(contributor.actor, { personId }), 'refused')
    await expectRefusal(contributor.actor, () => enablePerson(contributor.actor, { personId }), 'refused')
    await expectRefusal(local.actor, () => disablePerson(local.actor, { personId }), 'not_found')
    expect(await db.person.findUnique({ where: { id: personId } })).toMatchObject({ disabledAt: null })
  })

  it('is not for oneself', async () => {
    const outcome = await disablePerson(administrator.actor, { personId: administrator.personId })
    expect(outcome).toEqual({ ok: false, problems: { form: [{ key: 'people.problem.not_yourself' }] } })
  })

  it('absorbs a second click without a second event', async () => {
    const { personId } = await makePerson({ role: 'observer' })
    const twice = async (act: typeof disablePerson) => {
      await act(administrator.actor, { personId })
      await act(administrator.actor, { personId })
    }
    expect(await eventsDuring(() => twice(disablePerson))).toEqual(['person.disabled'])
    expect(await eventsDuring(() => twice(enablePerson))).toEqual(['person.enabled'])
  })
})

describe('the list', () => {
  it('shows the whole Office to who administers it, and their own presence to who administers that', async () => {
    const all = await listPeople(administrator.actor.scope)
    expect(all.total).toBe(await db.person.count())
    const own = await listPeople(local.actor.scope)
    expect(own.people.map(({ id }) => id)).toEqual([local.personId])
    const none = await listPeople(contributor.actor.scope)
    expect(none.total).toBe(0)
  })

  it('agrees with the page of each person, for every viewer', async () => {
    const everybody = await db.person.findMany({ select: { id: true } })
    for (const { scope } of [administrator.actor, local.actor, contributor.actor]) {
      const { total } = await listPeople(scope)
      const pages = await Promise.all(everybody.map(({ id }) => findPerson(scope, id)))
      expect(pages.filter((page) => page !== null)).toHaveLength(total)
    }
  })

  it('finds by a part of the name or address', async () => {
    const { email } = await invite()
    const found = await listPeople(administrator.actor.scope, { search: email.toUpperCase() })
    expect(found.people.map((person) => person.email)).toEqual([email])
  })
})

describe('one’s own settings', () => {
  it('change together and say which changed, never to what', async () => {
    const { actor, personId } = await makePerson({ role: 'observer', name: 'Before' })
    await changeSettings(actor, { name: 'After', locale: 'ar', appearance: 'system' })
    const [event] = await db.auditEvent.findMany({ where: { subjectId: personId, event: 'person.settings_changed' } })
    expect(event?.data).toEqual({ fields: ['name', 'locale'] })
    expect(await db.person.findUnique({ where: { id: personId } })).toMatchObject({ locale: 'ar' })
  })

  it('are refused to an actor who is no person', async () => {
    const { id } = await db.actor.create({ data: { type: 'job', name: 'Nightly' } })
    const job = { ...contributor.actor, id }
    const settings = { name: 'Person', locale: 'en', appearance: 'dark' } as const
    await expectRefusal(job, () => changeSettings(job, settings), 'refused')
  })
})
