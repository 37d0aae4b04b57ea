import 'server-only'
import { z } from 'zod'
import type { AccomplishmentId } from '@/lib/activity/types'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import type { Request, Round } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
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
export async function toFacts(round: Round): Promise<RoundFacts> {
  const { id, title, mandate, themeId, yearFrom, yearTo, questions, deadline, version } = round
  const asked = await db.$queryRaw<{ id: AccomplishmentId }[]>`
    SELECT accomplishment_id AS id FROM asked JOIN request ON request.id = request_id
    WHERE round_id = ${id}::uuid GROUP BY 1 ORDER BY substr(accomplishment_id, 3)::int`
  return {
    ...{ id, title, mandate, themeId, yearFrom, yearTo, deadline, version },
    questions: z.array(z.string()).catch([]).parse(questions),
    accomplishments: asked.map((one) => one.id),
  }
}

/** Everybody asked, with what they stand at. */
export async function listAsked(scope: Scope | null, round: RoundFacts): Promise<AskedLine[]> {
  const [requests, cells] = await Promise.all([
    db.request.findMany({ where: { roundId: round.id } }),
    listCells(scope, round.id),
  ])
  return requests.map((request) => toLine(round, request, cells.get(request.id) ?? { cells: [], activities: 0 }))
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

/** All rounds, the one that closes last first. */
export async function listRounds(): Promise<RoundFacts[]> {
  const rounds = await db.round.findMany({ orderBy: [{ deadline: 'desc' }, { id: 'desc' }], take: 100 })
  return Promise.all(rounds.map(toFacts))
}
