import type { Metadata } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { WritePage } from '@/components/activity/write/write-page'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('activity.write'))('title') }
}

/** Writing without a line. Nothing in it is anybody's: a browser keeps this page, and asks for it without cookies. */
export default async function WriteWithoutLinePage() {
  const {
    common,
    activity: { write, device },
  } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ common, activity: { write, device } }}>
      <WritePage />
    </NextIntlClientProvider>
  )
}
