import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'

/** What is not there and what somebody may not see look the same. */
export default function ActivityNotFound() {
  const t = useTranslations('activity.not_found')
  return (
    <EmptyState level={1} title={t('title')} actions={<Link href="/activities">{t('back')}</Link>}>
      <p>{t('body')}</p>
      <p className="meta">{t('note')}</p>
    </EmptyState>
  )
}
