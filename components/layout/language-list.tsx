import { useLocale, useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/link-button'
import { directionOf, LOCALE_NAMES, LOCALES } from '@/lib/core/i18n/locales'
import type { FormPost } from './preferences'

/** All languages in their own words, each one press away. The action reads the field `locale`. */
export function LanguageList({ action }: { action: FormPost }) {
  const t = useTranslations('layout.person')
  const current = useLocale()
  return (
    <form action={action} className="sign__langs" aria-label={t('language')}>
      <ul>
        {LOCALES.map((locale) => (
          <li key={locale}>
            <LinkButton
              name="locale"
              value={locale}
              lang={locale}
              dir={directionOf(locale)}
              aria-current={locale === current ? 'true' : undefined}
            >
              {LOCALE_NAMES[locale]}
            </LinkButton>
          </li>
        ))}
      </ul>
    </form>
  )
}
