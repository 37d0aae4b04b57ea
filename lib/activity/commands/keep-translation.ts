import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { DomainError, declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { canEdit } from '../policy'
import { reachOfContent } from '../rules/content'
import type { Language } from '../types'
import { lockLive } from './save-activity'

export type TranslationInput = {
  reference: string
  language: Language
  /** Number of the revision that was translated. */
  revision: number
  title: string
  summary: string
  result: string | null
  /** Who translated it, or where the text was found. */
  source: string | null
}

/**
 * Keeps the texts of an activity in a further language. They translate one revision, make no revision of it and reopen
 * no verdict; until somebody has checked them they stand nowhere else. A translation of before is replaced.
 *
 * @returns a problem when the language is that of the original, or the revision is not the latest
 * @throws DomainError not_found, refused
 */
export function keepTranslation(actor: Actor, input: TranslationInput): Promise<Outcome<{ reference: string }>> {
  return transaction(async (tx) => {
    const row = await lockLive(tx, actor, input.reference)
    if (!canEdit(actor, reachOfContent(row.content))) throw new DomainError('refused', { id: row.id })
    if (row.content.language === input.language)
      return declined({ language: [{ key: 'activity.problems.translation_original' }] })
    const latest = await tx.revision.findFirst({ where: { activityId: row.id }, orderBy: { number: 'desc' } })
    if (latest?.number !== input.revision) return declined({ form: [{ key: 'activity.problems.translation_newer' }] })
    const { language, title, summary, result, source } = input
    const unaccepted = { writtenById: actor.id, acceptedById: null, acceptedAt: null }
    const texts = { title, summary, result, source, revisionId: latest.id, ...unaccepted }
    await tx.activityTranslation.upsert({
      where: { activityId_language: { activityId: row.id, language } },
      create: { activityId: row.id, language, ...texts },
      update: texts,
    })
    await record(
      tx,
      actor,
      'activity.translated',
      { type: 'activity', id: row.id },
      { language, revision: input.revision },
    )
    return done({ reference: row.reference })
  })
}
