import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HistoryPage } from '@/components/activity/history/history-page'
import { loadActivity, loadHistory } from '@/lib/activity/loaders'
import { snapshotOf } from '@/lib/activity/rules/snapshot'
import { frameworkFor } from '@/lib/framework/rules'

type Props = PageProps<'/activities/[reference]/history'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations('activity.history')])
  return { title: t('title', { reference }) }
}

/** The history of an activity, for those who see its working copy. */
export default async function ActivityHistoryPage({ params }: Props) {
  const { reference } = await params
  const { view, names, locale, frameworks, period } = await loadActivity(reference)
  if (view.view !== 'inside') notFound()
  const { content } = view
  const now = snapshotOf(reference, { ...content, language: content.language ?? 'en' }, names, (year) => {
    const { framework, assumed } = frameworkFor(year, frameworks, period)
    return { code: framework.id, assumed }
  })
  return <HistoryPage activity={view} now={now} names={names} locale={locale} {...(await loadHistory(view))} />
}
