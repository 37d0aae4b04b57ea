import 'server-only'
import type { z } from 'zod'
import { insertActivity } from '@/lib/activity/commands/create-activity'
import { bodyHash, claimKey, keepAnswer, releaseKey } from '@/lib/activity/commands/once'
import { type ActivityContent, emptyContent } from '@/lib/activity/rules/content'
import { resolveList, splitSources } from '@/lib/activity/rules/resolve-form'
import type { AccomplishmentId, Language } from '@/lib/activity/types'
import { record } from '@/lib/audit/record'
import { addSeconds, now } from '@/lib/core/clock'
import { type Tx, transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import { emit } from '@/lib/outbox/emit'
import type { Actor } from '@/lib/permission/types'
import { listPresences } from '@/lib/presence/queries'
import { listTerms } from '@/lib/vocabulary/queries'
import { opensNow } from '../rules/request-state'
import type { contributionForm, outsideNilForm, outsideTimeForm } from '../schema'
import { writeNil } from './answer-nil'
import { type LockedRequest, lockRequest } from './lock-request'
import { writeTimeAsked } from './more-time'

/** What a form says, with the request that its link has opened in place of the secret. */
type ByLink<F extends z.ZodType> = Omit<z.output<F>, 'token'> & { request: string }

/** Contributions by one link within an hour: more is no person writing. */
const MOST_IN_AN_HOUR = 30

/**
 * Takes a contribution that came by a personal link: a draft at headquarters under the contributor's name, which nobody
 * outside sees again. Whether it may be used is for them to be asked.
 *
 * @returns its reference; or problems by field
 * @throws DomainError not_found for a link that does not open
 */
export async function contribute(
  actor: Actor,
  { request: id, locale, ...input }: ByLink<typeof contributionForm> & { locale: string },
): Promise<Outcome<{ reference: string }>> {
  const [countries, presences] = await Promise.all([listTerms('country'), listPresences()])
  const home = presences.find(({ type }) => type === 'headquarters')
  if (!home) throw new DomainError('not_found', { type: 'presence', id: 'headquarters' })
  return transaction(async (tx) => {
    const request = await lockOwnLink(tx, actor, id)
    const { yearFrom, yearTo } = request.round
    if (!request.open) return declined({ form: [{ key: 'round.problems.closed' }] })
    if (input.year < yearFrom || input.year > yearTo) {
      return declined({
        year: [{ key: 'round.problems.year_outside', values: { yearFrom: String(yearFrom), yearTo: String(yearTo) } }],
      })
    }
    const claim = await claimKey(tx, actor, input.key, bodyHash(input))
    if (claim.state === 'done') return done({ reference: claim.answer })
    if (claim.state === 'other_body') return declined({ form: [{ key: 'round.problems.already_sent' }] })
    const sent = await tx.activity.count({
      where: { createdById: actor.id, createdAt: { gt: addSeconds(now(), -3_600) } },
    })
    if (sent >= MOST_IN_AN_HOUR) {
      await releaseKey(tx, actor, input.key)
      return declined({ form: [{ key: 'round.problems.too_many' }] })
    }
    const content: ActivityContent = {
      ...emptyContent(),
      ...{ title: input.title, summary: input.summary, result: input.result || null, language: locale as Language },
      ...{ holderIds: [home.id], region: home.region, sources: splitSources(input.source) },
      contributors: [{ presenceId: null, asWritten: request.name, bodyType: null }],
      countries: resolveList(input.countries, countries),
      start: { date: `${input.year}-01-01`, precision: 'year' },
      accomplishments: [
        { id: input.accomplishment as AccomplishmentId, main: true, sentence: null, proposedById: actor.id },
      ],
    }
    const reference = await insertActivity(tx, actor, { content })
    await keepAnswer(tx, actor, input.key, reference)
    await record(tx, actor, 'request.contributed', { type: 'request', id: request.id }, { reference })
    await emit(tx, 'round.contributed', { requestId: request.id })
    return done({ reference })
  })
}

/** Nothing to report for an accomplishment, in all its open years. @throws DomainError not_found */
export const contributeNil = (actor: Actor, { request, accomplishment }: ByLink<typeof outsideNilForm>) =>
  transaction(async (tx) =>
    writeNil(tx, actor, await lockOwnLink(tx, actor, request), { accomplishment, year: null, take: 'say' }),
  )

/** More time, please. @throws DomainError not_found */
export const contributeTime = (actor: Actor, { request, ...input }: ByLink<typeof outsideTimeForm>) =>
  transaction(async (tx) => writeTimeAsked(tx, actor, await lockOwnLink(tx, actor, request), input))

/** Whether the link still opens is asked again under the lock: it may have been revoked since the page was drawn. */
async function lockOwnLink(tx: Tx, actor: Actor, id: string): Promise<LockedRequest> {
  const request = await lockRequest(tx, id)
  const own = actor.type === 'link' && request.linkId === actor.id && opensNow(request, now())
  if (!own) throw new DomainError('not_found', { type: 'request', id })
  return request
}
