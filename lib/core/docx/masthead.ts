import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import { type RunLook, run } from '@/lib/core/docx/inline'
import { PAGE, SIZE, size } from '@/lib/core/docx/styles'
import { isRightToLeft, TERMS } from '@/lib/core/docx/terms'
import type { UnDocument } from '@/lib/core/docx/types'
import { draftLine, longDate } from '@/lib/core/docx/typography'

// The place of the emblem, the middle, and the block with distribution, date and original; in twips.
const COLUMNS = [1276, 5670, 2693] as const
const HEIGHT = { name: 851, body: 2835 } as const
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE }
const rule = (eighths: number) => ({
  ...NO_BORDERS,
  bottom: { style: BorderStyle.SINGLE, size: eighths, color: 'auto' },
})
export const NO_GRID = { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE }

type Cell = {
  width: number
  line: ReturnType<typeof rule>
  vertical: (typeof VerticalAlign)['BOTTOM' | 'TOP']
  children: Paragraph[]
}

const cell = ({ width, line, vertical, children }: Cell) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: line,
    verticalAlign: vertical,
    children,
  })

/** The symbol as the first page prints it: its first letter large, always from left to right. */
const symbolRuns = (symbol: string): TextRun[] => [
  run(symbol.slice(0, 1), 'en', { size: SIZE.symbolLetter * 2 }),
  run(symbol.slice(1), 'en'),
]

/** What stands at the outer side: distribution, date, the language if it is not the original, the original. */
const distributionLines = (document: UnDocument): string[] => {
  const terms = TERMS[document.language]
  const name = terms.languages[document.language]
  const translated = document.language !== document.originalLanguage
  return [
    terms.distribution[document.distribution],
    document.date ? longDate(document.date, terms.mastheadLocale) : '',
    translated ? name.charAt(0).toLocaleUpperCase(terms.mastheadLocale) + name.slice(1) : '',
    `${terms.original}${terms.languages[document.originalLanguage]}`,
  ]
}

/** Gives the table at the head of the first page. The emblem's place is left free: its use is restricted. */
export const masthead = (document: UnDocument): Table => {
  const { language } = document
  const terms = TERMS[language]
  const bidirectional = isRightToLeft(language) || undefined
  const line = (text: string, look: RunLook = {}, before = 0) =>
    new Paragraph({ bidirectional, spacing: { before }, children: [run(text, language, look)] })
  const thin = { line: rule(4), vertical: VerticalAlign.BOTTOM }
  const thick = { line: rule(12), vertical: VerticalAlign.TOP }
  const mark = document.draftMark ? [line(draftLine(document.draftMark, language), { bold: true }, 240)] : []
  const symbol = new Paragraph({ bidirectional, alignment: 'end', children: symbolRuns(document.symbol) })
  // The block is in English where the language has no Latin letters: it stands at its side, set from the left.
  const block = distributionLines(document).map(
    (text, index) => new Paragraph({ spacing: { before: index === 0 ? 240 : 0 }, children: [run(text, 'en')] }),
  )
  return new Table({
    width: { size: PAGE.textWidth, type: WidthType.DXA },
    columnWidths: COLUMNS,
    layout: TableLayoutType.FIXED,
    borders: NO_GRID,
    visuallyRightToLeft: bidirectional,
    rows: [
      new TableRow({
        height: { value: HEIGHT.name, rule: HeightRule.EXACT },
        children: [
          cell({ ...thin, width: COLUMNS[0], children: [line('')] }),
          cell({
            ...thin,
            width: COLUMNS[1],
            children: [line(terms.unitedNations, size(language, SIZE.unitedNations))],
          }),
          cell({ ...thin, width: COLUMNS[2], children: [symbol] }),
        ],
      }),
      new TableRow({
        height: { value: HEIGHT.body, rule: HeightRule.ATLEAST },
        children: [
          cell({ ...thick, width: COLUMNS[0], children: [line('')] }),
          cell({
            ...thick,
            width: COLUMNS[1],
            children: [line(terms.assembly, { bold: true, ...size(language, SIZE.assembly) }, 240), ...mark],
          }),
          cell({ ...thick, width: COLUMNS[2], children: block }),
        ],
      }),
    ],
  })
}
