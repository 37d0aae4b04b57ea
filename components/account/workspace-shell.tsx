import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { DeviceOwner } from '@/components/activity/device/device-owner'
import { AppShell } from '@/components/layout/app-shell'
import { setLocale, setTheme } from '@/lib/account/actions/preferences'
import type { Theme } from '@/lib/core/theme'
import { canEditWording } from '@/lib/framework/policy'
import { canReadMail } from '@/lib/notification/policy'
import type { Action } from '@/lib/permission/actions'
import { mayAnywhere } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { SignOutForm } from './sign-out-form'

/** The parts of the product in the order of the bar, each with what one must be able to do to see it. */
const PARTS = [
  { name: 'home', href: '/home', action: 'overview.read' },
  { name: 'activities', href: '/activities', action: 'overview.read' },
  { name: 'review', href: '/review', action: 'activity.judge' },
  { name: 'accomplishments', href: '/accomplishments', action: 'overview.read' },
  { name: 'practices', href: '/practices', action: 'overview.read' },
  { name: 'rounds', href: '/rounds', action: 'overview.read' },
  { name: 'reports', href: '/reports', action: 'report.read' },
  { name: 'people', href: '/people', action: 'people.manage' },
] as const satisfies { name: string; href: string; action: Action }[]

/** The frame of every page for people who are signed in: the parts that they may open, and what belongs to them. */
export function WorkspaceShell({ actor, theme, children }: { actor: Actor; theme: Theme; children: ReactNode }) {
  const t = useTranslations('account.shell')
  const frameworks = useTranslations('framework')('title')
  const outbox = useTranslations('notification.outbox')('title')
  const footer = [{ href: '/write', label: useTranslations('activity.write')('title') }]
  const links = PARTS.filter(({ action }) => mayAnywhere(actor, action)).map(({ name, href }) => ({
    href,
    label: t(name),
  }))
  const person = {
    name: actor.name,
    setLocale,
    setTheme,
    theme,
    links: [
      { href: '/settings', label: t('settings') },
      ...(canReadMail(actor) ? [{ href: '/outbox', label: outbox }] : []),
      ...(canEditWording(actor) ? [{ href: '/frameworks', label: frameworks }] : []),
    ],
    signOut: <SignOutForm label={useTranslations('layout.person')('sign_out')} />,
  }
  return (
    <AppShell links={links} person={person} footer={footer}>
      <DeviceOwner person={actor.id} />
      {children}
    </AppShell>
  )
}
