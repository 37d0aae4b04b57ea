import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/core/db'
import { presenceOf, unwrap } from '@/lib/testing/activities'
import { makePerson } from '@/lib/testing/roles'
import { inDays, roundForm } from '@/lib/testing/rounds'
import { answerNil } from './answer-nil'
import { openRound } from './open-round'
import { remindAsked } from './remind-asked'

test('those who have not answered are reminded once a stage; those who have, and outsiders, are not', async () => {
  const [office, elsewhere] = [await presenceOf('ro-central-asia'), await presenceOf('ro-south-east-asia')]
  const manager = await makePerson({ role: 'reviewer' })
  const officer = await makePerson({ role: 'contributor', presenceId: office.id })
  const { id } = unwrap(
    await openRound(
      manager.actor,
      roundForm({
        yearTo: 2013,
        deadline: inDays(30),
        presences: [office.id, elsewhere.id],
        outside: [{ name: 'IOM', locale: 'fr' as const }],
      }),
    ),
  )
  expect(await remindAsked()).toBe(0)
  const mine = await db.request.findFirstOrThrow({ where: { roundId: id, presenceId: office.id } })
  unwrap(await answerNil(officer.actor, { request: mine.id, accomplishment: 'EA1', year: null, take: 'say' }))

  await db.round.update({ where: { id }, data: { createdAt: inDays(-30), deadline: inDays(6) } })
  const counts = await Promise.all([remindAsked(), remindAsked()])
  expect(counts[0] + counts[1]).toBe(1)
  expect(await remindAsked()).toBe(0)
  const told = await db.outboxEvent.findMany({ where: { event: 'round.reminder_due' } })
  const theirs = await db.request.findFirstOrThrow({ where: { roundId: id, presenceId: elsewhere.id } })
  expect(told.map(({ payload }) => payload)).toEqual([{ requestId: theirs.id }])
  const kept = await db.auditEvent.findFirstOrThrow({ where: { event: 'request.reminded' } })
  expect(kept.data).toEqual({ days: 7 })
})

test('whoever answers in more than five open rounds is reminded in each', async () => {
  await db.asked.deleteMany()
  await db.request.deleteMany()
  await db.round.deleteMany()
  const office = await presenceOf('ro-central-asia')
  const manager = await makePerson({ role: 'reviewer' })
  for (let n = 0; n < 6; n++) {
    unwrap(
      await openRound(manager.actor, {
        ...{ key: randomUUID(), title: `Round ${n}`, mandate: 'resolution 30/21', themeId: '', questions: [] },
        ...{ yearFrom: 2013, yearTo: 2013, accomplishments: ['EA1'], deadline: inDays(30) },
        ...{ presences: [office.id], outside: [] },
      }),
    )
  }
  await db.round.updateMany({ data: { createdAt: inDays(-30), deadline: inDays(6) } })
  expect(await remindAsked()).toBe(6)
})
