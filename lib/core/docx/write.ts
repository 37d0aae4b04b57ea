import { Document, Packer } from 'docx'
import { bodyParagraphs, placedHeadings } from '@/lib/core/docx/body'
import { contentsParagraphs } from '@/lib/core/docx/contents'
import { newContext } from '@/lib/core/docx/context'
import { finish } from '@/lib/core/docx/finish'
import { openingLines, summaryBox } from '@/lib/core/docx/first-page'
import { masthead } from '@/lib/core/docx/masthead'
import { wordNumbering } from '@/lib/core/docx/numbering'
import { headingPages } from '@/lib/core/docx/pages'
import { runningHeads } from '@/lib/core/docx/running-heads'
import { PAGE, styleSheet } from '@/lib/core/docx/styles'
import { isRightToLeft } from '@/lib/core/docx/terms'
import type { UnDocument } from '@/lib/core/docx/types'
import { printable, typeset } from '@/lib/core/docx/typography'

// A file names an office, never a person: what leaves the house says nothing about who worked on it.
const AUTHOR = 'OHCHR'

const properties = ({ properties: { reportId, version, checksum } }: UnDocument) => [
  { name: 'reportId', value: printable(reportId) },
  { name: 'version', value: printable(version) },
  { name: 'checksum', value: printable(checksum) },
]

/**
 * Takes a document, gives the bytes of a Word file in the layout of a United Nations document from Geneva. The same
 * document always gives the same bytes. Throws on a bookmark name that Word would not keep, or one used twice.
 */
export const writeUnDocument = async (document: UnDocument): Promise<Buffer> => {
  const context = newContext(document.language)
  const headings = placedHeadings(context, document.blocks)
  // The order of these lines is the order of the pages, and so that of the footnotes.
  const opening = [masthead(document), ...openingLines(context, document), ...summaryBox(context, document)]
  const contents = contentsParagraphs(context, headings, headingPages(document))
  const body = bodyParagraphs(context, document.blocks, headings)
  const file = new Document({
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    title: typeset(document.title, document.language),
    customProperties: properties(document),
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 567,
    ...styleSheet(document.language),
    numbering: wordNumbering(document.language),
    footnotes: context.footnotes,
    sections: [
      {
        properties: { titlePage: true, page: { size: PAGE.size, margin: PAGE.margin } },
        ...runningHeads(document),
        children: [...opening, ...contents, ...body],
      },
    ],
  })
  const date = document.draftMark?.date ?? document.date ?? '1980-01-01'
  return finish(await Packer.toBuffer(file), {
    rightToLeft: isRightToLeft(document.language),
    signs: context.signs,
    instant: `${date}T00:00:00Z`,
  })
}
