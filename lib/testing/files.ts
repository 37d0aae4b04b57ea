import { strToU8, zipSync } from 'fflate'
import sharp from 'sharp'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const MAIN = {
  docx: { part: 'word/document.xml', type: `${OFFICE}.wordprocessingml.document.main+xml` },
  xlsx: { part: 'xl/workbook.xml', type: `${OFFICE}.spreadsheetml.sheet.main+xml` },
}

/** An Office file with further parts. `type`: what its main part says that it is. */
export function officeFile(
  kind: keyof typeof MAIN,
  more: Record<string, string> = {},
  type: string = MAIN[kind].type,
): Uint8Array {
  const { part } = MAIN[kind]
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`
  const parts = { '[Content_Types].xml': types, [part]: '<x/>', ...more }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

export const pdfFile = (text = 'A letter'): Uint8Array => strToU8(`%PDF-1.4\n% ${text}\n%%EOF\n`)

/** A photograph that says where, when and with what it was taken. */
export const photograph = (): Promise<Uint8Array> =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: '#876' } })
    .withExif({
      IFD0: { Artist: 'A witness' },
      IFD3: { GPSLatitude: '42/1 52/1 0/1', GPSLatitudeRef: 'N' },
    })
    .jpeg()
    .toBuffer()

/** The beginning of a photograph as a telephone writes it. */
export const heicFile = (brand = 'heic'): Uint8Array =>
  strToU8(`\0\0\0\u0018ftyp${brand}\0\0\0\0${brand}heic and pixels`)
