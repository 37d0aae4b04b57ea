import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotThere } from '@/components/layout/not-there'
import { PlainShell } from '@/components/layout/plain-shell'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('errors.page.not_found'))('title') }
}

export default function NotFound() {
  return (
    <PlainShell>
      <NotThere />
    </PlainShell>
  )
}
