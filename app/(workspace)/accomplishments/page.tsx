import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MatrixPage } from '@/components/insight/matrix-page'
import { loadMatrix } from '@/lib/insight/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insight'))('title') }
}

/** What there is under each accomplishment, year by year, and where there is nothing. */
export default async function AccomplishmentsPage({ searchParams }: PageProps<'/accomplishments'>) {
  return <MatrixPage loaded={await loadMatrix(await searchParams)} />
}
