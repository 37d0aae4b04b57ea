import 'server-only'
import { record } from '@/lib/audit/record'
import { now } from '@/lib/core/clock'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { MOST_KEPT_FILTERS } from '../constants'
import type { DropFilterForm, KeepFilterForm } from '../schema/kept-filter'

/**
 * Keeps a filter of the list under a name of one's own. The same name again takes the new filter: sent twice, it is kept
 * once.
 *
 * @returns its query; or a problem when there are too many
 * @throws DomainError refused, for whoever is no person
 */
export function keepFilter(actor: Actor, { name, query }: KeepFilterForm): Promise<Outcome<{ query: string }>> {
  return transaction(async (tx) => {
    if (actor.type !== 'person') throw new DomainError('refused', { type: 'filter', id: 'new', action: 'filter.keep' })
    const others = await tx.keptFilter.count({ where: { personId: actor.id, name: { not: name } } })
    if (others >= MOST_KEPT_FILTERS)
      return declined({ name: [{ key: 'activity.list.kept.problems.most', values: { most: MOST_KEPT_FILTERS } }] })
    const { id } = await tx.keptFilter.upsert({
      where: { personId_name: { personId: actor.id, name } },
      create: { personId: actor.id, name, query },
      update: { query, keptAt: now() },
    })
    await record(tx, actor, 'filter.kept', { type: 'filter', id }, { query })
    return done({ query })
  })
}

/**
 * Drops a kept filter. Reports that were opened with it keep what they drew on.
 *
 * @throws DomainError not_found, also for somebody else's
 */
export function dropFilter(actor: Actor, { id }: DropFilterForm): Promise<Outcome<null>> {
  return transaction(async (tx) => {
    const { count } = await tx.keptFilter.deleteMany({ where: { id, personId: actor.id } })
    if (count === 0) throw new DomainError('not_found', { type: 'filter', id, action: 'filter.keep' })
    await record(tx, actor, 'filter.dropped', { type: 'filter', id }, {})
    return done(null)
  })
}
