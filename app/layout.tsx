import './globals.css'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getMessages, getTranslations } from 'next-intl/server'
import { directionOf } from '@/lib/core/i18n/locales'
import { THEME_COOKIE, themeOf } from '@/lib/core/theme'

export async function generateMetadata(): Promise<Metadata> {
  const product = (await getTranslations('layout'))('product')
  return { title: { template: `%s – ${product}`, default: product }, robots: { index: false, follow: false } }
}

/** The document: its language, its direction, its appearance. The browser gets the few sentences that its parts need. */
export default async function RootLayout({ children }: LayoutProps<'/'>) {
  const locale = await getLocale()
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  const { common, errors } = await getMessages()
  return (
    <html lang={locale} dir={directionOf(locale)} data-theme={theme}>
      <body>
        <NextIntlClientProvider messages={{ common, errors: { page: errors.page } }}>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
