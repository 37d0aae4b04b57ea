import type { DocumentLanguage } from '@/lib/core/docx/types'

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'] as const
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'

const letter = (index: number): string => String.fromCharCode(97 + (index % 26))
const roman = (index: number): string => ROMANS[index] ?? String(index + 1)

/** The signs of sub-paragraphs by depth: (a), (i), a.; French, Spanish and Russian close with a) i). */
const bracketed = [
  (at: number) => `(${letter(at)})`,
  (at: number) => `(${roman(at)})`,
  (at: number) => `${letter(at)}.`,
] as const
const closed = [
  (at: number) => `${letter(at)})`,
  (at: number) => `${roman(at)})`,
  (at: number) => `${letter(at)})`,
] as const

const MARKS: Record<DocumentLanguage, readonly ((index: number) => string)[]> = {
  en: bracketed,
  zh: bracketed,
  fr: closed,
  es: closed,
  ru: closed,
  ar: [(at) => `(${ABJAD[at] ?? at + 1})`, (at) => `‘${at + 1}’`, (at) => `${ABJAD[at] ?? at + 1}-`],
}

/** The sign of the sub-paragraph at an index (from 0) of its list, at a depth (0: below the paragraph itself). */
export const itemMark = (language: DocumentLanguage, depth: number, index: number): string =>
  MARKS[language][Math.min(depth, 2)]?.(index) ?? ''
