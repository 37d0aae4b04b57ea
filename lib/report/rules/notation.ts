/** A stretch of a text: words, the number of a paragraph, or a footnote. */
export type Piece = { text: string } | { reference: string } | { note: string }

/** A sub-paragraph, typed as (a) or a), with those below it. */
export type Item = { pieces: Piece[]; items: Item[] }

/** A paragraph as its text says it: what stands before its sub-paragraphs, and those. */
export type Notation = { pieces: Piece[]; items: Item[] }

const ID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const KEPT = new RegExp(`\\{(${ID})\\}`, 'g')
const TYPED = /\{\s*(\d{1,4})\s*\}/g
const NOTE = /\{(?:note|nota)\s*:\s*([^{}]*?)\s*\}/gi
const PIECE = new RegExp(`\\{(${ID})\\}|[ \\t]*\\{note: ([^{}]*)\\}`, 'g')
const MARK = /^\(?([a-z]{1,6})\)[ \t\u00a0]+(?=\S)/

/** {14} as it is typed becomes the id of the paragraph with that number; a number that is not there stays as it was typed. */
export const toKept = (text: string, ids: readonly string[]): string =>
  text.replace(TYPED, (typed, number: string) => {
    const id = ids[Number(number) - 1]
    return id ? `{${id}}` : typed
  })

/** A text to be written in: each reference with the number of today. One whose paragraph was taken out stays as it is kept. */
export const toTyped = (text: string, numbers: Numbers): string =>
  text.replace(KEPT, (kept, id: string) => (numbers[id] ? `{${numbers[id].number}}` : kept))

/** Numbers of paragraphs by id; by the ids of what was joined to one too. */
export type Numbers = Readonly<Record<string, { number: number; id: string }>>

/** A footnote as it is kept within a text. */
export const noteOf = (words: string): string => `{note: ${words.replace(/[{}]/g, '').trim()}}`

/** A text in which each paragraph that is spoken of is known by another id, where it has one. */
export const toKnown = (text: string, idOf: (id: string) => string | undefined): string =>
  text.replace(KEPT, (_kept, id: string) => `{${idOf(id) ?? id}}`)

/** Whether a text speaks of paragraphs by numbers that were typed. */
export const hasTyped = (text: string): boolean => text.search(TYPED) >= 0

/** Numbers that were typed in braces and belong to no paragraph. */
export const unknownNumbers = (text: string): string[] => [...text.matchAll(TYPED)].map(([, number = '']) => number)

/** The paragraphs of which a text speaks. */
export const referencesIn = (text: string): string[] => [...text.matchAll(KEPT)].map(([, id = '']) => id)

/** The footnotes of a text. */
export const notesIn = (text: string): string[] => [...text.matchAll(NOTE)].map(([, words = '']) => words)

/** What counts as words: the notes too, a number as one. */
export const wordsOf = (text: string): string => text.replace(NOTE, ' $1').replace(KEPT, '0')

/** The text without its footnotes. */
export const withoutNotes = (text: string): string => text.replace(/[ \t]*\{(?:note|nota)\s*:[^{}]*\}/gi, '')

/** A text as it is read, without its notes: each reference as the number of today, or as what says that it is lost. */
export const asRead = (text: string, numbers: Numbers, lost: string): string =>
  withNumbers(withoutNotes(text), numbers, lost)

/** The same with its notes as they are typed. */
export const withNumbers = (text: string, numbers: Numbers, lost: string): string =>
  text.replace(KEPT, (_kept, id: string) => String(numbers[id]?.number ?? lost))

/** The numbers that paragraphs have in an order. */
export const numbersIn = (ids: readonly string[]): Numbers =>
  Object.fromEntries(ids.map((id, index) => [id, { id, number: index + 1 }]))

/**
 * A paragraph in one form: blanks are one, lines run on but for those that begin a sub-paragraph. A non-breaking space stays.
 */
export const inLines = (typed: string): string => {
  const lines = typed
    .replace(NOTE, (_note, words: string) => noteOf(words.replace(/[ \t\n]+/g, ' ')))
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/^ | $/g, ''))
    .filter((line) => line !== '')
  const levels = levelsOf(lines)
  return lines.reduce((text, line, at) => (at === 0 ? line : `${text}${levels[at] === 0 ? ' ' : '\n'}${line}`), '')
}

/** Reads a paragraph that stands in one form. */
export function read(text: string): Notation {
  const lines = text.split('\n')
  const levels = levelsOf(lines)
  const notation: Notation = { pieces: [], items: [] }
  for (const [at, line] of lines.entries()) {
    const level = levels[at] ?? 0
    if (level === 0) notation.pieces.push(...piecesOf(line))
    else {
      const item = { pieces: piecesOf(line.replace(MARK, '')), items: [] }
      const list = level === 1 ? notation.items : notation.items.at(-1)?.items
      list?.push(item)
    }
  }
  return notation
}

/** (a) follows on nothing, (b) on (a), and (i) begins below either: a line with another sign just runs on. */
function levelsOf(lines: readonly string[]): (0 | 1 | 2)[] {
  let letters = 0
  let romans = 0
  return lines.map((line) => {
    const word = MARK.exec(line)?.[1]
    const next = word === letterAt(letters)
    if (word && letters > 0 && word === romanAt(romans) && !(next && romans === 0)) {
      romans += 1
      return 2
    }
    if (!next) return 0
    letters += 1
    romans = 0
    return 1
  })
}

const letterAt = (index: number): string | undefined => 'abcdefghijklmnopqrstuvwxyz'[index]
const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'] as const
const romanAt = (index: number): string | undefined => ROMANS[index]

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(PIECE)) {
    const before = text.slice(from, match.index)
    if (before) pieces.push({ text: before })
    pieces.push(match[1] ? { reference: match[1] } : { note: match[2] ?? '' })
    from = match.index + match[0].length
  }
  const rest = text.slice(from)
  return rest ? [...pieces, { text: rest }] : pieces
}
