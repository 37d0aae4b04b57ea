// Reads one file of activities from standard input and writes what stands in it as JSON, a row a line, so that who listens
// need not hold it all. The first line says whether the file is taken. Run as a child with bounds of its own, so that a
// hostile file costs this process and nothing else. `node scripts/parse-table.mjs <rows> <cell length>`.

import { once } from 'node:events'
import { unzipSync } from 'fflate'
import { parseCsv, readXlsx } from 'hucre'

const [mostRows, mostCell] = process.argv.slice(2).map(Number)
const MOST_UNPACKED = 200 * 1024 * 1024
const MOST_PARTS = 2_000
/** Parts that can do something or fetch something. A sheet of activities has none of them. */
const ACTIVE = /vbaProject|externalLinks\/|embeddings\/|activeX|\.\.\//i

/** What may part cells. The usual ones first: a colon or an Arabic comma also stands within headers. */
const DELIMITERS = [
  [',', ';', '\t', '|'],
  ['^', '~', '¦', '\u0001', '\u001f'],
  ['؛', '；', '،', ':'],
]

class Refused extends Error {}

const bytes = await readAll(process.stdin)
try {
  const rows = isZip(bytes) ? await workbookRows(bytes) : textRows(bytes)
  if (rows.length > mostRows + 1) throw new Refused('too_many_rows')
  if (rows.length === 0) throw new Refused('empty')
  answer({ rows: rows.length })
  for (const row of rows) if (!answer(row)) await once(process.stdout, 'drain')
} catch (error) {
  answer({ refused: error instanceof Refused ? error.message : 'unreadable' })
}

function answer(value) {
  return process.stdout.write(`${JSON.stringify(value)}\n`)
}

async function readAll(stream) {
  const chunks = []
  for await (const chunk of stream) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}

function isZip(file) {
  return file[0] === 0x50 && file[1] === 0x4b
}

/** Sizes are asked of the directory of the archive before anything is unpacked. */
function checkArchive(file) {
  let unpacked = 0
  let parts = 0
  const names = []
  unzipSync(file, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize
      parts += 1
      names.push(name)
      return false
    },
  })
  if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) throw new Refused('too_large')
  if (!names.includes('xl/workbook.xml')) throw new Refused('not_a_workbook')
  if (names.some((name) => ACTIVE.test(name))) throw new Refused('active_content')
  const read = unzipSync(file, { filter: ({ name }) => /\.(xml|rels)$/i.test(name) })
  if (Object.values(read).some(isActive)) throw new Refused('active_content')
}

/** A document type, which can name other files, or a link to one that is no web address. */
function isActive(part) {
  if (/<!DOCTYPE/i.test(new TextDecoder().decode(part.subarray(0, 2_000)))) return true
  if (part.length > 1_000_000) return false
  const links = new TextDecoder().decode(part).match(/<Relationship\b[^>]*TargetMode="External"[^>]*>/gi) ?? []
  return links.some((link) => !/Target="(?:https?|mailto):/i.test(link) || !/\/hyperlink"/i.test(link))
}

async function workbookRows(file) {
  checkArchive(file)
  const { sheets } = await readXlsx(file, { sheets: [0], maxRows: mostRows + 2 })
  const [sheet] = sheets
  const rows = sheet.rows.map((row) => row.map(cellOf))
  for (const [place, { formula }] of sheet.cells ?? []) {
    const [row, column] = place.split(',').map(Number)
    if (formula && rows[row]) rows[row][column] = { bad: 'formula', text: `=${formula}`.slice(0, 80) }
  }
  for (const merge of sheet.merges ?? []) markMerged(rows, merge)
  return withoutTail(rows)
}

/** Which of the merged rows a value belongs to, only its writer knows. */
function markMerged(rows, { startRow, startCol, endRow, endCol }) {
  const text = textOf(rows[startRow]?.[startCol])
  for (const row of rows.slice(Math.max(1, startRow), endRow + 1)) {
    for (let column = startCol; column <= endCol; column++) row[column] = { bad: 'merged', text }
  }
}

function textOf(cell) {
  return typeof cell === 'string' ? cell : (cell?.text ?? '')
}

function textRows(file) {
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

/** A cell as text; a date without its time; what cannot be taken, with the reason. */
function cellOf(value) {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? { bad: 'date', text: String(value) } : value.toISOString().slice(0, 10)
  }
  const text = String(value).trim()
  if (text.length > mostCell) return { bad: 'too_long', text: text.slice(0, 80) }
  return text
}

function withoutTail(rows) {
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ''))
  return rows.slice(0, last + 1)
}
