import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { THEMES, type Theme } from '@/lib/core/theme'
import type { FormPost } from './preferences'

/** Chooses light, dark or what the system says. The action reads the field `theme`. */
export function AppearanceForm({ action, id, theme }: { action: FormPost; id: string; theme: Theme }) {
  const t = useTranslations('layout.person')
  return (
    <form action={action} className="choice">
      <label htmlFor={id}>{t('appearance')}</label>
      <Select
        small
        id={id}
        name="theme"
        key={theme}
        defaultValue={theme}
        options={THEMES.map((value) => ({ value, label: t(value) }))}
      />
      <Button small>{t('apply')}</Button>
    </form>
  )
}
