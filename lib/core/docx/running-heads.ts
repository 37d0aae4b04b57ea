import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx'
import { run } from '@/lib/core/docx/inline'
import { STYLE } from '@/lib/core/docx/styles'
import { isRightToLeft, TERMS } from '@/lib/core/docx/terms'
import type { UnDocument } from '@/lib/core/docx/types'
import { draftLine } from '@/lib/core/docx/typography'

const RULE = { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: 'auto' } }
const PLACEHOLDER = 'GE.yy-nnnnn'

const header = (document: UnDocument, side: 'start' | 'end') =>
  new Header({
    children: [
      new Paragraph({
        style: STYLE.header,
        bidirectional: isRightToLeft(document.language) || undefined,
        alignment: side,
        border: RULE,
        children: [run(document.symbol, 'en')],
      }),
    ],
  })

const pageNumber = () => new TextRun({ style: STYLE.pageNumber, children: [PageNumber.CURRENT] })

const footer = (document: UnDocument, side: 'start' | 'end') => {
  const mark = run(document.draftMark ? draftLine(document.draftMark, document.language) : '', document.language)
  const tab = new TextRun({ children: [new Tab()] })
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        bidirectional: isRightToLeft(document.language) || undefined,
        children: side === 'start' ? [pageNumber(), tab, mark] : [mark, tab, pageNumber()],
      }),
    ],
  })
}

/** Symbol and page number stand at the outer edge: at the end of odd pages, at the start of even ones. */
export const runningHeads = (document: UnDocument) => {
  const jobNumber = `${document.jobNumber ?? PLACEHOLDER} (${TERMS[document.language].letter})`
  const bidirectional = isRightToLeft(document.language) || undefined
  const job = new Paragraph({ style: STYLE.footer, bidirectional, children: [run(jobNumber, 'en')] })
  return {
    headers: {
      first: new Header({ children: [new Paragraph({ bidirectional, children: [] })] }),
      default: header(document, 'end'),
      even: header(document, 'start'),
    },
    footers: {
      first: new Footer({ children: [job] }),
      default: footer(document, 'end'),
      even: footer(document, 'start'),
    },
  }
}
