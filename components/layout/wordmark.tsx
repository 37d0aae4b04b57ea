import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'

/** The name of the product, which leads home. */
export function Wordmark() {
  const t = useTranslations('layout')
  return (
    <Link className="bar__name" href="/">
      {t('product')}
    </Link>
  )
}
