import { useTranslations } from 'next-intl'
import { Gap } from '@/components/ui/gap'
import type { GapField, Gaps } from '@/lib/activity/types'

/** A field without a value: the gap as it was stated, else that nothing was said. */
export function GapText({ field, gaps }: { field: GapField; gaps: Gaps }) {
  const t = useTranslations('activity')
  const stated = gaps[field]
  return <Gap>{stated ? t(`page.stated.${stated}`) : t(`none.${field}`)}</Gap>
}
