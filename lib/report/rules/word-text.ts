import type { ReadParagraph, ReadSpan } from '@/lib/core/docx/read-types'
import { inLines, noteOf } from './notation'
import { isItemName, paragraphOf } from './un-document'

/**
 * Blanks of any width and number are one; so are the blanks that typography puts before signs. The lines of a list stay,
 * each with its sign in one manner, and a note stands one blank behind its word.
 */
export const tidy = (text: string): string =>
  inLines(text.replace(/[^\S\n]+/g, ' '))
    .replace(/’/g, "'")
    .replace(/ (?=[:;?!»])/g, '')
    .replace(/« /g, '«')
    .replace(/ *\{note: /g, ' {note: ')
    .replace(/^\(?([a-z]+)\) /gm, '($1) ')
    .trim()

/** Whether two texts differ in typography at most. */
export const sameWords = (a: string, b: string): boolean => tidy(a) === tidy(b)

const textOf = (spans: readonly ReadSpan[], leave: 'in' | 'out'): string =>
  tidy(
    spans
      .filter(({ kind }) => kind !== leave)
      .map(spanText)
      .join(''),
  )

/** A span as a text keeps it. The number of a paragraph that is none of ours stays a number. */
function spanText({ text, mark }: ReadSpan): string {
  if (mark === undefined) return text
  if (mark === 'note') return text && ` ${noteOf(text)}`
  const id = paragraphOf(mark.reference)
  return id ? `{${id}}` : text
}

export const afterOf = ({ spans }: ReadParagraph): string => textOf(spans, 'out')

/** The paragraphs of the report itself: the summary, then from the first in the text; headings and empty lines left out. */
export function body(paragraphs: readonly ReadParagraph[]): ReadParagraph[] {
  const isOurs = ({ bookmarks }: ReadParagraph) => bookmarks.some((name) => paragraphOf(name) !== null)
  const first = paragraphs.findIndex((one) => isOurs(one) && !one.inTable)
  const summary = paragraphs.slice(0, Math.max(0, first)).filter(isOurs)
  const text = paragraphs
    .slice(Math.max(0, first))
    .filter((one) => isOurs(one) || (isText(one) && one.spans.some((span) => span.text.trim())))
  return [...summary, ...text]
}

const isText = ({ style, inTable }: ReadParagraph): boolean =>
  !inTable && !/^(H|TOC|Heading|Title|Head|Foot)/i.test(style ?? '')

/** Sub-paragraphs become lines of the paragraph that they stand below: by their bookmark, and new ones by their sign. */
export function folded(paragraphs: readonly ReadParagraph[]): ReadParagraph[] {
  const all: ReadParagraph[] = []
  for (const one of paragraphs) {
    const last = all.at(-1)
    if (!last || !isItem(one) || !last.bookmarks.some((name) => paragraphOf(name))) all.push(one)
    else {
      const line: ReadSpan = { kind: 'same', text: '\n', author: null, at: null }
      all[all.length - 1] = {
        ...last,
        spans: [...last.spans, line, ...one.spans],
        comments: [...last.comments, ...one.comments],
      }
    }
  }
  return all
}

const isItem = (one: ReadParagraph): boolean =>
  !one.bookmarks.some((name) => paragraphOf(name)) &&
  (one.bookmarks.some(isItemName) || (isText(one) && /^\s*\(?[a-z]{1,5}\)\s/.test(afterOf(one))))
