import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { loadNames } from '@/lib/activity/queries/names'
import { now } from '@/lib/core/clock'
import { listAccomplishments, listFrameworks, reportingPeriod } from '@/lib/framework/queries'
import { requireGrant } from '@/lib/gate/actor'
import { hasQueue } from '../policy'
import { countQueues } from '../queries/count-queues'
import { findGiven } from '../queries/find-given'
import { listReviewers } from '../queries/list-reviewers'
import { type OpenActivity, openForReview } from '../queries/open-for-review'
import { lineBehind, nextAfter } from '../rules/queue'
import type { Place } from '../types'
import { countQueue, listQueue, type QueuePage } from './queries'
import { accomplishmentOf, queueAddress, queueOf } from './schema'

/**
 * One queue under a filter with an activity open beside it: the chosen one, else the one behind the verdict just given,
 * else what has waited longest. Not there and not theirs to judge look the same.
 *
 * @param search the query of its address
 */
export const loadQueue = cache(async (accomplishment: string, search: string) => {
  const { filter: asked, activity: chosen, changes, done: judged } = queueOf(search)
  const actor = await requireGrant('activity.judge', queueAddress(accomplishment, { filter: asked, activity: chosen }))
  const id = accomplishmentOf(accomplishment)
  if (!id || !hasQueue(actor, id)) notFound()
  const { scope } = actor
  const [counts, waiting, changed, given, positions] = await Promise.all([
    countQueues(scope),
    countQueue(scope, id, 'waiting', asked),
    countQueue(scope, id, 'changed', asked),
    findGiven(actor, id, judged),
    listReviewers(),
  ])
  const said = judged ? given : null
  const part = asked.part ?? (waiting === 0 && changed > 0 ? 'changed' : 'waiting')
  const list = (from: Place | null) => listQueue(scope, id, part, { ...asked, from })
  const found = await findPage(list, asked.from, chosen ? null : said)
  const reference = chosen ?? nextAfter(found.lines, said)?.reference
  const open = reference ? await openForReview(actor, reference, id) : null
  if (chosen && !open) notFound()
  const page = open ? await pageWith(open, list, found) : found
  return {
    ...{ accomplishment: id, actorId: actor.id, counts, positions, given, said, open, changes, page },
    ...{ part, totals: { waiting, changed }, filter: { ...asked, part, from: page.from } },
    ...(await loadWords()),
  }
})

export type LoadedQueue = Awaited<ReturnType<typeof loadQueue>>

type List = (from: Place | null) => Promise<QueuePage>

/** The page at a place. Where nothing is left at it, or behind the verdict just given, the queue begins anew. */
async function findPage(list: List, from: Place | null, judged: Place | null): Promise<QueuePage> {
  const page = await list(from)
  const isOver = judged ? !lineBehind(page.lines, judged) : page.lines.length === 0
  return from && isOver ? list(null) : page
}

/** A link leads anywhere into a queue: then the page begins at what it names. */
async function pageWith({ activity, latest, open }: OpenActivity, list: List, page: QueuePage): Promise<QueuePage> {
  const holds = ({ lines }: QueuePage) => lines.some(({ reference }) => reference === activity.reference)
  if (!open || page.from || holds(page)) return page
  const around = await list({ submittedAt: latest.at, id: activity.id })
  return holds(around) ? around : page
}

async function loadWords() {
  const [names, accomplishments, frameworks, period, locale] = await Promise.all([
    loadNames(),
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
    getLocale(),
  ])
  return { names, accomplishments, frameworks, period, locale, now: now() }
}
