import 'server-only'
import { cookies } from 'next/headers'
import { isLocale, LOCALE_COOKIE } from '@/lib/core/i18n/locales'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** Has the pages of this browser drawn in a language from now on; one that we do not speak changes nothing. */
export async function keepLocale(locale: string): Promise<void> {
  if (!isLocale(locale)) return
  const store = await cookies()
  store.set(LOCALE_COOKIE, locale, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: YEAR_SECONDS })
}
