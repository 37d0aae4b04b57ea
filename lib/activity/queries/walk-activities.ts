import 'server-only'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Scope } from '@/lib/permission/types'
import type { ActivityRow } from '../reading/types'
import type { Snapshot } from '../types'
import { readAllSeen } from './read-activity'
import { insideWhere, visibleWhere } from './visible-where'

const { sql } = Prisma

/** How many are read in one statement: a few megabytes at most. */
const CHUNK = 200

/** An activity as a reader may take it out: the working copy from inside, the approved revision from outside. */
export type WalkedActivity = { row: ActivityRow; snapshot: null } | { row: null; snapshot: Snapshot }

/** Reads many activities, chunk by chunk, in the order of their ids as given. What is not visible (any more) is left out. */
export async function* walkActivities(scope: Scope, ids: readonly string[]): AsyncGenerator<WalkedActivity> {
  for (let at = 0; at < ids.length; at += CHUNK) {
    const chunk = ids.slice(at, at + CHUNK)
    const here = sql`id = ANY(${chunk}::uuid[]) AND ${visibleWhere(scope)}`
    const seen = await readAllSeen(db, here, insideWhere(scope))
    const snapshots = await snapshotsOf(seen.filter(({ inside }) => !inside).map(({ row }) => row))
    const byId = new Map(seen.map((one) => [one.row.id, one]))
    for (const id of chunk) {
      const found = byId.get(id)
      const snapshot = snapshots.get(id)
      if (found?.inside) yield { row: found.row, snapshot: null }
      else if (found && snapshot) yield { row: null, snapshot }
    }
  }
}

/** What readers from outside see: the revision approved under the main accomplishment, else under the first. */
async function snapshotsOf(rows: ActivityRow[]): Promise<Map<string, Snapshot>> {
  const shown = new Map(
    rows.flatMap(({ id, states }) => {
      const approved = states.filter(({ approvedRevisionId }) => approvedRevisionId !== null)
      const revision = (approved.find(({ main }) => main) ?? approved[0])?.approvedRevisionId
      return revision ? [[revision, id] as const] : []
    }),
  )
  const revisions = await db.revision.findMany({
    where: { id: { in: [...shown.keys()] } },
    select: { id: true, snapshot: true },
  })
  return new Map(revisions.map(({ id, snapshot }) => [shown.get(id) ?? '', snapshot as unknown as Snapshot]))
}
