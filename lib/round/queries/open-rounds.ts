import 'server-only'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { grantsOf } from '@/lib/permission/scope'
import type { Scope } from '@/lib/permission/types'
import { closesAt } from '../rules/request-state'
import type { AskedLine, RoundFacts } from '../types'
import { allFacts, listAskedOf } from './get-round'

/** A round that somebody can still answer, with those asked. */
export type OpenRound = { round: RoundFacts; asked: AskedLine[]; closes: Date }

/** Home pages show the next thing to do; the others stand on the page of the rounds. */
const MOST_SHOWN = 5

/**
 * The rounds that are open for the presences in whose name a scope answers, each with those presences alone; the one
 * that closes first stands first.
 */
export async function listOwnRounds(scope: Scope): Promise<OpenRound[]> {
  const presenceIds = grantsOf({ scope }, 'round.answer').flatMap(({ presenceId }) => presenceId ?? [])
  const open = await openRounds({ some: { presenceId: { in: presenceIds } } })
  const askedOf = await listAskedOf(scope, open)
  return open
    .map((round) => {
      const asked = (askedOf.get(round.id) ?? []).filter(
        (one) => one.presenceId && presenceIds.includes(one.presenceId),
      )
      return { round, asked, closes: lastClosing(round, asked) }
    })
    .filter(({ closes }) => closes >= now())
    .sort(soonestFirst)
    .slice(0, MOST_SHOWN)
}

/** All open rounds, with everybody asked, whatever anybody may see: for what happens by itself. */
export async function listAllOpen(): Promise<Pick<OpenRound, 'asked'>[]> {
  const askedOf = await listAskedOf(null, await openRounds())
  return [...askedOf.values()].map((asked) => ({ asked }))
}

/** The rounds before their deadline, with all who were asked: for whoever leads them. */
export async function listLedRounds(scope: Scope): Promise<OpenRound[]> {
  const open = (await openRounds()).filter(({ deadline }) => deadline >= now())
  const shown = open.toSorted((a, b) => a.deadline.getTime() - b.deadline.getTime()).slice(0, MOST_SHOWN)
  const askedOf = await listAskedOf(scope, shown)
  return shown.map((round) => ({ round, asked: askedOf.get(round.id) ?? [], closes: round.deadline }))
}

const soonestFirst = (a: OpenRound, b: OpenRound): number => a.closes.getTime() - b.closes.getTime()

const lastClosing = ({ deadline }: RoundFacts, asked: readonly AskedLine[]): Date =>
  new Date(Math.max(deadline.getTime(), ...asked.map((one) => closesAt(deadline, one).getTime())))

async function openRounds(requests?: { some: { presenceId: { in: string[] } } }): Promise<RoundFacts[]> {
  const at = now()
  const rounds = await db.round.findMany({
    where: { requests, OR: [{ deadline: { gte: at } }, { requests: { some: { extendedTo: { gte: at } } } }] },
    orderBy: { deadline: 'asc' },
  })
  return allFacts(rounds)
}
