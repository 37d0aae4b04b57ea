import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/core/db'
import type { Presence } from '@/lib/presence/types'

export type Question = { accomplishments: readonly string[]; yearFrom: number; yearTo: number }

export type Body = { presence: Presence } | { name: string; locale: string }

/**
 * Asks bodies accomplishment by year, for the years in which each existed; one that has seen none of them is not asked.
 * Two statements, however many are asked.
 *
 * @returns how many are asked
 */
export async function ask(tx: Tx, roundId: string, bodies: readonly Body[], question: Question): Promise<number> {
  const requests = bodies
    .map((body) => ({ id: randomUUID(), years: yearsFor(body, question), ...columnsOf(body) }))
    .filter(({ years }) => years.length > 0)
  await tx.request.createMany({ data: requests.map(({ years: _years, ...columns }) => ({ ...columns, roundId })) })
  const cells = requests.flatMap(({ years, ...request }) => years.map((year) => ({ ...request, year })))
  // Two hundred asked about all accomplishments in six years are 13,200 cells: the database spreads them itself.
  await tx.$executeRaw`
    INSERT INTO asked (request_id, presence_id, accomplishment_id, year)
    SELECT id, presence_id, accomplishment_id, year
    FROM unnest(${cells.map(({ id }) => id)}::uuid[], ${cells.map(({ presenceId }) => presenceId)}::uuid[],
      ${cells.map(({ year }) => year)}::int[]) AS cell (id, presence_id, year)
    CROSS JOIN unnest(${[...question.accomplishments]}::text[]) AS accomplishment_id`
  return requests.length
}

const columnsOf = (body: Body) =>
  'presence' in body
    ? { presenceId: body.presence.id, name: null, locale: 'en' }
    : { presenceId: null, name: body.name, locale: body.locale }

function yearsFor(body: Body, { yearFrom, yearTo }: Question): number[] {
  const years = Array.from({ length: yearTo - yearFrom + 1 }, (_, at) => yearFrom + at)
  return 'presence' in body ? years.filter((year) => existedIn(body.presence, year)) : years
}

/** A presence is asked about a year of which it has seen a day. */
const existedIn = ({ validFrom, validTo }: Presence, year: number): boolean =>
  (!validFrom || validFrom <= `${year}-12-31`) && (!validTo || validTo >= `${year}-01-01`)
