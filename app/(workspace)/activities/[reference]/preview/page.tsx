import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ActivityPreview } from '@/components/report/activity-preview'
import { loadPreview } from '@/lib/report/loaders/preview'

type Props = PageProps<'/activities/[reference]/preview'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations('report.preview')])
  return { title: `${reference} ${t('title')}` }
}

/** How an activity would read in a report. */
export default async function PreviewPage({ params }: Props) {
  const { reference } = await params
  return <ActivityPreview {...(await loadPreview(reference))} />
}
