import { useTranslations } from 'next-intl'
import { LanguageList } from '@/components/layout/language-list'
import type { FormPost } from '@/components/layout/preferences'
import { ActionForm, type ActionFormProps } from '@/components/ui/action-form'
import { Button } from '@/components/ui/button'
import { FormField } from '@/components/ui/form-field'
import { Notice } from '@/components/ui/notice'

export type SignInFormProps = {
  /** Reads `email`, `password` and, where given, `next`. */
  action: ActionFormProps['action']
  /** Reads `locale`. */
  setLocale: FormPost
  /** Where to go once signed in: a path of ours, checked by the action. */
  next?: string
  /** Something to say first: "You are signed out." */
  message?: string
}

/** The sign-in page: two fields, where to turn who cannot sign in, and what is done here. */
export function SignInForm({ action, setLocale, next, message }: SignInFormProps) {
  const t = useTranslations('account.sign_in')
  const product = useTranslations('layout')('product')
  return (
    <div className="sign">
      <div className="sign__form">
        <p className="sign__name">{product}</p>
        <h1>{t('title')}</h1>
        {message && (
          <Notice kind="info" role="status" className="returned">
            {message}
          </Notice>
        )}
        <ActionForm action={action} className="sign__fields">
          {next && <input type="hidden" name="next" value={next} />}
          <FormField name="email" type="email" autoComplete="username" label={t('email')} hint={t('email_hint')} />
          <FormField name="password" type="password" autoComplete="current-password" label={t('password')} />
          <div className="row">
            <Button kind="go" className="sign__go">
              {t('submit')}
            </Button>
          </div>
        </ActionForm>
        <details className="sign__help">
          <summary>{t('cannot')}</summary>
          <p>{t('cannot_help')}</p>
        </details>
        <p className="meta">{t('session_note')}</p>
      </div>
      <SignInAbout />
      <LanguageList action={setLocale} />
    </div>
  )
}

function SignInAbout() {
  const t = useTranslations('account.sign_in')
  return (
    <section className="sign__about" aria-labelledby="about">
      <h2 id="about">{t('about')}</h2>
      <ol className="paras">
        <li>{t('about_log')}</li>
        <li>{t('about_review')}</li>
        <li>{t('about_report')}</li>
      </ol>
    </section>
  )
}
