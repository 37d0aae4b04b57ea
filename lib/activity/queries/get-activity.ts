import 'server-only'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { abilitiesOf } from '../policy'
import type { ActivityRow, ActivityView, InsideView, OutsideView } from '../reading/types'
import type { ActivityContent } from '../rules/content'
import type { Snapshot } from '../types'
import { accomplishmentIdsOf, readSeen, type SeenActivity } from './read-activity'
import { insideWhere, visibleWhere } from './visible-where'

const { sql } = Prisma

/** An activity as the actor may see it; null when it is not there or not theirs to see. */
export async function getActivity(actor: Actor, reference: string): Promise<ActivityView | null> {
  const seen = await readSeen(
    db,
    sql`reference = ${reference} AND ${visibleWhere(actor.scope)}`,
    insideWhere(actor.scope),
  )
  if (!seen) return null
  return seen.inside ? insideView(actor, seen) : outsideView(seen.row)
}

function insideView(actor: Actor, { row, used, createdBy, updatedBy }: SeenActivity): InsideView {
  const reach = { ...reachOf(row.content), accomplishmentIds: accomplishmentIdsOf(row) }
  return {
    ...row,
    view: 'inside',
    used,
    createdBy,
    updatedBy,
    unsubmitted: row.submittedVersion !== null && row.submittedVersion !== row.version,
    abilities: abilitiesOf(actor, reach, row),
  }
}

const reachOf = ({ holderIds, region }: ActivityContent) => ({ holderIds, region })

async function outsideView(row: ActivityRow): Promise<OutsideView | null> {
  const approved = row.states.filter((state) => state.approvedRevisionId !== null)
  const shown = approved.find(({ main }) => main) ?? approved[0]
  if (!shown?.approvedRevisionId) return null
  const revision = await db.revision.findUniqueOrThrow({ where: { id: shown.approvedRevisionId } })
  return {
    view: 'outside',
    id: row.id,
    reference: row.reference,
    snapshot: revision.snapshot as unknown as Snapshot,
    revision: revision.number,
    approvedUnder: approved.map(({ id }) => id),
  }
}
