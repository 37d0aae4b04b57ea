import { useTranslations } from 'next-intl'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { FormRadios } from '@/components/ui/form-radios'
import { FormSelect } from '@/components/ui/form-select'
import { MAIL_CHOICES } from '@/lib/account/constants'
import { directionOf, LOCALE_NAMES, LOCALES } from '@/lib/core/i18n/locales'
import { THEMES } from '@/lib/core/theme'

type Action = ActionFormProps['action']
type Settings = { name: string; locale: string; appearance: string; mail: string }

/** One's own name, language, appearance, and when mail comes. */
export function SettingsForm({ action, settings }: { action: Action; settings: Settings }) {
  const t = useTranslations('account.settings')
  const languages = LOCALES.map((value) => ({
    value,
    label: LOCALE_NAMES[value],
    lang: value,
    dir: directionOf(value),
  }))
  const looks = THEMES.map((value) => ({ value, label: t(`appearance_${value}`) }))
  const mail = MAIL_CHOICES.map((value) => ({ value, label: t(`mail_${value}`) }))
  return (
    <ActionForm action={action} prefix="settings" className="stack">
      <FormField name="name" autoComplete="name" label={t('name')} hint={t('name_hint')} value={settings.name} />
      <FormSelect
        name="locale"
        label={t('language')}
        hint={t('language_hint')}
        options={languages}
        value={settings.locale}
      />
      <FormRadios name="appearance" label={t('appearance')} choices={looks} value={settings.appearance} />
      <FormRadios name="mail" label={t('mail')} hint={t('mail_hint')} choices={mail} value={settings.mail} />
      <div className="row">
        <Button kind="go">{t('save')}</Button>
      </div>
    </ActionForm>
  )
}

/** One's own password; the present one is asked, since a device may have been left open. */
export function PasswordForm({ action }: { action: Action }) {
  const t = useTranslations('account.settings')
  return (
    <ActionForm action={action} prefix="own" className="stack" clearWhenDone>
      <FormField name="currentPassword" type="password" autoComplete="current-password" label={t('current_password')} />
      <FormField
        name="password"
        type="password"
        autoComplete="new-password"
        label={t('password')}
        hint={t('password_hint')}
      />
      <FormField name="passwordAgain" type="password" autoComplete="new-password" label={t('again')} />
      <div className="row">
        <Button>{t('save_password')}</Button>
      </div>
    </ActionForm>
  )
}
