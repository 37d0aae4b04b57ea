import 'server-only'
import { now } from '@/lib/core/clock'
import { db } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import { mayAnywhere } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { SHEET_DAYS } from '../constants'
import type { SheetForm } from '../schema'

/**
 * Keeps the grid of whoever writes in it, as it stands. It is a sheet of paper of their own, read by nobody else and no
 * activity before its dry run is imported: so it leaves no trace in the audit. The same sheet again is no harm, also
 * where the answer to the first was lost.
 *
 * @returns the version it has now; a problem where another window has written in it meanwhile
 * @throws DomainError refused for whoever may log nothing
 */
export async function keepSheet(actor: Actor, { sheet, base }: SheetForm): Promise<Outcome<{ version: number }>> {
  if (!mayAnywhere(actor, 'activity.create')) throw new DomainError('refused', { id: 'sheet' })
  const cells = JSON.stringify(sheet)
  const [kept] = await db.$queryRaw<{ version: number }[]>`
    INSERT INTO sheet AS s (actor_id, cells, updated_at) VALUES (${actor.id}::uuid, ${cells}::jsonb, ${now()})
    ON CONFLICT (actor_id) DO UPDATE SET cells = EXCLUDED.cells, updated_at = EXCLUDED.updated_at,
      version = s.version + (s.cells <> EXCLUDED.cells)::int,
      import_id = CASE WHEN s.cells = EXCLUDED.cells THEN s.import_id END
    WHERE s.version = ${base} OR s.cells = EXCLUDED.cells
    RETURNING version`
  return kept ? done(kept) : declined({ form: [{ key: 'exchange.grid.moved' }] })
}

/** Forgets sheets in which nobody has written for long. Gives how many. */
export async function forgetSheets(): Promise<number> {
  const { count } = await db.sheet.deleteMany({ where: { updatedAt: { lt: daysAgo(SHEET_DAYS) } } })
  return count
}

const daysAgo = (days: number): Date => new Date(now().getTime() - days * 86_400_000)
