import { useTranslations } from 'next-intl'
import type { ActivityFacts } from '@/lib/activity/rules/facts'
import { formatPartialDate } from '@/lib/activity/rules/partial-date'
import { GapText } from './gap-text'

/** When it took place, as precisely as is known. */
export function WhenText({ facts, locale }: { facts: Pick<ActivityFacts, 'start' | 'end' | 'gaps'>; locale: string }) {
  const t = useTranslations('activity.page')
  const { start, end, gaps } = facts
  const last = end && formatPartialDate(end, locale)
  if (!start) {
    return (
      <>
        <GapText field="start" gaps={gaps} />
        {last && <> · {t('when_until', { end: last })}</>}
      </>
    )
  }
  const first = formatPartialDate(start, locale)
  if (last && last !== first) return t('when_range', { start: first, end: last })
  return (
    <>
      {first} <span className="meta">{t('when_precision', { precision: start.precision })}</span>
    </>
  )
}
