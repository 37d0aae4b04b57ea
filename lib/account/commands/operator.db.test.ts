import { expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { findLiveSession } from '@/lib/gate/queries'
import { eventsDuring } from '@/lib/testing/refusals'
import { actorOf, makePerson } from '@/lib/testing/roles'
import { createAdministrator } from './create-administrator'
import { removeDemo } from './remove-demo'
import { useInvitation } from './use-invitation'

it('makes the first administrator, who chooses a password by the link', async () => {
  const outcome = await createAdministrator({ name: 'First Administrator', email: 'first@office.example' })
  if (!outcome.ok) throw new Error('declined')
  const secret = outcome.value.link.split('/').at(-1) ?? ''
  const used = await useInvitation(null, { secret, password: 'a password of their own' })
  if (!used.ok) throw new Error('declined')
  const actor = await actorOf(used.value.sessionId)
  expect(actor.scope.positions).toMatchObject([{ role: 'administrator', presenceId: null, region: null }])
  expect(await createAdministrator({ name: 'Again', email: 'first@office.example' })).toMatchObject({ ok: false })
})

it('removes the demo accounts alone, with every way in, and leaves their work', async () => {
  const [real, demo] = await Promise.all([makePerson({ role: 'drafter' }), makePerson({ role: 'drafter' })])
  await db.person.update({ where: { id: demo.personId }, data: { isDemo: true, email: 'someone@demo.example' } })
  const events = await eventsDuring(async () => {
    expect(await removeDemo()).toEqual(['someone@demo.example'])
  })
  expect(events).toEqual(['person.removed'])
  expect(await findLiveSession(demo.sessionId)).toBeNull()
  expect(await findLiveSession(real.sessionId)).not.toBeNull()
  expect(await db.actor.count({ where: { id: demo.personId } })).toBe(1)
  expect(await removeDemo()).toEqual([])
})
