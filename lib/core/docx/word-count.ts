import { headingNumbers } from '@/lib/core/docx/heading-numbers'
import { countItems, noteRuns, paragraphRuns, plainRuns } from '@/lib/core/docx/runs'
import type { HeadingBlock, UnDocument } from '@/lib/core/docx/types'

/** Words by where they stand; `total` is what a limit is held against. */
export type WordCount = { headings: number; summary: number; paragraphs: number; footnotes: number; total: number }

// A non-breaking space joins, so French punctuation is no word of its own. Each Chinese character is a word.
const SEPARATOR = /[ \t\r\n\f\v\u2000-\u2006\u2008-\u200a\u2028\u2029\u3000]+/
const CHINESE = /[\p{Script=Han}\u3001\u3002\uff01-\uff60]/gu

/** Counts the words of a text as Word does: what stands between spaces, and every Chinese character. */
export const countWords = (text: string): number => {
  const characters = text.match(CHINESE)?.length ?? 0
  return characters + text.replace(CHINESE, ' ').split(SEPARATOR).filter(Boolean).length
}

const sum = (texts: string[]): number => texts.reduce((total, text) => total + countWords(text), 0)
/**
 * Counts a document's words as Word does when told to include footnotes: title, author line and headings with their
 * numbers, summary, paragraphs with the signs of their sub-paragraphs, and footnotes. The masthead, the contents and automatic paragraph numbers are no text.
 */
export const documentWordCount = (
  document: Pick<UnDocument, 'language' | 'title' | 'titleNotes' | 'authorLine' | 'summary' | 'blocks'>,
): WordCount => {
  const headings = document.blocks.filter((block): block is HeadingBlock => block.kind === 'heading')
  const runs = document.blocks.flatMap(paragraphRuns)
  const count = {
    headings: sum([
      document.title,
      document.authorLine,
      ...headings.map((heading) => heading.text),
      ...headingNumbers(headings, document.language),
    ]),
    summary: sum(document.summary.map((one) => plainRuns(one.runs))),
    paragraphs: sum(runs.map(plainRuns)) + document.blocks.reduce((marks, block) => marks + countItems(block), 0),
    footnotes: sum([
      ...document.titleNotes.map(plainRuns),
      ...headings.flatMap((heading) => (heading.footnotes ?? []).map(plainRuns)),
      ...[...document.summary.map((one) => one.runs), ...runs].flatMap(noteRuns),
    ]),
  }
  return { ...count, total: count.headings + count.summary + count.paragraphs + count.footnotes }
}
