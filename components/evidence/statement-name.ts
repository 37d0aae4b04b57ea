import type { useTranslations } from 'next-intl'
import type { Details } from '@/lib/evidence/types'

/** What a statement is called: a field of the form, or the sentence on an accomplishment. */
export function statementName(
  activity: ReturnType<typeof useTranslations<'activity'>>,
  t: ReturnType<typeof useTranslations<'evidence'>>,
  { supports, accomplishmentId }: Pick<Details, 'supports' | 'accomplishmentId'>,
): string {
  if (supports === 'release') return t('statement.release')
  if (accomplishmentId) return t('statement.accomplishment', { accomplishment: accomplishmentId })
  return activity(`field.${supports}`)
}
