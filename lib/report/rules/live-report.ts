import { WITHHELD } from '../constants'
import type { LiveReport, Sheet } from '../types'
import { keptText } from './kept-text'

/** A sheet as its text alone, for whoever writes on it. What is withheld is not theirs to change. */
export const liveReport = ({ facts, sections, words }: Sheet): LiveReport => ({
  symbol: facts.symbol,
  language: facts.language,
  limit: facts.wordLimit,
  words: words.total,
  sections: sections.map(({ id, level, number, heading, paragraphs }) => ({
    ...{ id, level, number, heading },
    paragraphs: paragraphs.map((paragraph) => {
      const text = keptText(paragraph)
      return {
        id: paragraph.id,
        version: paragraph.version,
        text,
        formerIds: paragraph.formerIds,
        locked: text === WITHHELD[facts.language],
      }
    }),
  })),
})
