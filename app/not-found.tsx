import { useTranslations } from 'next-intl'
import { PlainShell } from '@/components/layout/plain-shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'

/** One page for what is not there and for what somebody may not see: it does not say which of the two it is. */
export default function NotFound() {
  const t = useTranslations('errors.page.not_found')
  return (
    <PlainShell>
      <title>{t('title')}</title>
      <EmptyState level={1} title={t('title')} actions={<Link href="/">{t('back')}</Link>}>
        <p>{t('body')}</p>
        <p className="meta">{t('note')}</p>
      </EmptyState>
    </PlainShell>
  )
}
