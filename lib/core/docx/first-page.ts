import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Context } from '@/lib/core/docx/context'
import { bookmarked, checkedName, inlines, run, signedFootnote } from '@/lib/core/docx/inline'
import { PAGE, PARAGRAPH, SIZE, STYLE, size } from '@/lib/core/docx/styles'
import { isRightToLeft, TERMS } from '@/lib/core/docx/terms'
import type { UnDocument } from '@/lib/core/docx/types'
import { agendaLine, typeset } from '@/lib/core/docx/typography'

// Keeps an unnumbered line in a heading's style out of the outline and so out of the contents.
const BODY_LEVEL = 9

/** Gives what follows the masthead: organ, session, agenda items, title with its notes, author line. */
export const openingLines = (context: Context, document: UnDocument): Paragraph[] => {
  const { language } = context
  const bidirectional = isRightToLeft(language) || undefined
  const line = (text: string, before: number, points?: number) =>
    new Paragraph({
      bidirectional,
      spacing: { before },
      children: [run(typeset(text, language), language, { bold: true, ...(points ? size(language, points) : {}) })],
    })
  const { items } = document.agenda
  const notes = document.titleNotes.map((runs, index) => signedFootnote(context, runs, '*'.repeat(index + 1)))
  return [
    line(document.organ, 120, SIZE.organ),
    line(document.session, 0),
    ...(items.length > 0
      ? [
          line(
            agendaLine(
              items.map((item) => item.number),
              language,
            ),
            0,
          ),
        ]
      : []),
    ...items.map((item) => line(item.title, 0)),
    new Paragraph({
      style: STYLE.title,
      bidirectional,
      children: [run(`\t\t${typeset(document.title, language)}`, language), ...notes],
    }),
    new Paragraph({
      style: STYLE.headings[2],
      outlineLevel: BODY_LEVEL,
      bidirectional,
      children: [run(`\t\t${typeset(document.authorLine, language)}`, language)],
    }),
  ]
}

const BORDER = { style: BorderStyle.SINGLE, size: 4, color: 'auto' }

/** Gives the summary in its box, or nothing when there is none. Its paragraphs carry no numbers. */
export const summaryBox = (context: Context, document: UnDocument): Table[] => {
  if (document.summary.length === 0) return []
  const bidirectional = isRightToLeft(context.language) || undefined
  const heading = new Paragraph({
    bidirectional,
    keepNext: true,
    spacing: { before: 240, after: 120 },
    indent: { left: 255 },
    children: [
      run(TERMS[context.language].summary, context.language, {
        italics: true,
        ...size(context.language, SIZE.summary),
      }),
    ],
  })
  const paragraphs = document.summary.map(
    ({ runs, bookmark }) =>
      new Paragraph({
        style: STYLE.paragraph,
        bidirectional,
        indent: { left: PARAGRAPH.side, right: PARAGRAPH.side, firstLine: PARAGRAPH.step },
        children: bookmark
          ? bookmarked(context, checkedName(bookmark), inlines(context, runs))
          : inlines(context, runs),
      }),
  )
  const space = new Paragraph({ bidirectional, children: [] })
  const cell = new TableCell({
    width: { size: PAGE.textWidth, type: WidthType.DXA },
    children: [heading, ...paragraphs, space],
  })
  return [
    new Table({
      width: { size: PAGE.textWidth, type: WidthType.DXA },
      columnWidths: [PAGE.textWidth],
      layout: TableLayoutType.FIXED,
      borders: { top: BORDER, bottom: BORDER, left: BORDER, right: BORDER },
      visuallyRightToLeft: bidirectional,
      rows: [new TableRow({ children: [cell] })],
    }),
  ]
}
