import { useTranslations } from 'next-intl'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Masthead } from '@/components/ui/masthead'

/** One answer for what is not there and for what somebody may not see: it does not say which of the two it is. */
export function NotThere() {
  const t = useTranslations('errors.page.not_found')
  const product = useTranslations('layout')('product')
  return (
    <>
      <Masthead over={[{ label: product, href: '/' }]} title={t('title')} />
      <EmptyState actions={<Link href="/">{t('back')}</Link>}>
        <p>{t('body')}</p>
        <p className="meta">{t('note')}</p>
      </EmptyState>
    </>
  )
}
