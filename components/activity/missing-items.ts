import { useTranslations } from 'next-intl'
import type { MissingField } from '@/lib/activity/rules/completeness'
import type { ActivityContent } from '@/lib/activity/rules/content'
import { sentenceName } from '@/lib/activity/schema/form'

export type MissingItem = { field: MissingField; text: string; href: string }

/** What is missing for submission, in words, each with a link to the input that would answer it. */
export function useMissingItems(content: ActivityContent, missing: readonly MissingField[]): MissingItem[] {
  const t = useTranslations('activity.missing')
  const unsaid = content.accomplishments.find(({ main, sentence }) => !main && !sentence?.trim())
  const inputOf = (field: MissingField): string => (field === 'sentences' && unsaid ? sentenceName(unsaid.id) : field)
  return missing.map((field) => ({ field, text: t(field), href: `#${inputOf(field)}` }))
}
