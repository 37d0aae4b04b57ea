import { useTranslations } from 'next-intl'
import { Chip } from '@/components/ui/chip'
import { Link } from '@/components/ui/link'
import type { ActivityPage } from '@/lib/activity/reading/types'
import { listAddress, without } from '@/lib/activity/schema/filter'
import { useFilterWords } from './filter-words'

/** Each filter that is set, with its own way out. */
export function FilterChips({ list }: { list: ActivityPage }) {
  const t = useTranslations('activity.list')
  const words = useFilterWords(list)
  return (
    <div className="chips">
      {words.map(({ key, label, value }) => (
        <Chip key={key} label={label} value={value} removeHref={listAddress(without(list.filter, key))} />
      ))}
      {words.length > 0 && <Link href="/activities">{t('clear', { count: words.length })}</Link>}
    </div>
  )
}
