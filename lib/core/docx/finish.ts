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

const NOTE = /(<w:footnote\b[^>]*>)(.*?)(<\/w:footnote>)/gs

// The package puts a stray number into the lines above the notes; they start where the numbers of headings end.
const separator = (kind: string) =>
  `<w:p><w:pPr><w:spacing w:after="80"/><w:ind w:left="851"/></w:pPr><w:r><w:${kind}/></w:r></w:p>`

const footnotes = (xml: string, signs: Map<number, string>): string =>
  xml.replace(NOTE, (note, open: string, _content: string, close: string) => {
    const kind = /w:type="(\w+)"/.exec(open)?.[1]
    if (kind) return open + separator(kind) + close
    const sign = signs.get(Number(/w:id="(\d+)"/.exec(open)?.[1]))
    return sign ? note.replace(NUMBER, `<w:t>${sign}</w:t>`) : note
  })

const bidiSection = (xml: string): string => xml.replace(/<w:docGrid\b/g, '<w:bidi/><w:docGrid')

const dates = (xml: string, instant: string): string =>
  xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${instant}`)

/**
 * Takes the file as the package writes it, gives the one to hand out:
 * notes marked with a sign keep it, the section of a right-to-left document runs from the right, and the same content
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
  if (rightToLeft) edit('word/document.xml', bidiSection)
  const still: Zippable = {}
  for (const [path, part] of Object.entries(parts)) still[path] = [part, { mtime: STILL }]
  return Buffer.from(zipSync(still))
}
