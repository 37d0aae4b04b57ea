import 'server-only'
import type { Tx } from '@/lib/core/db'
import type { Presence } from '@/lib/presence/types'

export type Question = { accomplishments: readonly string[]; yearFrom: number; yearTo: number }

/** Asks one body accomplishment by year, for the years in which it existed. Gives the id of the request. */
export async function ask(
  tx: Tx,
  roundId: string,
  body: { presence: Presence } | { name: string; locale: string },
  question: Question,
): Promise<string> {
  const presence = 'presence' in body ? body.presence : null
  const outside = 'name' in body ? body : null
  const { id } = await tx.request.create({
    data: { roundId, presenceId: presence?.id ?? null, name: outside?.name ?? null, locale: outside?.locale ?? 'en' },
    select: { id: true },
  })
  const years = yearsOf(question).filter((year) => !presence || existedIn(presence, year))
  await tx.asked.createMany({
    data: question.accomplishments.flatMap((accomplishmentId) =>
      years.map((year) => ({ requestId: id, accomplishmentId, year, presenceId: presence?.id ?? null })),
    ),
  })
  return id
}

const yearsOf = ({ yearFrom, yearTo }: Question): number[] =>
  Array.from({ length: yearTo - yearFrom + 1 }, (_, at) => yearFrom + at)

/** A presence is asked about a year of which it has seen a day. */
const existedIn = ({ validFrom, validTo }: Presence, year: number): boolean =>
  (!validFrom || validFrom <= `${year}-12-31`) && (!validTo || validTo >= `${year}-01-01`)
