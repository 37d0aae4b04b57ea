import 'server-only'
import { insideWhere, visibleWhere } from '@/lib/activity/queries/visible-where'
import type { Tx } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { NoticeKind } from '../constants'
import type { SubjectFacts } from '../rules/concerns'
import type { Subject } from '../types'

/** What a subject is now; null when it is gone. */
export async function readSubject(tx: Tx, { type, id }: Subject): Promise<SubjectFacts | null> {
  return type === 'round' ? readRound(tx, id) : readActivity(tx, id)
}

async function readActivity(tx: Tx, id: string): Promise<SubjectFacts | null> {
  const row = await tx.activity.findUnique({
    where: { id },
    select: {
      ...{ reference: true, holderIds: true, region: true, standings: true, createdById: true, withdrawnAt: true },
      accomplishments: { select: { accomplishmentId: true } },
      revisions: { select: { submittedById: true }, orderBy: { number: 'desc' }, take: 1 },
    },
  })
  if (!row) return null
  const { reference, holderIds, region, standings, createdById, withdrawnAt, accomplishments, revisions } = row
  return {
    type: 'activity',
    ...{ reference, standings, withdrawn: withdrawnAt !== null },
    reach: { holderIds, region, accomplishmentIds: accomplishments.map((one) => one.accomplishmentId) },
    authorIds: [createdById, ...revisions.map((one) => one.submittedById)],
  }
}

async function readRound(tx: Tx, id: string): Promise<SubjectFacts | null> {
  const round = await tx.round.findUnique({ where: { id }, include: { requests: { select: { presenceId: true } } } })
  if (!round) return null
  const askedIds = round.requests.flatMap(({ presenceId }) => presenceId ?? [])
  return { type: 'round', title: round.title, deadline: round.deadline, askedIds }
}

/**
 * Whether a person sees the subject at this moment. An activity from inside, except by those who asked to join it:
 * they know it from outside.
 */
export async function isSeen(tx: Tx, kind: NoticeKind, { type, id }: Subject, { scope }: Actor): Promise<boolean> {
  if (type === 'round') return true
  const within = kind === 'join_declined' ? visibleWhere(scope) : insideWhere(scope)
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM activity WHERE id = ${id}::uuid AND ${within}`
  return rows.length > 0
}
