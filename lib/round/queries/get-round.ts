import 'server-only'
import { z } from 'zod'
import type { AccomplishmentId } from '@/lib/activity/types'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import type { Request, Round } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import { MOST_CHOICES, ROUNDS_A_PAGE } from '../constants'
import { closesAt, isLate, requestState } from '../rules/request-state'
import type { AskedBody, AskedLine, RoundFacts } from '../types'
import { type AnsweredCells, listCells } from './cells'

/** A round by its id; null where there is none. */
export async function getRound(id: string): Promise<RoundFacts | null> {
  if (!z.uuid().safeParse(id).success) return null
  const round = await db.round.findUnique({ where: { id } })
  return round && toFacts(round)
}

/** A row as facts, with the accomplishments that it asks for. */
async function toFacts(round: Round): Promise<RoundFacts> {
  const [facts] = await allFacts([round])
  if (!facts) throw new Error('Facts of a round are as many as rounds')
  return facts
}

/** Rows as facts, in their order: one statement, however many. */
export async function allFacts(rounds: readonly Round[]): Promise<RoundFacts[]> {
  const asked = await db.$queryRaw<{ roundId: string; id: AccomplishmentId }[]>`
    SELECT round_id::text AS "roundId", accomplishment_id AS id FROM asked JOIN request ON request.id = request_id
    WHERE round_id = ANY(${rounds.map(({ id }) => id)}::uuid[])
    GROUP BY 1, 2 ORDER BY 1, substr(accomplishment_id, 3)::int`
  return rounds.map(({ id, title, mandate, themeId, yearFrom, yearTo, questions, deadline, version }) => ({
    ...{ id, title, mandate, themeId, yearFrom, yearTo, deadline, version },
    questions: z.array(z.string()).catch([]).parse(questions),
    accomplishments: asked.filter(({ roundId }) => roundId === id).map((one) => one.id),
  }))
}

/** Everybody asked, with what they stand at. */
export async function listAsked(scope: Scope | null, round: RoundFacts): Promise<AskedLine[]> {
  return (await listAskedOf(scope, [round])).get(round.id) ?? []
}

/** The same for several rounds, by round: two statements, however many. */
export async function listAskedOf(
  scope: Scope | null,
  rounds: readonly RoundFacts[],
): Promise<Map<string, AskedLine[]>> {
  const roundIds = rounds.map(({ id }) => id)
  const [requests, cells] = await Promise.all([
    db.request.findMany({ where: { roundId: { in: roundIds } } }),
    listCells(scope, roundIds),
  ])
  const linesOf = (round: RoundFacts) =>
    requests
      .filter(({ roundId }) => roundId === round.id)
      .map((request) => toLine(round, request, cells.get(request.id) ?? { cells: [], activities: 0 }))
  return new Map(rounds.map((round) => [round.id, linesOf(round)]))
}

function toLine(round: RoundFacts, request: Request, { cells, activities }: AnsweredCells): AskedLine {
  const { id, presenceId, name, locale, openedAt, extendedTo, extensionReason } = request
  const { timeAskedTo, timeAskedReason, linkExpiresAt, revokedAt } = request
  const body: AskedBody = {
    ...{ id, presenceId, name, locale, openedAt, extendedTo, extensionReason },
    ...{ timeAskedTo, timeAskedReason, linkExpiresAt, revokedAt },
  }
  const state = requestState(body, cells)
  const closes = closesAt(round.deadline, body)
  return { ...body, state, cells, activities, late: isLate(state, closes, now()), open: now() <= closes }
}

/** A page of the rounds, the one that closes last first, and how many there are. A page too far shows the last. */
export async function listRounds(wanted: number): Promise<{ rounds: RoundFacts[]; total: number; page: number }> {
  const total = await db.round.count()
  const page = Math.min(wanted, Math.max(1, Math.ceil(total / ROUNDS_A_PAGE)))
  const rows = await db.round.findMany({
    orderBy: [{ deadline: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * ROUNDS_A_PAGE,
    take: ROUNDS_A_PAGE,
  })
  return { rounds: await allFacts(rows), total, page }
}

/** What a list can be narrowed to: the rounds that closed or close last. */
export const listRoundChoices = (): Promise<{ id: string; title: string }[]> =>
  db.round.findMany({
    select: { id: true, title: true },
    orderBy: [{ deadline: 'desc' }, { id: 'desc' }],
    take: MOST_CHOICES,
  })
