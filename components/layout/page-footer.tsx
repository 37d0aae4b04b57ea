import { useTranslations } from 'next-intl'
import { Link } from '@/components/ui/link'
import type { NavigationLink } from './navigation'

/** The foot of a page. Help stands in the same place on each (WCAG 3.2.6). */
export function PageFooter({ links = [] }: { links?: readonly NavigationLink[] }) {
  const t = useTranslations('layout')
  return (
    <footer className="foot">
      <span>{t('product')}</span>
      {links.map(({ href, label }) => (
        <Link key={href} className="plain" href={href}>
          {label}
        </Link>
      ))}
    </footer>
  )
}
