import { INTRODUCTORY, NUMBERS } from '@/lib/report/compose/english/constants'
import { TELLING_FORMS } from '@/lib/report/compose/english/rules/forms'

const ISE =
  /\b(organ|recogn|real|util|emphas|priorit|final|global|sensit|mobil|crimin|general|harmon|professional|institutional|summar|standard|minim|maxim)is(e|ed|es|ing|ation|ations|er|ers)\b/gi

/** Ten to twenty in figures, except first in a sentence or in one series with a smaller number in words. */
export function figures(text: string): string {
  const words = NUMBERS.slice(10).join('|')
  const small = NUMBERS.slice(1, 10).join('|')
  const pattern = new RegExp(`(?<=[a-z,] )(?<!\\b(?:${small}) [\\w-]+ and )(${words})(?=[ -][A-Za-z])`, 'g')
  return text.replace(pattern, (word) => String(NUMBERS.indexOf(word)))
}

/** Forms of speech of a note that a report tells otherwise: tense after a past verb, a date after "held". */
const told = (text: string): string =>
  TELLING_FORMS.reduce((words, [form, instead]) => words.replace(form, instead), text)

/**
 * The officer's text in the style of United Nations documents: per cent, United Nations in full, -ize, figures from 10,
 * dates as 18 October 2012, and an introductory phrase closed by a comma. Only replacements that cannot change a meaning.
 */
export function houseStyle(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\d) ?%/g, '$1 per cent')
    .replace(/\bUN[- ]Women\b/g, 'UN-Women')
    .replace(/\bUN(?![-\w])/g, 'United Nations')
    .replace(/\bNGOs\b/g, 'non-governmental organizations')
    .replace(/\bNGO\b/g, 'non-governmental organization')
    .replace(/ & /g, ' and ')
    .replace(/(?<!rights )\bdefenders\b/g, 'human rights defenders')
    .replace(ISE, '$1iz$2')
    .replace(/\b(\d{1,2})[-–](\d{1,2}) (?=[A-Z][a-z]+ \d{4})/g, (_, from, to) =>
      Number(to) === Number(from) + 1 ? `${from} and ${to} ` : `${from}–${to} `,
    )
    .replace(/\b([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})\b/g, '$2 $1 $3')
    .replace(/^((?:Since|In) \d{4}) (?=[a-z])/, '$1, ')
    .replace(/^(From \d[\w ]*? \d{4}) (?=[a-z])/, '$1, ')
    .replace(new RegExp(`^((?:${INTRODUCTORY}) [^,]*?) (?=OHCHR [a-z]+ed\\b)`), '$1, ')
  return figures(told(plain))
}

/** The text as sentences: a full stop at the end, none doubled. */
export const closed = (text: string): string => `${text.replace(/[\s.;,]+$/, '')}.`
