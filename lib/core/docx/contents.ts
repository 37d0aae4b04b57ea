import { InternalHyperlink, Paragraph, TextRun } from 'docx'
import type { PlacedHeading } from '@/lib/core/docx/body'
import type { Context } from '@/lib/core/docx/context'
import { run } from '@/lib/core/docx/inline'
import { PAGE, SIZE, STYLE, size } from '@/lib/core/docx/styles'
import { isRightToLeft, TERMS } from '@/lib/core/docx/terms'
import { typeset } from '@/lib/core/docx/typography'
import { element, textElement } from '@/lib/core/docx/xml'

// Outline levels 1 to 3, linked, with the tabs of the headings kept: without \w Word would join number and text.
const INSTRUCTION = 'TOC \\o "1-3" \\h \\z \\w \\u'

const fieldChar = (type: 'begin' | 'separate' | 'end') =>
  new TextRun({ children: [element('w:fldChar', { 'w:fldCharType': type })] })

// Word writes each part of a field in a run of its own, and LibreOffice shows nothing otherwise.
const fieldStart = (instruction: string) => [
  fieldChar('begin'),
  new TextRun({ children: [textElement('w:instrText', ` ${instruction} `)] }),
  fieldChar('separate'),
]

const entry = (
  context: Context,
  heading: PlacedHeading,
  level: 1 | 2 | 3,
  first: boolean,
  last: boolean,
): Paragraph => {
  const text = run(`\t${heading.place}\t${typeset(heading.text, context.language)}\t`, context.language)
  const page = [...fieldStart(`PAGEREF ${heading.anchor} \\h`), fieldChar('end')]
  const link = new InternalHyperlink({ anchor: heading.anchor, children: [text, ...page] })
  return new Paragraph({
    style: STYLE.contents[level],
    bidirectional: isRightToLeft(context.language) || undefined,
    children: [...(first ? fieldStart(INSTRUCTION) : []), link, ...(last ? [fieldChar('end')] : [])],
  })
}

/**
 * Gives the contents on their own page: a field that Word can update, filled in already, so that nothing has to be
 * updated to be read and Word does not ask.
 */
export const contentsParagraphs = (context: Context, headings: PlacedHeading[]): Paragraph[] => {
  const { language } = context
  const { contents, page } = TERMS[language]
  const bidirectional = isRightToLeft(language) || undefined
  const listed = headings.flatMap((heading) => (heading.level === 4 ? [] : [{ heading, level: heading.level }]))
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
