import 'server-only'
import { PURPOSES } from '@/lib/activity/constants'
import { insideWhere, permittedFor, visibleWhere } from '@/lib/activity/queries/visible-where'
import type { Purpose } from '@/lib/activity/types'
import { dayOf, today } from '@/lib/core/clock'
import type { Tx } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '@/lib/permission/types'
import { stageOf } from '@/lib/practice/rules/lifecycle'
import { readsParagraph } from '@/lib/report/comments/queries'
import { listOwing } from '@/lib/round/queries/owes-answer'
import type { NoticeKind } from '../constants'
import type { SubjectFacts } from '../rules/concerns'
import type { About, Subject } from '../types'

/**
 * What a subject is now; null when it is gone.
 *
 * @param owing the presences of a round of which is asked whether they owe an answer
 */
export async function readSubject(
  tx: Tx,
  { type, id }: Subject,
  owing: readonly string[] = [],
): Promise<SubjectFacts | null> {
  if (type === 'report') return readReport(tx, id)
  return type === 'round' ? readRound(tx, id, owing) : readActivity(tx, id)
}

async function readActivity(tx: Tx, id: string): Promise<SubjectFacts | null> {
  const row = await tx.activity.findUnique({
    where: { id },
    select: {
      ...{ reference: true, holderIds: true, region: true, standings: true, createdById: true, withdrawnAt: true },
      accomplishments: { select: { accomplishmentId: true } },
      practice: { select: { state: true, dueOn: true } },
      revisions: { select: { submittedById: true }, orderBy: { number: 'desc' }, take: 1 },
    },
  })
  if (!row) return null
  const resting = { activityId: id, leftOutBecause: null, report: { state: { not: 'submitted' } } } as const
  const inOpenReport = (await tx.use.count({ where: resting })) > 0
  const { reference, holderIds, region, standings, createdById, withdrawnAt, accomplishments, revisions, practice } =
    row
  return {
    type: 'activity',
    ...{ reference, standings, withdrawn: withdrawnAt !== null, inOpenReport, permitted: await listPermitted(tx, id) },
    reach: { holderIds, region, accomplishmentIds: accomplishments.map((one) => one.accomplishmentId) },
    practice: stageOf(
      { state: practice?.state ?? 'candidate', dueOn: practice?.dueOn ? dayOf(practice.dueOn) : null },
      today(),
    ),
    authorIds: [createdById, ...revisions.map((one) => one.submittedById)],
  }
}

/** The purposes for which an activity may be used today. */
async function listPermitted(tx: Tx, id: string): Promise<Purpose[]> {
  const holds = PURPOSES.map((purpose) => Prisma.sql`(${purpose}, ${permittedFor(purpose)})`)
  const rows = await tx.$queryRaw<{ purpose: Purpose }[]>`
    SELECT p.purpose FROM activity, LATERAL (VALUES ${Prisma.join(holds)}) AS p (purpose, holds)
    WHERE id = ${id}::uuid AND p.holds`
  return rows.map(({ purpose }) => purpose)
}

async function readRound(tx: Tx, id: string, owing: readonly string[]): Promise<SubjectFacts | null> {
  const round = await tx.round.findUnique({ where: { id }, include: { requests: { select: { presenceId: true } } } })
  if (!round) return null
  const askedIds = round.requests.flatMap(({ presenceId }) => presenceId ?? [])
  const owingIds = await listOwing(tx, id, owing)
  return { type: 'round', title: round.title, deadline: round.deadline, askedIds, owingIds }
}

async function readReport(tx: Tx, id: string): Promise<SubjectFacts | null> {
  const report = await tx.report.findUnique({ where: { id }, select: { symbol: true, createdById: true } })
  return report && { type: 'report', reference: report.symbol, createdById: report.createdById }
}

/**
 * Whether a person sees the subject at this moment. An activity from inside, except by those who asked to join it:
 * they know it from outside, and by drafters whose draft names it: they are to learn just that they may see less of it.
 * Of a report, the paragraph: it is withheld from those who may not see what it rests on.
 */
export async function isSeen(
  tx: Tx,
  kind: NoticeKind,
  { type, id }: Subject,
  { paragraphId }: About,
  person: Actor,
): Promise<boolean> {
  if (type === 'round' || kind === 'source_withdrawn') return true
  if (type === 'report') return paragraphId === undefined || readsParagraph(tx, person, paragraphId)
  const { scope } = person
  const within = kind === 'join_declined' ? visibleWhere(scope) : insideWhere(scope)
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM activity WHERE id = ${id}::uuid AND ${within}`
  return rows.length > 0
}
