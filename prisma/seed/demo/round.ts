import { randomUUID } from 'node:crypto'
import { addSeconds, now } from '@/lib/core/clock'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { answerNil } from '@/lib/round/commands/answer-nil'
import { openRound } from '@/lib/round/commands/open-round'
import { getRound, listAsked } from '@/lib/round/queries/get-round'
import { expectDone } from './contributions'

const ELEVEN_DAYS = 11 * 86_400

/** An open round on the rights of migrants: most have not said a word, the contributor's presence has begun. */
export async function openDemoRound(manager: Actor, contributor: Actor, presences: readonly Presence[], ownId: string) {
  const { id } = expectDone(
    'round',
    await openRound(manager, {
      ...{ key: randomUUID(), themeId: 'migration', yearFrom: 2010, yearTo: 2015 },
      title: 'Contributions on the rights of migrants, 2010–2015',
      mandate: 'Human Rights Council resolution 30/21',
      questions: [
        'What changed in law, policy or practice, and how is it known?',
        'Who took part, and which groups named in the resolution were reached?',
        'What would you do again, and what not?',
      ],
      accomplishments: ['EA1', 'EA2', 'EA3', 'EA4', 'EA5', 'EA6'],
      deadline: addSeconds(now(), ELEVEN_DAYS),
      presences: presences.filter(({ validTo }) => validTo === null).map((presence) => presence.id),
      outside: [{ name: 'International Organization for Migration', locale: 'fr' }],
    }),
  )
  const round = await getRound(id)
  const own = round && (await listAsked(null, round)).find(({ presenceId }) => presenceId === ownId)
  if (!own) throw new Error('The demo round does not ask the contributor')
  for (const accomplishment of ['EA2', 'EA3']) {
    expectDone('nil', await answerNil(contributor, { request: own.id, accomplishment, year: null, take: 'say' }))
  }
}
