import { expect, test } from 'vitest'
import { db } from '@/lib/core/db'
import { linkActor } from '@/lib/gate/link'
import { presenceOf, unwrap } from '@/lib/testing/activities'
import { makePerson } from '@/lib/testing/roles'
import { inDays, roundForm } from '@/lib/testing/rounds'
import { answerNil } from './answer-nil'
import { contributeNil } from './contribute'
import { editRound } from './edit-round'
import { giveLink, revokeLink } from './give-link'
import { openRound } from './open-round'

test('a round that is edited twice, answered and shut for an outsider at once: one edit wins, no answer is lost', async () => {
  const [office, elsewhere] = [await presenceOf('ro-central-asia'), await presenceOf('ro-south-east-asia')]
  const manager = await makePerson({ role: 'reviewer' })
  const officer = await makePerson({ role: 'contributor', presenceId: office.id })
  const { id } = unwrap(
    await openRound(
      manager.actor,
      roundForm({ presences: [office.id], outside: [{ name: 'IOM', locale: 'fr' as const }] }),
    ),
  )
  const own = await db.request.findFirstOrThrow({ where: { roundId: id, presenceId: office.id } })
  const outside = await db.request.findFirstOrThrow({ where: { roundId: id, presenceId: null } })
  unwrap(await giveLink(manager.actor, outside.id))
  const { linkId } = await db.request.findUniqueOrThrow({ where: { id: outside.id } })
  const link = linkActor(linkId ?? '', 'IOM')
  const change = { round: id, version: 1, title: 'New', mandate: 'x', questions: [], outside: [], deadline: inDays(9) }
  const nil = { accomplishment: 'EA1', year: null, take: 'say' } as const
  const [one, two, answered, , late] = await Promise.all([
    editRound(manager.actor, { ...change, presences: [elsewhere.id] }),
    editRound(manager.actor, { ...change, presences: [elsewhere.id] }),
    answerNil(officer.actor, { request: own.id, ...nil }),
    revokeLink(manager.actor, outside.id),
    contributeNil(link, { request: outside.id, accomplishment: 'EA1' }).catch(() => null),
  ])
  expect([one.ok, two.ok].sort()).toEqual([false, true])
  expect(answered.ok).toBe(true)
  expect(await db.request.count({ where: { roundId: id, presenceId: elsewhere.id } })).toBe(1)
  const nils = (requestId: string) => db.asked.count({ where: { requestId, answer: 'nil' } })
  expect(await nils(own.id)).toBe(2)
  // The answer came before the revocation, or not at all.
  expect(await nils(outside.id)).toBe(late === null ? 0 : 2)
  expect(await db.request.findUniqueOrThrow({ where: { id: outside.id } })).toMatchObject({ linkHash: null })
})
