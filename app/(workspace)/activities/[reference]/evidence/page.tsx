import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EvidencePage } from '@/components/evidence/evidence-page'
import { loadEvidence } from '@/lib/evidence/loaders'

type Props = PageProps<'/activities/[reference]/evidence'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference }, t] = await Promise.all([params, getTranslations('evidence')])
  return { title: `${reference} ${t('title')}` }
}

/** What supports an activity: its sources and files, and the forms that add to them. */
export default async function Evidence({ params, searchParams }: Props) {
  const [{ reference }, { problem, kept, done }] = await Promise.all([params, searchParams])
  const loaded = await loadEvidence(reference, kept)
  return <EvidencePage {...loaded} problem={problem} done={done} />
}
