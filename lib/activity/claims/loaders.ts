import 'server-only'
import { getLocale } from 'next-intl/server'
import { DomainError } from '@/lib/core/errors'
import { actorOrThrow } from '@/lib/gate/actor'
import { readForm } from '@/lib/gate/form-data'
import { requireOwnOrigin } from '@/lib/gate/origin'
import { mayAnywhere } from '@/lib/permission/scope'
import { readPosted } from '../queries/read-posted'
import { type Look, lookOver } from '../rules/look'
import { activityForm } from '../schema/form'

/**
 * What a form as it stands in somebody's browser lacks, and what in it is worth a look. Nothing is written.
 *
 * @returns null for what is no activity form
 * @throws DomainError signed_out, foreign_origin, refused, not_found
 */
export async function loadLook(posted: FormData): Promise<Look | null> {
  await requireOwnOrigin()
  const actor = await actorOrThrow()
  if (!mayAnywhere(actor, 'activity.create')) throw new DomainError('refused')
  const form = activityForm.safeParse(readForm(posted))
  if (!form.success) return null
  const { row, content } = await readPosted(actor, form.data, await getLocale())
  return lookOver(content, [...(row?.adviceKept ?? []), ...form.data.kept])
}
