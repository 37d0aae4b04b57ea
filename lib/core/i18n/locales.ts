/** The six official languages of the United Nations, in the order in which the Organization lists them. */
export const LOCALES = ['ar', 'zh', 'en', 'fr', 'ru', 'es'] as const
export type Locale = (typeof LOCALES)[number]

export const DEFAULT_LOCALE: Locale = 'en'

/** Languages that must hold every sentence; the others borrow from English what they lack. */
export const COMPLETE_LOCALES: readonly Locale[] = ['en', 'fr']

/** Each language in its own words, so that its readers find it. */
export const LOCALE_NAMES: Record<Locale, string> = {
  ar: 'العربية',
  zh: '中文',
  en: 'English',
  fr: 'Français',
  ru: 'Русский',
  es: 'Español',
}

/** The cookie that holds the language of somebody who is not signed in, and of the page being read. */
export const LOCALE_COOKIE = 'locale'

/** The part of an address that names the language of whoever gets it, for those who have chosen none themselves. */
export const LOCALE_PARAMETER = 'reading'

export const isLocale = (value: unknown): value is Locale => LOCALES.includes(value as Locale)

/** The direction in which a language is written. Takes any language tag, since texts come in other languages too. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ps|ur|ckb|dv|sd|ug|yi)(-|$)/i.test(language) ? 'rtl' : 'ltr'
}

/**
 * The language that a browser asks for, by the weights of its Accept-Language header (RFC 9110, 12.5.4).
 * A regional tag ("fr-CH") stands for its language; what we do not speak is passed over.
 */
export function localeFromHeader(header: string | null | undefined): Locale | undefined {
  return (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const weight = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean)
      return { locale: tag.split('-')[0]?.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter((wish): wish is { locale: Locale; weight: number } => isLocale(wish.locale) && wish.weight > 0)
    .sort((a, b) => b.weight - a.weight)[0]?.locale
}

/** The language of a request: the person's choice, else the browser's, else English. */
export function chooseLocale(cookie: string | undefined, acceptLanguage: string | null | undefined): Locale {
  return isLocale(cookie) ? cookie : (localeFromHeader(acceptLanguage) ?? DEFAULT_LOCALE)
}
