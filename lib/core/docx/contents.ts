import { InternalHyperlink, Paragraph } from 'docx'
import type { PlacedHeading } from '@/lib/core/docx/body'
import type { Context } from '@/lib/core/docx/context'
import { field, fieldEnd, fieldStart } from '@/lib/core/docx/field'
import { run } from '@/lib/core/docx/inline'
import { PAGE, SIZE, STYLE, size } from '@/lib/core/docx/styles'
import { isRightToLeft, TERMS } from '@/lib/core/docx/terms'
import { typeset } from '@/lib/core/docx/typography'

// Outline levels 1 to 3, linked, with the tabs of the headings kept: without \w Word would join number and text.
const INSTRUCTION = 'TOC \\o "1-3" \\h \\z \\w \\u'

const entry = (
  context: Context,
  heading: PlacedHeading & { page: number },
  level: 1 | 2 | 3,
  first: boolean,
  last: boolean,
): Paragraph => {
  const text = run(`\t${heading.place}\t${typeset(heading.text, context.language)}\t`, context.language)
  const page = field(`PAGEREF ${heading.anchor} \\h`, run(String(heading.page), context.language))
  const link = new InternalHyperlink({ anchor: heading.anchor, children: [text, ...page] })
  return new Paragraph({
    style: STYLE.contents[level],
    bidirectional: isRightToLeft(context.language) || undefined,
    children: [...(first ? fieldStart(INSTRUCTION) : []), link, ...(last ? [fieldEnd()] : [])],
  })
}

/**
 * Gives the contents on their own page: a field that Word can update, filled in already with the page of each heading, so
 * that nothing has to be updated to be read and Word does not ask.
 */
export const contentsParagraphs = (context: Context, headings: PlacedHeading[], pages: number[]): Paragraph[] => {
  const { language } = context
  const { contents, page } = TERMS[language]
  const bidirectional = isRightToLeft(language) || undefined
  const listed = headings.flatMap((heading, at) =>
    heading.level === 4 ? [] : [{ heading: { ...heading, page: pages[at] ?? 1 }, level: heading.level }],
  )
  if (listed.length === 0) return []
  return [
    new Paragraph({
      bidirectional,
      pageBreakBefore: true,
      keepNext: true,
      spacing: { before: 480, after: 240 },
      children: [run(contents, language, size(language, SIZE.contents))],
    }),
    new Paragraph({
      bidirectional,
      keepNext: true,
      spacing: { after: 120 },
      tabStops: [{ type: 'right', position: PAGE.textWidth }],
      children: [run(`\t${page}`, language, { italics: true, ...size(language, SIZE.pageColumn) })],
    }),
    ...listed.map(({ heading, level }, index) =>
      entry(context, heading, level, index === 0, index === listed.length - 1),
    ),
  ]
}
