import 'server-only'
import { db } from '@/lib/core/db'
import type { Language } from '../types'

/** The texts of an activity in a further language. */
export type TranslationLine = {
  language: Language
  title: string
  summary: string
  result: string | null
  source: string | null
  /** `stale`: the original has moved since; `unchecked`: nobody has accepted it yet. */
  state: 'accepted' | 'unchecked' | 'stale'
}

/** The original as it was last submitted, and its translations. Null before it has been submitted. */
export async function listTranslations(activityId: string) {
  const [latest, rows] = await Promise.all([
    db.revision.findFirst({ where: { activityId }, orderBy: { number: 'desc' } }),
    db.activityTranslation.findMany({ where: { activityId }, orderBy: { language: 'asc' } }),
  ])
  if (!latest) return null
  const translations = rows.map(
    ({ language, title, summary, result, source, revisionId, acceptedAt }): TranslationLine => ({
      ...{ language: language as Language, title, summary, result, source },
      state: stateOf(revisionId === latest.id, acceptedAt !== null),
    }),
  )
  const { title, summary, result } = latest.snapshot as { title: string; summary: string; result: string | null }
  return { revision: latest.number, original: { title, summary, result }, translations }
}

function stateOf(current: boolean, accepted: boolean): TranslationLine['state'] {
  if (!current) return 'stale'
  return accepted ? 'accepted' : 'unchecked'
}
