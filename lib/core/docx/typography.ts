import { TERMS } from '@/lib/core/docx/terms'
import type { DocumentLanguage } from '@/lib/core/docx/types'

// Control characters, lone surrogates and non-characters are forbidden in XML: one of them makes Word refuse the file.
const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu
// A date carries its digits in Western form in Arabic documents too, as the Geneva ones do.
const DIGITS = { numberingSystem: 'latn', timeZone: 'UTC', calendar: 'gregory' } as const

/** French sets a non-breaking space before high punctuation and inside guillemets, and curls its apostrophes; addresses stay. */
const french = (text: string): string =>
  text
    .replace(/(?<=\p{L})'(?=[\p{L}\d«])/gu, '’')
    .replace(/[ \u00a0\u202f]+([:;?!»])/g, '\u00a0$1')
    .replace(/«[ \u00a0\u202f]*/g, '«\u00a0')
    .replace(/([\p{L}\p{N})])([:;?!]|»)(?=\s|$)/gu, '$1\u00a0$2')

/** Gives a text without the characters that XML forbids. */
export const printable = (text: string): string => text.replace(FORBIDDEN, '')

/**
 * Takes text as typed, gives it as a document prints it: characters that XML forbids and line breaks are gone, French
 * punctuation has its non-breaking spaces.
 */
export const typeset = (text: string, language: DocumentLanguage): string => {
  const clean = printable(text).replace(/[\t\r\n\u2028\u2029]+/g, ' ')
  return language === 'fr' ? french(clean) : clean
}

/** Takes `YYYY-MM-DD` and a locale, gives the date in words: 18 January 2016, 1er janvier 2016, 18 de enero de 2016. */
export const longDate = (date: string, locale: string): string => {
  const words = new Intl.DateTimeFormat(locale, { ...DIGITS, day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(`${date}T00:00:00Z`),
  )
  return locale.startsWith('fr') ? words.replace(/^1 /, '1er ') : words
}

/** Takes the numbers of agenda items, gives the line of the first page: "Agenda items 2 and 10". */
export const agendaLine = (numbers: string[], language: DocumentLanguage): string => {
  const { agenda, locale } = TERMS[language]
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(numbers)
  const form = [agenda.one, agenda.two][numbers.length - 1] ?? agenda.more
  return form.replace('{}', list)
}

/** Gives the mark that an unsubmitted document carries: "Draft, version 3, 23 November 2026". */
export const draftLine = (mark: { version: string; date: string }, language: DocumentLanguage): string => {
  const { draft, version, comma, locale } = TERMS[language]
  return [draft, `${version} ${mark.version}`, longDate(mark.date, locale)].join(comma)
}
