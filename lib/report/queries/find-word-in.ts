import 'server-only'
import { db } from '@/lib/core/db'
import type { WordChange } from '../rules/word-changes'

export type WordChangeLine = { position: number; change: WordChange; state: 'open' | 'accepted' | 'refused' }

export type WordInView = { id: string; fileName: string; ofVersion: number; at: Date; lines: WordChangeLine[] }

/** The Word file of a report that came back last; null where none did. */
export async function findWordIn(reportId: string): Promise<WordInView | null> {
  const found = await db.wordIn.findFirst({
    where: { reportId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    include: { changes: { orderBy: { position: 'asc' } } },
  })
  if (!found) return null
  const { id, fileName, ofVersion, at, changes } = found
  const lines = changes.map(({ position, change, state }) => ({ position, state, change: change as WordChange }))
  return { id, fileName, ofVersion, at, lines }
}
