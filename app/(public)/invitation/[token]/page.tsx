import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InvitationForm } from '@/components/account/invitation-form'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { setLocale } from '@/lib/account/actions/preferences'
import { acceptInvitation } from '@/lib/account/actions/sign-in'
import { loadInvitation } from '@/lib/account/loaders'

type Props = PageProps<'/invitation/[token]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, invitation] = await Promise.all([
    getTranslations('account.invitation'),
    loadInvitation((await params).token),
  ])
  return { title: t(invitation ? 'title' : 'closed_title') }
}

/** Where a one-time link leads. An unknown link, a used one and an old one look the same. */
export default async function InvitationPage({ params }: Props) {
  const { token } = await params
  const [t, invitation] = await Promise.all([getTranslations('account.invitation'), loadInvitation(token)])
  if (invitation) {
    return <InvitationForm invitation={invitation} secret={token} action={acceptInvitation} setLocale={setLocale} />
  }
  const toSignIn = <ButtonLink href="/sign-in">{t('to_sign_in')}</ButtonLink>
  return (
    <EmptyState level={1} title={t('closed_title')} actions={toSignIn}>
      {t('closed')}
    </EmptyState>
  )
}
