import { useTranslations } from 'next-intl'
import { daysBetween } from '@/lib/review/rules/queue'

/** How long something has waited: "today", "3 days". */
export function WaitWords({ since, now }: { since: Date | null; now: Date }) {
  const t = useTranslations('review')
  return since ? t('days', { count: daysBetween(since, now) }) : null
}
