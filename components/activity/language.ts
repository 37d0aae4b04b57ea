import { directionOf } from '@/lib/core/i18n/locales'

/** What a text in another language than the page's carries, so that it is read and aligned as its own. */
export function languageOf(language: string | null, locale: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return language && language !== locale ? { lang: language, dir: directionOf(language) } : {}
}
