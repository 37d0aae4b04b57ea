import { useTranslations } from 'next-intl'
import type { ActivityLine } from '@/lib/activity/reading/types'
import { type Names, termLabel } from '@/lib/activity/rules/naming'
import { formatPartialDate } from '@/lib/activity/rules/partial-date'

/** Reference, countries and date of an activity in a line; what is missing is said. */
export function ActivityFacts({ line, names, locale }: { line: ActivityLine; names: Names; locale: string }) {
  const t = useTranslations('activity.none')
  const queue = useTranslations('review.queue')
  const countries = line.countries.map((link) => termLabel(link, names, locale)).join(queue('comma'))
  const date = line.start && formatPartialDate({ date: line.start, precision: line.startPrecision ?? 'day' }, locale)
  return (
    <>
      <bdi>{line.reference}</bdi> · <bdi>{countries || t('countries')}</bdi> · <bdi>{date || t('year')}</bdi>
    </>
  )
}
