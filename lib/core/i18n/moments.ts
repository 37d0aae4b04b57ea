import { listInWords } from './inline'

/** English dates go day first, as in documents of the United Nations; figures are European in every language. */
const tagOf = (locale: string): string => `${locale === 'en' ? 'en-GB' : locale}-u-nu-latn`

/** The day of an instant in UTC, in words: "12 November 2015". */
export const dayInWords = (instant: Date, locale: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(instant)

/** The time of day of an instant in UTC, on 24 hours: "14:02". */
export const timeInWords = (instant: Date, locale: string): string =>
  new Intl.DateTimeFormat(tagOf(locale), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(instant)

/** Day and time of an instant in UTC: "12 November 2015, 14:02". */
export const momentInWords = (instant: Date, locale: string): string =>
  listInWords([dayInWords(instant, locale), timeInWords(instant, locale)], locale)
