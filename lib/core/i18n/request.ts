import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import type { english } from '@/messages/catalogue'
import { chooseLocale, LOCALE_COOKIE, type Locale } from './locales'
import { messagesOf } from './messages'

declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof english
  }
}

/** Times are kept in UTC and are shown in it unless a page names another zone. */
export default getRequestConfig(async () => {
  const locale = chooseLocale((await cookies()).get(LOCALE_COOKIE)?.value, (await headers()).get('accept-language'))
  return { locale, messages: await messagesOf(locale), timeZone: 'UTC' }
})
