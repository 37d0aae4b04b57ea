import 'server-only'
import { cookies } from 'next/headers'
import { isLocale, LOCALE_COOKIE } from '@/lib/core/i18n/locales'
import { THEME_COOKIE, themeOf } from '@/lib/core/theme'

const KEPT = { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 365 * 24 * 60 * 60 } as const

/**
 * Has the pages of this browser drawn in a language and an appearance from now on. Both stand in cookies, because a
 * page must be drawn before anybody has signed in. A language that we do not speak changes nothing.
 */
export async function keepPreferences({ locale, appearance }: { locale?: string; appearance?: string }): Promise<void> {
  const store = await cookies()
  if (isLocale(locale)) store.set(LOCALE_COOKIE, locale, KEPT)
  if (appearance) store.set(THEME_COOKIE, themeOf(appearance), KEPT)
}
