import { WITHHELD } from '../constants'
import type { LiveReport, Sheet } from '../types'
import { plainText } from './lay-out'

/** A sheet as its text alone, for whoever writes on it. What is withheld is not theirs to change. */
export const liveReport = ({ facts, sections, words }: Sheet): LiveReport => ({
  symbol: facts.symbol,
  language: facts.language,
  limit: facts.wordLimit,
  words: words.total,
  sections: sections.map(({ id, level, number, heading, paragraphs }) => ({
    ...{ id, level, number, heading },
    paragraphs: paragraphs.map((paragraph) => {
      const text = plainText(paragraph)
      const notes = paragraph.runs.flatMap((run) => ('note' in run ? run.note : []))
      return { id: paragraph.id, version: paragraph.version, text, notes, locked: text === WITHHELD[facts.language] }
    }),
  })),
})
