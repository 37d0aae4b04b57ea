import 'server-only'
import { db } from '@/lib/core/db'

/** Leaves an import where it stands, until its owner begins it again. */
export async function haltImport(id: string): Promise<void> {
  await db.import.update({ where: { id }, data: { startedAt: null } })
}
