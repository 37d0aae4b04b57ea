import { Paragraph, type ParagraphChild } from 'docx'
import type { Context } from '@/lib/core/docx/context'
import { headingNumbers } from '@/lib/core/docx/heading-numbers'
import { bookmarked, checkedName, footnote, inlines, run } from '@/lib/core/docx/inline'
import { itemMark } from '@/lib/core/docx/item-marks'
import { PARAGRAPHS } from '@/lib/core/docx/numbering'
import { PARAGRAPH, STYLE } from '@/lib/core/docx/styles'
import { isRightToLeft } from '@/lib/core/docx/terms'
import type { Block, HeadingBlock, Inline, ListItem, ParagraphBlock } from '@/lib/core/docx/types'
import { typeset } from '@/lib/core/docx/typography'

/** A heading with its number and the bookmark by which the contents point to it. */
export type PlacedHeading = HeadingBlock & { place: string; anchor: string }

/** Gives the headings of a document in order, numbered. */
export const placedHeadings = (context: Context, blocks: Block[]): PlacedHeading[] => {
  const headings = blocks.filter((block): block is HeadingBlock => block.kind === 'heading')
  return headingNumbers(headings, context.language).map((place, index) => ({
    ...(headings[index] as HeadingBlock),
    place,
    anchor: `_Toc${String(index + 1).padStart(9, '0')}`,
  }))
}

const headingParagraph = (context: Context, heading: PlacedHeading, newPage: boolean): Paragraph => {
  const text = run(`\t${heading.place}\t${typeset(heading.text, context.language)}`, context.language)
  const children: ParagraphChild[] = [text, ...(heading.footnotes ?? []).map((runs) => footnote(context, runs))]
  const anchored = bookmarked(context, heading.anchor, children)
  return new Paragraph({
    style: STYLE.headings[heading.level],
    // Levels 3 and 4 share a style, so the fourth states its own place in the outline.
    outlineLevel: heading.level === 4 ? 3 : undefined,
    bidirectional: isRightToLeft(context.language) || undefined,
    pageBreakBefore: newPage || undefined,
    children: heading.bookmark ? bookmarked(context, checkedName(heading.bookmark), anchored) : anchored,
  })
}

type Text = {
  runs: Inline[]
  bookmark?: string
  bold?: boolean
  numbered?: boolean
  item?: { mark: string; depth: number }
  newPage?: boolean
}

const textParagraph = (context: Context, { runs, bookmark, bold, numbered, item, newPage }: Text): Paragraph => {
  const text = inlines(context, runs, { bold })
  const children = item ? [run(`${item.mark}\t`, context.language, { bold }), ...text] : text
  return new Paragraph({
    style: STYLE.paragraph,
    bidirectional: isRightToLeft(context.language) || undefined,
    numbering: numbered ? { reference: PARAGRAPHS, level: 0, custom: true } : undefined,
    indent: item && { left: PARAGRAPH.side, firstLine: PARAGRAPH.step * (item.depth + 1) },
    // The paragraph mark lends its look to the number.
    run: bold ? { bold } : undefined,
    pageBreakBefore: newPage || undefined,
    widowControl: true,
    children: bookmark ? bookmarked(context, checkedName(bookmark), children) : children,
  })
}

/** Sub-paragraphs carry their sign as text: they are no members of the list that numbers the paragraphs. */
const itemParagraphs = (context: Context, items: ListItem[], depth: number, bold?: boolean): Paragraph[] =>
  items.flatMap((item, index) => [
    textParagraph(context, { ...item, bold, item: { mark: itemMark(context.language, depth, index), depth } }),
    ...itemParagraphs(context, item.items ?? [], depth + 1, bold),
  ])

const paragraphs = (context: Context, block: ParagraphBlock, newPage: boolean): Paragraph[] => {
  const bold = block.recommendation || undefined
  return [textParagraph(context, { ...block, bold, newPage }), ...itemParagraphs(context, block.items ?? [], 0, bold)]
}

/** Gives the paragraphs of the body, which starts on a new page. */
export const bodyParagraphs = (context: Context, blocks: Block[], headings: PlacedHeading[]): Paragraph[] => {
  const rest = [...headings]
  return blocks.flatMap((block, index) => {
    if (block.kind === 'paragraph') return paragraphs(context, block, index === 0)
    const heading = rest.shift()
    return heading ? [headingParagraph(context, heading, index === 0)] : []
  })
}
