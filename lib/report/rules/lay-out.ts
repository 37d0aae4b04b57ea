import { headingNumbers } from '@/lib/core/docx/heading-numbers'
import { itemMark } from '@/lib/core/docx/item-marks'
import { countWords, documentWordCount } from '@/lib/core/docx/word-count'
import { LOST } from '../constants'
import type {
  KeptParagraph,
  KeptSection,
  ReportFacts,
  Run,
  Sheet,
  SheetItem,
  SheetParagraph,
  SheetSection,
} from '../types'
import { keptText } from './kept-text'
import { asRead, type Item, type Numbers, type Piece, read, withoutNotes, wordsOf } from './notation'
import { textOfDocument } from './un-document'

/** The text of a paragraph without its notes, in the notation in which it is kept. */
export const plainText = (paragraph: Parameters<typeof keptText>[0]): string => withoutNotes(keptText(paragraph))

/**
 * Lays a report out as it is read: headings and paragraphs numbered through, notes numbered in order, words counted as
 * Word counts them. A subsection that stands alone is merged into the section above: never an A without a B
 * (United Nations Editorial Manual, headings).
 */
export function layOut(facts: ReportFacts, kept: readonly KeptSection[]): Sheet {
  const notes: Sheet['notes'] = []
  const headed = headedSections(kept)
  const numbers = numbersOf(headed)
  const lost = LOST[facts.language]
  const paragraph = (own: KeptParagraph): SheetParagraph => {
    const note = (text: string) => notes.push({ number: notes.length + 1, text, paragraph: own.id })
    const text = keptText(own)
    return {
      ...own,
      number: numbers[own.id]?.number ?? null,
      ...runsOf(own, { note, numbers, language: facts.language }),
      plain: asRead(text, numbers, lost),
      words: countWords(wordsOf(withoutNotes(text))),
    }
  }
  const sections: SheetSection[] = headed.map(({ section, level, absorbed }) => {
    const paragraphs = [...section.paragraphs, ...absorbed].map(paragraph)
    const words = paragraphs.reduce((sum, own) => sum + own.words, 0)
    const { id, part, accomplishment, heading, version } = section
    return { id, part, accomplishment, heading, version, level, number: '', paragraphs, words }
  })
  const laid = { facts, sections: numberHeadings(sections, facts.language) }
  const { total, headings, footnotes } = documentWordCount(textOfDocument(laid))
  return { ...laid, numbers, notes, words: { total, headings, notes: footnotes } }
}

type Headed = { section: KeptSection; level: 0 | 1 | 2; absorbed: KeptParagraph[] }

function headedSections(kept: readonly KeptSection[]): Headed[] {
  return kept
    .filter(({ parentId }) => parentId === null)
    .flatMap((section): Headed[] => {
      const children = kept.filter(({ parentId, paragraphs }) => parentId === section.id && paragraphs.length > 0)
      const level = section.part === 'summary' ? 0 : 1
      if (children.length === 1) return [{ section, level, absorbed: children[0]?.paragraphs ?? [] }]
      return [
        { section, level, absorbed: [] },
        ...children.map((child): Headed => ({ section: child, level: 2, absorbed: [] })),
      ]
    })
}

/** Paragraphs are numbered through, the summary apart. */
function numbersOf(headed: readonly Headed[]): Numbers {
  const paragraphs = headed
    .filter(({ section }) => section.part !== 'summary')
    .flatMap(({ section, absorbed }) => [...section.paragraphs, ...absorbed])
  return Object.fromEntries(
    paragraphs.flatMap(({ id, formerIds }, index) =>
      [...formerIds, id].map((one) => [one, { id, number: index + 1 }] as const),
    ),
  )
}

type Around = { note: (text: string) => number; numbers: Numbers; language: ReportFacts['language'] }

function runsOf({ text, clauses }: KeptParagraph, around: Around): Pick<SheetParagraph, 'runs' | 'items'> {
  const { note, numbers, language } = around
  const called = (words: string): Run => ({ note: note(words), text: words })
  if (text === null) {
    const runs = clauses.flatMap((clause, i): Run[] => [
      { text: i === 0 ? clause.text : ` ${clause.text}`, ...(clause.language && { language: clause.language }) },
      ...clause.footnotes.map(called),
    ])
    return { runs, items: [] }
  }
  const run = (piece: Piece): Run => {
    if ('text' in piece) return piece
    if ('note' in piece) return called(piece.note)
    const { id = null, number = LOST[language] } = numbers[piece.reference] ?? {}
    return { reference: id, text: String(number) }
  }
  const list = (own: readonly Item[], depth: number): SheetItem[] =>
    own.map(({ pieces, items }, index) => ({
      mark: itemMark(language, depth, index),
      runs: pieces.map(run),
      items: list(items, depth + 1),
    }))
  const { pieces, items } = read(text)
  return { runs: pieces.map(run), items: list(items, 0) }
}

function numberHeadings(sections: SheetSection[], language: ReportFacts['language']): SheetSection[] {
  const headed = sections.filter((section) => section.level > 0)
  const numbers = headingNumbers(
    headed.map(({ level, heading }) => ({ kind: 'heading', level: level === 2 ? 2 : 1, text: heading })),
    language,
  )
  return sections.map((section) => ({ ...section, number: numbers[headed.indexOf(section)] ?? '' }))
}
