import { useTranslations } from 'next-intl'
import { Gap } from '@/components/ui/gap'

/** The year or years of an activity: "2014", "2014–2015", "to 2013", or that there is none. Days are YYYY-MM-DD. */
export function YearText({ start, end }: { start: string | null; end: string | null }) {
  const t = useTranslations('activity')
  const [first, last] = [start?.slice(0, 4), end?.slice(0, 4)]
  if (first && last && first !== last)
    return (
      <>
        <bdi>{first}</bdi>–<bdi>{last}</bdi>
      </>
    )
  if (first) return <bdi>{first}</bdi>
  return last ? t('list.year_to', { year: last }) : <Gap>{t('none.year')}</Gap>
}
