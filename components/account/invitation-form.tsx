import { useTranslations } from 'next-intl'
import { LanguageList } from '@/components/layout/language-list'
import type { FormPost } from '@/components/layout/preferences'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'

type InvitationFormProps = {
  invitation: { purpose: 'invite' | 'reset'; name: string; email: string }
  secret: string
  /** Reads `secret`, `password` and `passwordAgain`. */
  action: ActionFormProps['action']
  setLocale: FormPost
}

/** Whoever holds a one-time link chooses a password by it, and is signed in. */
export function InvitationForm({ invitation, secret, action, setLocale }: InvitationFormProps) {
  const t = useTranslations('account.invitation')
  const product = useTranslations('layout')('product')
  const { purpose, name, email } = invitation
  return (
    <div className="sign">
      <div className="sign__form">
        <p className="sign__name">
          {product} · {t('over', { purpose })}
        </p>
        <h1>{t('title')}</h1>
        <p className="sign__for">{t.rich('welcome', { name, email, address: (chunks) => <bdi>{chunks}</bdi> })}</p>
        <ActionForm action={action} className="sign__fields">
          <input type="hidden" name="secret" value={secret} />
          <FormField
            name="password"
            type="password"
            autoComplete="new-password"
            label={t('password')}
            hint={t('password_hint')}
          />
          <FormField name="passwordAgain" type="password" autoComplete="new-password" label={t('again')} />
          <div className="row">
            <Button kind="go">{t('submit')}</Button>
          </div>
        </ActionForm>
      </div>
      <LanguageList action={setLocale} />
    </div>
  )
}
