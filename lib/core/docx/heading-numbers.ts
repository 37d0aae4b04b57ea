import type { DocumentLanguage, HeadingBlock } from '@/lib/core/docx/types'

type Numeral = (value: number) => string
type HeadingLevel = HeadingBlock['level']

const ROMAN: [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
const ARABIC_ORDINALS = 'أولاً ثانياً ثالثاً رابعاً خامساً سادساً سابعاً ثامناً تاسعاً عاشراً'.split(' ')
const ARABIC_NAMES = 'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء'.split(' ')
const ARABIC_LETTERS = 'أ ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر'.split(' ')
const CHINESE_DIGITS = '一二三四五六七八九'

const decimal: Numeral = (value) => String(value)

const roman: Numeral = (value) => {
  const step = ROMAN.find(([size]) => size <= value)
  return step ? step[1] + roman(value - step[0]) : ''
}

const letter: Numeral = (value) => {
  const rest = Math.floor((value - 1) / 26)
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(65 + ((value - 1) % 26))
}

const chinese: Numeral = (value) => {
  const tens = Math.floor(value / 10)
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : CHINESE_DIGITS[tens - 1]}十`
  return ten + (value % 10 === 0 ? '' : CHINESE_DIGITS[(value % 10) - 1])
}

const named =
  (names: string[]): Numeral =>
  (value) =>
    names[value - 1] ?? String(value)

/** The number of a heading at each level, by language (United Nations Editorial Manual, headings). */
const NUMERALS: Record<DocumentLanguage, Record<HeadingLevel, Numeral>> = (() => {
  const first = (value: number) => `${roman(value)}.`
  const second = (value: number) => `${letter(value)}.`
  const third = (value: number) => `${decimal(value)}.`
  const bracketed = (value: number) => `(${letter(value).toLowerCase()})`
  const closed = (value: number) => `${letter(value).toLowerCase()})`
  return {
    en: { 1: first, 2: second, 3: third, 4: bracketed },
    fr: { 1: first, 2: second, 3: third, 4: closed },
    es: { 1: first, 2: second, 3: third, 4: closed },
    ru: { 1: first, 2: second, 3: third, 4: closed },
    zh: { 1: (value) => `${chinese(value)}.`, 2: second, 3: third, 4: bracketed },
    ar: {
      1: (value) => `${named(ARABIC_ORDINALS)(value)}-`,
      2: (value) => `${named(ARABIC_NAMES)(value)}-`,
      3: (value) => `${value}-`,
      4: (value) => `(${named(ARABIC_LETTERS)(value)})`,
    },
  }
})()

/**
 * Gives the number of each heading, in order: the one it was given, or the next of its level. A heading starts the
 * levels below it again; one with a number of its own does not use one up.
 */
export const headingNumbers = (headings: HeadingBlock[], language: DocumentLanguage): string[] => {
  const counts = [0, 0, 0, 0]
  return headings.map(({ level, number }) => {
    counts.fill(0, level)
    if (number !== undefined) return number
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    return NUMERALS[language][level](counts[level - 1] ?? 1)
  })
}
