import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PasswordForm, SettingsForm } from '@/components/account/settings-forms'
import { Masthead } from '@/components/ui/masthead'
import { savePassword, saveSettings } from '@/lib/account/actions/settings'
import { loadSettings } from '@/lib/account/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.settings'))('title') }
}

/** What a person decides about their own account: how they are named, how they read, how they sign in. */
export default async function SettingsPage() {
  const [settings, t] = await Promise.all([loadSettings(), getTranslations('account.settings')])
  return (
    <>
      <Masthead title={t('title')} over={[{ label: t('over') }]} />
      <div className="measure">
        <section className="sec" aria-labelledby="yourself">
          <h2 id="yourself">{t('yourself')}</h2>
          <SettingsForm action={saveSettings} settings={settings} />
        </section>
        <section className="sec" aria-labelledby="password-title">
          <h2 id="password-title">{t('password_title')}</h2>
          <PasswordForm action={savePassword} />
        </section>
      </div>
    </>
  )
}
