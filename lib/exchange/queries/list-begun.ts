import 'server-only'
import { db } from '@/lib/core/db'
import type { Import } from '@/lib/generated/prisma/client'

/** Imports that somebody has begun to write or to take back, and of which that has not ended, the oldest first. */
export const listBegun = (): Promise<Pick<Import, 'id' | 'actorId' | 'undoneAt'>[]> =>
  db.import.findMany({
    where: {
      startedAt: { not: null },
      OR: [
        { finishedAt: null, undoneAt: null },
        { undoneAt: { not: null }, undoEndedAt: null },
      ],
    },
    orderBy: { startedAt: 'asc' },
    select: { id: true, actorId: true, undoneAt: true },
  })
