import { parseCsv } from 'hucre'
import { cellOf, withoutTail } from './cells.mjs'

/** What may part cells. The usual ones first: a colon or an Arabic comma also stands within headers. */
const DELIMITERS = [
  [',', ';', '\t', '|'],
  ['^', '~', '¦', '\u0001', '\u001f'],
  ['؛', '；', '،', ':'],
]

/** The rows of a file of text, whatever its encoding and what parts its cells. */
export function textRows(file, mostRows) {
  const [text, delimiter] = withDelimiter(decode(file))
  return withoutTail(parseCsv(text, { delimiter, maxRows: mostRows + 2 }).map((row) => row.map(plainCell)))
}

/** What parts the cells: what the file itself says (Excel's first line `sep=`), else what its first line holds most of. */
function withDelimiter(text) {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text)
  if (said) return [text.slice(said[0].length), said[1]]
  const [line] = text
    .replace(/^\uFEFF/, '')
    .replace(/"[^"]*"/g, '""')
    .split(/\r?\n|\r/, 1)
  for (const group of DELIMITERS) {
    const counts = group.map((delimiter) => line.split(delimiter).length - 1)
    const most = Math.max(...counts)
    if (most > 0) return [text, group[counts.indexOf(most)]]
  }
  return [text, ',']
}

/** In a file of text, what begins with = is a formula; behind an apostrophe it is the text that our own file guards. */
function plainCell(value) {
  const text = String(value ?? '')
  if (text.startsWith('=')) return { bad: 'formula', text: text.slice(0, 80) }
  return cellOf(/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : value)
}

/** By its mark, else UTF-8, else UTF-16 where every other byte is empty, else what Windows writes. */
function decode(file) {
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder('utf-16le').decode(file)
  if (file[0] === 0xfe && file[1] === 0xff) return new TextDecoder('utf-16be').decode(file)
  const start = file.subarray(0, 2_000)
  const empty = (rest) => start.filter((byte, index) => index % 2 === rest && byte === 0).length
  if (empty(1) > start.length / 4) return new TextDecoder('utf-16le').decode(file)
  if (empty(0) > start.length / 4) return new TextDecoder('utf-16be').decode(file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return new TextDecoder(codePageOf(file)).decode(file)
  }
}

/**
 * The code page of a text in single bytes. Accented letters stand alone between others; in Cyrillic and Arabic whole words
 * lie in the upper half, Russian mostly in its last two rows (small letters) and Arabic in all four.
 */
function codePageOf(file) {
  let upper = 0
  let beside = 0
  let middle = 0
  for (let at = 0; at < Math.min(file.length, 200_000); at++) {
    if (file[at] < 0xc0) continue
    upper++
    if (file[at - 1] >= 0xc0) beside++
    if (file[at] < 0xe0) middle++
  }
  if (beside < upper / 3) return 'windows-1252'
  const share = middle / upper
  return share > 0.3 && share < 0.85 ? 'windows-1256' : 'windows-1251'
}
