import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BalancePage } from '@/components/insight/balance-page'
import { loadBalance } from '@/lib/insight/loaders'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('insight.balance'))('title') }
}

/** How what is approved is spread over regions, presences, genders and the groups of a mandate. */
export default async function Balance({ searchParams }: PageProps<'/accomplishments/balance'>) {
  return <BalancePage loaded={await loadBalance(await searchParams)} />
}
