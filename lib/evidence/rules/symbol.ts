/** Of letters, digits, dots and hyphens, joined by slashes, the first part in capitals; a year may follow a number. */
const SYMBOL = /^[A-Z]{1,8}(?:\.\d+)?(?:\/[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*(?: ?\(\d{4}\))?)+$/
const LONGEST = 60
const PREFIX = /^(?:UN|U\.N\.)?\s*doc(?:ument|\.)?\s*:?\s*/i

/** A document symbol as it is cited, or null when it is none: `A/HRC/11/7/Add.2`, `CERD/C/TJK/CO/9-11`. */
export function readSymbol(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(PREFIX, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s*\/\s*/g, '/')
    .replace(/[.,]$/, '')
    .trim()
  return text.length <= LONGEST && SYMBOL.test(text) && /\d/.test(text) ? text : null
}

const PREFIX_OF_PARAGRAPH = /^(?:paras?\.?|paragraphs?|§§?)\s*/i
const ONE = String.raw`\d{1,4}(?: ?\([a-z]{1,4}\))*`
const PARAGRAPHS = new RegExp(`^${ONE}(?:(?: ?[-,] ?| and )${ONE})*$`)

/** Paragraphs as they are cited: `para. 22`, `paras. 22-25`; empty for none; null when it names none. */
export function readParagraphs(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .trim()
    .replace(PREFIX_OF_PARAGRAPH, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
  if (text === '') return ''
  if (!PARAGRAPHS.test(text)) return null
  const said = text.replace(/ ?- ?/g, '-').replace(/ ?, ?/g, ', ')
  return `${/[-,]| and /.test(said) ? 'paras.' : 'para.'} ${said}`
}
