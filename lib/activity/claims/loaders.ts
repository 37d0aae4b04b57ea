import 'server-only'
import { getLocale } from 'next-intl/server'
import { now } from '@/lib/core/clock'
import { DomainError } from '@/lib/core/errors'
import { actorOrThrow, requireActor } from '@/lib/gate/actor'
import { readForm } from '@/lib/gate/form-data'
import { requireOwnOrigin } from '@/lib/gate/origin'
import { mayAnywhere } from '@/lib/permission/scope'
import type { Scope } from '@/lib/permission/types'
import { findAlike, listEarlier } from '../queries/find-alike'
import { loadNames } from '../queries/names'
import { readPosted } from '../queries/read-posted'
import { type ActivityContent, yearOf } from '../rules/content'
import { type Look, lookOver, type Nearby } from '../rules/look'
import { bodyLabel } from '../rules/naming'
import { readNames } from '../rules/read-as'
import { activityForm } from '../schema/form'

/**
 * What a form as it stands in somebody's browser lacks, and what in it is worth a look. Nothing is written.
 *
 * @returns null for what is no activity form
 * @throws DomainError signed_out, foreign_origin, refused, not_found
 */
export async function loadLook(posted: FormData): Promise<(Look & Nearby) | null> {
  await requireOwnOrigin()
  const actor = await actorOrThrow()
  if (!mayAnywhere(actor, 'activity.create')) throw new DomainError('refused')
  const form = activityForm.safeParse(readForm(posted))
  if (!form.success) return null
  const locale = await getLocale()
  const { row, content, lists } = await readPosted(actor, form.data, locale)
  const look = lookOver(content, [...(row?.adviceKept ?? []), ...form.data.kept])
  const { partner, rights_holder, instrument } = lists.terms
  const named = { partners: partner, rightsHolders: rights_holder, instruments: instrument }
  const names = readNames(form.data as never, named, locale)
  return { ...look, names, ...(await nearby(actor.scope, content, form.data.reference, locale)) }
}

type Found = Omit<Nearby, 'names'>

/** What lies near an activity, for the page of its form. */
export async function loadNearby(content: ActivityContent, reference: string): Promise<Found> {
  const [actor, locale] = await Promise.all([requireActor(), getLocale()])
  return nearby(actor.scope, content, reference, locale)
}

async function nearby(scope: Scope, content: ActivityContent, reference: string, locale: string): Promise<Found> {
  const [presenceId] = content.holderIds
  const year = (yearOf(content) ?? now().getUTCFullYear()) - 1
  const [alike, lines, names] = await Promise.all([
    findAlike(scope, content, reference),
    presenceId ? listEarlier(scope, presenceId, year, reference) : [],
    loadNames(),
  ])
  const nameOf = (holderId: string) => bodyLabel({ presenceId: holderId, asWritten: null }, names, locale)
  return {
    alike: alike.map((line) => ({ ...line, holders: line.holderIds.map(nameOf) })),
    earlier: lines.length > 0 ? { year, lines } : null,
  }
}
