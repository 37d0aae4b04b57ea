import { useTranslations } from 'next-intl'
import { Gap } from '@/components/ui/gap'

/** A gap as it was stated, or that nothing was said. */
export function NoValue({ children }: { children: string | null }) {
  const t = useTranslations('review.read')
  return <Gap>{children ?? t('nothing')}</Gap>
}
