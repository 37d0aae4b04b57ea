import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

/** Gives the editor its words, and no others. */
export async function LiveMessages({ children }: { children: ReactNode }) {
  const {
    common,
    report: { live },
  } = await getMessages()
  return <NextIntlClientProvider messages={{ common, report: { live } }}>{children}</NextIntlClientProvider>
}
