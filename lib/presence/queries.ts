import 'server-only'
import { dayOf } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { labelsFrom } from '@/lib/core/labels'
import { forget, remembered } from '@/lib/core/memory'
import type { Presence } from './types'

const dayOrNull = (date: Date | null): string | null => date && dayOf(date)

/** All presences, past ones included, by code. Reference data: open to everybody who is signed in. */
export const listPresences = (): Promise<Presence[]> => remembered('presence.list', load)

/** The same by id. */
export const presencesById = (): Promise<Map<string, Presence>> =>
  remembered('presence.byId', async () => new Map((await listPresences()).map((presence) => [presence.id, presence])))

/** To be called after presences were changed, once the transaction has ended. */
export const forgetPresences = (): void => forget('presence.')

async function load(): Promise<Presence[]> {
  const rows = await db.presence.findMany({
    orderBy: { code: 'asc' },
    include: { names: { orderBy: [{ locale: 'asc' }, { validFrom: 'asc' }] } },
  })
  return rows.map(({ attributes, validFrom, validTo, names, ...presence }) => ({
    ...presence,
    validFrom: dayOrNull(validFrom),
    validTo: dayOrNull(validTo),
    article: labelsFrom((attributes as { article?: unknown }).article),
    names: names.map(({ locale, name, short, ...range }) => ({
      locale,
      name,
      short,
      validFrom: dayOrNull(range.validFrom),
      validTo: dayOrNull(range.validTo),
    })),
  }))
}
