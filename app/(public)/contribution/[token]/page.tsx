import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ContributionPage } from '@/components/round/contribution-page'
import { EmptyState } from '@/components/ui/empty-state'
import { setLocale } from '@/lib/account/actions/preferences'
import { sendContribution, sendNil, sendTimeAsked } from '@/lib/round/actions'
import { loadContribution } from '@/lib/round/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('round.outside'))('title'), robots: 'noindex' }
}

/** Where the personal link of an outside contributor leads. One that is unknown, revoked or too old looks the same. */
export default async function OutsidePage({ params }: PageProps<'/contribution/[token]'>) {
  const { token } = await params
  const [t, contribution] = await Promise.all([getTranslations('round.outside'), loadContribution(token)])
  if (!contribution) {
    return (
      <EmptyState level={1} title={t('closed_title')}>
        {t('closed')}
      </EmptyState>
    )
  }
  const actions = { send: sendContribution, nil: sendNil, time: sendTimeAsked }
  return (
    <ContributionPage {...contribution} token={token} formKey={randomUUID()} actions={actions} setLocale={setLocale} />
  )
}
