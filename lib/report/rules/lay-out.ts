import { headingNumbers } from '@/lib/core/docx/heading-numbers'
import { countWords, documentWordCount } from '@/lib/core/docx/word-count'
import type { KeptParagraph, KeptSection, ReportFacts, Run, Sheet, SheetParagraph, SheetSection } from '../types'
import { textOfDocument } from './un-document'

/** The text of a paragraph without its notes. */
export const plainText = (paragraph: Pick<KeptParagraph, 'text' | 'clauses'>): string =>
  paragraph.text ?? paragraph.clauses.map((clause) => clause.text).join(' ')

/**
 * Lays a report out as it is read: headings and paragraphs numbered through, notes numbered in order, words counted as
 * Word counts them. A subsection that stands alone is merged into the section above: never an A without a B
 * (United Nations Editorial Manual, headings).
 */
export function layOut(facts: ReportFacts, kept: readonly KeptSection[]): Sheet {
  const notes: Sheet['notes'] = []
  let number = 0
  const paragraph = (own: KeptParagraph, numbered: boolean): SheetParagraph => {
    const runs = runsOf(own, (text) => {
      notes.push({ number: notes.length + 1, text, paragraph: own.id })
      return notes.length
    })
    return { ...own, number: numbered ? ++number : null, runs, words: countWords(plainText(own)) }
  }
  const sections: SheetSection[] = headedSections(kept).map(({ section, level, absorbed }) => {
    const paragraphs = [...section.paragraphs, ...absorbed].map((own) => paragraph(own, section.part !== 'summary'))
    const words = paragraphs.reduce((sum, own) => sum + own.words, 0)
    const { id, part, accomplishment, heading } = section
    return { id, part, accomplishment, heading, level, number: '', paragraphs, words }
  })
  const laid = { facts, sections: numberHeadings(sections, facts.language) }
  const { total, headings, footnotes } = documentWordCount(textOfDocument(laid))
  return { ...laid, notes, words: { total, headings, notes: footnotes } }
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

function runsOf({ text, clauses }: KeptParagraph, note: (text: string) => number): Run[] {
  const call = (footnotes: string[]): Run[] => footnotes.map((words) => ({ note: note(words), text: words }))
  // A text written anew keeps the sources of its paragraph, at its end.
  if (text !== null) return [{ text }, ...call([...new Set(clauses.flatMap(({ footnotes }) => footnotes))])]
  return clauses.flatMap((clause, i): Run[] => [
    { text: i === 0 ? clause.text : ` ${clause.text}`, ...(clause.language && { language: clause.language }) },
    ...call(clause.footnotes),
  ])
}

function numberHeadings(sections: SheetSection[], language: ReportFacts['language']): SheetSection[] {
  const headed = sections.filter((section) => section.level > 0)
  const numbers = headingNumbers(
    headed.map(({ level, heading }) => ({ kind: 'heading', level: level === 2 ? 2 : 1, text: heading })),
    language,
  )
  return sections.map((section) => ({ ...section, number: numbers[headed.indexOf(section)] ?? '' }))
}
