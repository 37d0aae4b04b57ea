import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

/** Sends along the sentences that the form says in the browser, and no others. */
export async function FormMessages({ children }: { children: ReactNode }) {
  const {
    common,
    activity: { live, missing, field, changed_field, device },
  } = await getMessages()
  return (
    <NextIntlClientProvider messages={{ common, activity: { live, missing, field, changed_field, device } }}>
      {children}
    </NextIntlClientProvider>
  )
}
