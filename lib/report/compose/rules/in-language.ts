import type { Snapshot } from '@/lib/activity/types'
import type { LanguageText, ReportLanguage } from '@/lib/report/compose/types'

/**
 * The activity with its texts in the language of a report: its own, or a translation of them. Where there is neither it
 * stays as it is, and is composed from its fields.
 */
export function inLanguage(
  snapshot: Snapshot,
  translations: readonly LanguageText[],
  language: ReportLanguage,
): Snapshot {
  if (snapshot.language === language) return snapshot
  const text = translations.find((one) => one.language === language)
  if (!text) return snapshot
  const { title, summary, result } = text
  // The sentences for accomplishments are not translated: the original says the same in its own words.
  const accomplishments = snapshot.accomplishments.map((one) => ({ ...one, sentence: null }))
  return { ...snapshot, language, title, summary, result, accomplishments }
}
