import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import { PARAGRAPH } from '@/lib/core/docx/styles'
import type { DocumentLanguage } from '@/lib/core/docx/types'

/** The list that runs through the whole document, and the one for sub-paragraphs of an unnumbered paragraph. */
export const LISTS = { paragraphs: 'paragraphs', loose: 'loose' } as const

type Format = (typeof LevelFormat)[keyof typeof LevelFormat]
type Level = { format: Format; text: (place: string) => string }

const bracketed = (place: string) => `(${place})`
const closed = (place: string) => `${place})`
const stopped = (place: string) => `${place}.`

const levels = (paragraph: Level['text'], letter: Level['text'], roman: Level['text']): Level[] => [
  { format: LevelFormat.DECIMAL, text: paragraph },
  { format: LevelFormat.LOWER_LETTER, text: letter },
  { format: LevelFormat.LOWER_ROMAN, text: roman },
  { format: LevelFormat.LOWER_LETTER, text: letter === closed ? closed : stopped },
]

/** How paragraphs and their sub-paragraphs are numbered: 1., (a), (i), a.; French, Spanish and Russian close with a) i). */
const PARAGRAPH_LEVELS: Record<DocumentLanguage, Level[]> = {
  en: levels(stopped, bracketed, bracketed),
  fr: levels(stopped, closed, closed),
  es: levels(stopped, closed, closed),
  ru: levels(stopped, closed, closed),
  zh: levels(stopped, bracketed, bracketed),
  ar: [
    { format: LevelFormat.DECIMAL, text: (place) => `${place}-` },
    { format: LevelFormat.ARABIC_ABJAD, text: bracketed },
    { format: LevelFormat.DECIMAL, text: (place) => `‘${place}’` },
    { format: LevelFormat.ARABIC_ABJAD, text: (place) => `${place}-` },
  ],
}

const toWord = (level: Level, index: number, depth: number) => ({
  level: index,
  format: level.format,
  text: level.text(`%${index + 1}`),
  alignment: AlignmentType.START,
  suffix: LevelSuffix.TAB,
  style: { paragraph: { indent: { left: PARAGRAPH.side, firstLine: PARAGRAPH.step * depth } } },
})

/** Gives Word's numbering for a language. Sub-paragraphs start again under each paragraph. */
export const wordNumbering = (language: DocumentLanguage): INumberingOptions => {
  const all = PARAGRAPH_LEVELS[language]
  return {
    config: [
      { reference: LISTS.paragraphs, levels: all.map((level, index) => toWord(level, index, index)) },
      { reference: LISTS.loose, levels: all.slice(1).map((level, index) => toWord(level, index, index + 1)) },
    ],
  }
}
