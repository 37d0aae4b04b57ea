import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'

/** What has to be put right in the file that the package writes. */
export type Finish = {
  rightToLeft: boolean
  /** Signs by footnote id, in place of numbers. */
  signs: Map<number, string>
  /** The instant that the file states as that of its making, in ISO 8601. */
  instant: string
}

const NUMBER = '<w:footnoteRef/>'
// The first day that a zip archive can state. Local time on purpose: archives know no zone, so this reads the same everywhere.
const STILL = new Date(1980, 0, 1)

// A short line in from the margin, as Geneva documents have it, in place of the package's, which holds a stray number.
const SEPARATOR =
  '<w:p><w:pPr><w:tabs><w:tab w:val="right" w:pos="2155"/></w:tabs><w:spacing w:after="80" w:line="240" w:lineRule="auto"/><w:ind w:left="680"/></w:pPr><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:tab/></w:r></w:p>'

const footnotes = (xml: string, signs: Map<number, string>): string =>
  xml.replace(/(<w:footnote\b[^>]*>)(.*?)(<\/w:footnote>)/gs, (note, open: string, _content: string, close: string) => {
    if (open.includes('w:type=')) return open + SEPARATOR + close
    const sign = signs.get(Number(/w:id="(\d+)"/.exec(open)?.[1]))
    return sign ? note.replace(NUMBER, `<w:t>${sign}</w:t>`) : note
  })

const bidiSection = (xml: string): string => xml.replace(/<w:docGrid\b/g, '<w:bidi/><w:docGrid')

// The package puts a page number into the run of the mark before it, where LibreOffice does not see it.
const pageNumbers = (xml: string): string =>
  xml.replaceAll('<w:fldChar w:fldCharType="separate"/><w:t ', '<w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t ')

const dates = (xml: string, instant: string): string =>
  xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${instant}`)

/**
 * Takes the file as the package writes it, gives the one to hand out:
 * page numbers show in every reader, notes marked with a sign keep it, the section of a right-to-left document runs from the right, and the same content
 * is always the same bytes.
 */
export const finish = (file: Uint8Array, { rightToLeft, signs, instant }: Finish): Buffer => {
  const parts = unzipSync(file)
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts[path]
    if (part) parts[path] = strToU8(change(strFromU8(part)))
  }
  edit('word/footnotes.xml', (xml) => footnotes(xml, signs))
  edit('docProps/core.xml', (xml) => dates(xml, instant))
  edit('word/document.xml', pageNumbers)
  if (rightToLeft) edit('word/document.xml', bidiSection)
  const still: Zippable = {}
  for (const [path, part] of Object.entries(parts)) still[path] = [part, { mtime: STILL }]
  return Buffer.from(zipSync(still))
}
