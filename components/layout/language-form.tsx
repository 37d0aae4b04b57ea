import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { directionOf, LOCALE_NAMES, LOCALES } from '@/lib/core/i18n/locales'
import type { FormPost } from './preferences'

/** Chooses the language. The action reads the field `locale`. */
export function LanguageForm({ action, id }: { action: FormPost; id: string }) {
  const t = useTranslations('layout.person')
  const locale = useLocale()
  const options = LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value], lang: value, dir: directionOf(value) }))
  return (
    <form action={action} className="choice">
      <label htmlFor={id}>{t('language')}</label>
      <Select small id={id} name="locale" key={locale} defaultValue={locale} options={options} />
      <Button small>{t('apply')}</Button>
    </form>
  )
}
