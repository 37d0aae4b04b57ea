import 'server-only'
import { listAuthorIds } from '@/lib/activity/queries/authors'
import { record } from '@/lib/audit/record'
import { today } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome, type Problems } from '@/lib/core/errors'
import { getSetting } from '@/lib/framework/queries'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { CRITERIA, PRACTICE_REFRESH } from '../constants'
import { canCheck, isOwnPractice } from '../policy'
import { findApproved } from '../queries/find-approved'
import { admits, confirms, monthsAfter, nextState, refreshMonths } from '../rules/lifecycle'
import { type CheckForm, whyOf } from '../schema'
import type { Findings } from '../types'
import { type LockedPractice, lockPractice } from './lock-practice'

type Checked = Outcome<{ reference: string; confirmed: boolean }>

const problem = (key: string, values?: Record<string, string>): Problems => ({
  form: [{ key: `practice.problems.${key}`, values }],
})

/**
 * Checks a good practice against every criterion, on the approved revision that was read. Meeting all of them confirms
 * it, or refreshes it, until the Office's period has passed; else it is not confirmed. The same check sent twice is one;
 * a second reviewer learns of the first.
 *
 * @throws DomainError not_found for what the actor may not see or is no practice, refused for what they may not check
 */
export async function checkPractice(actor: Actor, input: CheckForm): Promise<Checked> {
  const months = refreshMonths(await getSetting(PRACTICE_REFRESH))
  return transaction(async (tx) => {
    const locked = await lockPractice(tx, actor, input.reference)
    const { row, reach, kept } = locked
    if (!canCheck(actor, reach)) throw new DomainError('refused', { id: row.id, action: 'practice.check' })
    const revision = await findApproved(row.id, tx)
    if (!revision) return declined(problem('not_approved'))
    if (isOwnPractice(actor, reach, await listAuthorIds(row.id, revision.number, tx))) return declined(problem('own'))
    const findings = findingsOf(input)
    if (kept.version !== input.version) return checkedMeanwhile(tx, actor, locked, findings)
    const event = confirms(findings) ? 'confirm' : 'decline'
    if (!admits(kept.state, event)) return declined(problem('retired'))
    if (revision.number !== input.revision) return declined(problem('newer_revision'))
    await write(tx, actor, locked, { revision, findings, months })
    return done({ reference: row.reference, confirmed: event === 'confirm' })
  })
}

const findingsOf = (input: CheckForm): Findings =>
  Object.fromEntries(
    CRITERIA.map((criterion) => [criterion, { met: input[criterion] === 'yes', reason: input[whyOf(criterion)] }]),
  ) as Findings

type Found = { revision: { id: string; number: number }; findings: Findings; months: number }

async function write(tx: Tx, actor: Actor, { row, kept }: LockedPractice, found: Found): Promise<void> {
  const { revision, findings, months } = found
  const confirmed = confirms(findings)
  const state = nextState(kept.state, confirmed ? 'confirm' : 'decline') ?? kept.state
  const dueOn = confirmed ? new Date(monthsAfter(today(), months)) : null
  const data = { state, dueOn, toldDueAt: null, version: kept.version + 1 }
  await tx.practice.upsert({ where: { activityId: row.id }, create: { activityId: row.id, ...data }, update: data })
  const check = await tx.practiceCheck.create({
    data: { activityId: row.id, revisionId: revision.id, findings, confirmed, actorId: actor.id },
  })
  const subject = { type: 'activity', id: row.id }
  await record(tx, actor, 'practice.checked', subject, { revision: revision.number, confirmed })
  await emit(tx, 'practice.checked', { activityId: row.id, checkId: check.id })
}

/** A second click is absorbed; whoever comes later is told what stands. */
async function checkedMeanwhile(tx: Tx, actor: Actor, { row }: LockedPractice, findings: Findings): Promise<Checked> {
  const last = await tx.practiceCheck.findFirst({
    where: { activityId: row.id },
    orderBy: { at: 'desc' },
    include: { actor: { select: { name: true } } },
  })
  const same = CRITERIA.every((criterion) => {
    const [one, other] = [(last?.findings as Findings | undefined)?.[criterion], findings[criterion]]
    return one?.met === other.met && one.reason === other.reason
  })
  if (last?.actorId === actor.id && same) return done({ reference: row.reference, confirmed: last.confirmed })
  return declined(problem('moved', { name: last?.actor.name ?? '' }))
}
