import { noteRuns, paragraphRuns, plainRuns } from '@/lib/core/docx/runs'
import type { Block, DocumentLanguage, HeadingBlock, Inline, UnDocument } from '@/lib/core/docx/types'

/** The height of the text on a page, in points: A4 within the Geneva margins (PAGE in styles.ts). */
const PAGE_HEIGHT = (16840 - 1701 - 2268) / 20

type Measure = { signs: number; line: number }

// Signs on a line of a paragraph and points from one line to the next, counted on files that LibreOffice laid out.
const MEASURES: Record<DocumentLanguage, Measure> = {
  en: { signs: 84, line: 12 },
  fr: { signs: 84, line: 12 },
  es: { signs: 84, line: 12 },
  ru: { signs: 74, line: 12 },
  ar: { signs: 72, line: 24 },
  zh: { signs: 36, line: 13 },
}

const NOTE: Measure = { signs: 94, line: 11 }
/** What stands above the title on the first page: masthead, session and agenda. */
const MASTHEAD = 290
const AFTER_PARAGRAPH = 6
/** Signs by which the number moves the first line in. */
const NUMBER_SIGNS = 6

const HEADINGS: Record<HeadingBlock['level'], { before: number; line: number; after: number; signs: number }> = {
  1: { before: 18, line: 15, after: 12, signs: 58 },
  2: { before: 18, line: 13.5, after: 12, signs: 68 },
  3: { before: 12, line: 12, after: 6, signs: 80 },
  4: { before: 12, line: 12, after: 6, signs: 80 },
}

const linesOf = (length: number, signs: number): number => Math.max(1, Math.ceil(length / signs))

const notesHeight = (runs: Inline[]): number =>
  noteRuns(runs).reduce((sum, note) => sum + NOTE.line * linesOf(note.length, NOTE.signs), 0)

const textHeight = (runs: Inline[], { signs, line }: Measure): number =>
  line * linesOf(plainRuns(runs).length + NUMBER_SIGNS, signs) + AFTER_PARAGRAPH + notesHeight(runs)

/** Where something stands that is laid on pages from top to bottom. */
class Pages {
  private used = 0

  constructor(private page: number) {}

  /** Lays something that may run over to further pages. */
  lay(height: number): void {
    const all = this.used + height
    const turned = Math.max(0, Math.ceil(all / PAGE_HEIGHT) - 1)
    this.page += turned
    this.used = all - turned * PAGE_HEIGHT
  }

  /** Lays something that stays whole with what follows it, and gives its page. */
  keep(height: number, following: number): number {
    if (this.used + height + following > PAGE_HEIGHT) {
      this.page += 1
      this.used = 0
    }
    this.used += height
    return this.page
  }

  get last(): number {
    return this.page
  }
}

/**
 * The page on which each heading will stand, about: lines are counted, not set. Word fills in the true ones when its
 * fields are updated; until then the contents read right or one page off, and nothing has to be updated to be read.
 */
export function headingPages(document: Pick<UnDocument, 'language' | 'summary' | 'blocks'>): number[] {
  const { summary, blocks, language } = document
  const measure = MEASURES[language]
  const opening = new Pages(1)
  opening.lay(MASTHEAD)
  for (const { runs } of summary) opening.lay(textHeight(runs, measure))
  const contents = new Pages(opening.last + 1)
  contents.lay(blocks.filter(({ kind }) => kind === 'heading').length * 18 + 60)
  const body = new Pages(contents.last + 1)
  return blocks.flatMap((block) => layBlock(body, block, measure))
}

function layBlock(body: Pages, block: Block, measure: Measure): number[] {
  if (block.kind === 'heading') {
    const { before, line, after, signs } = HEADINGS[block.level]
    return [body.keep(before + line * linesOf(block.text.length, signs) + after, 2 * measure.line)]
  }
  for (const runs of paragraphRuns(block)) body.lay(textHeight(runs, measure))
  return []
}
