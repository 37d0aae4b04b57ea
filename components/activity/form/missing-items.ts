import { useTranslations } from 'next-intl'
import type { MissingField } from '@/lib/activity/rules/completeness'
import type { Look } from '@/lib/activity/rules/look'
import { sentenceName } from '@/lib/activity/schema/inputs'
import type { AccomplishmentId } from '@/lib/activity/types'

export type MissingItem = { field: MissingField; text: string; href: string }

/** What is missing for submission, in words, each with a link to the input that would answer it. */
export function useMissingItems({ missing, unsaid }: Pick<Look, 'missing' | 'unsaid'>): MissingItem[] {
  const t = useTranslations('activity.missing')
  const inputOf = (field: MissingField): string =>
    field === 'sentences' && unsaid ? sentenceName(unsaid as AccomplishmentId) : field
  return missing.map((field) => ({ field, text: t(field), href: `#${inputOf(field)}` }))
}
