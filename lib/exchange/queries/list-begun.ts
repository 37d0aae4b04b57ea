import 'server-only'
import { db } from '@/lib/core/db'

/** Imports that somebody has begun to write and that are not ended, the oldest first. */
export const listBegun = (): Promise<{ id: string; actorId: string }[]> =>
  db.import.findMany({
    where: { startedAt: { not: null }, finishedAt: null, undoneAt: null },
    orderBy: { startedAt: 'asc' },
    select: { id: true, actorId: true },
  })
