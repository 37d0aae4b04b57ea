import { wordsIn } from './archive.mjs'
import { Refused } from './refused.mjs'
import { isOn, levelOf, readStyles } from './word-styles.mjs'
import { walk } from './xml.mjs'

const MOST_XML = 60 * 1024 * 1024
const MOST_BLOCKS = 20_000
const MOST_TEXT = 10_000_000
/** What stands in these is no text of the document: codes of fields, what was deleted, the second copy of a text box. */
const SKIPPED = new Set(['w:instrText', 'w:del', 'w:moveFrom', 'mc:Fallback', 'w:footnoteRef'])
const AS_TEXT = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' }

/**
 * The body of a Word file as blocks in their order: paragraphs, with the level of a heading and how much of their
 * beginning is bold, and tables by row and cell. Tracked changes count as accepted; hidden text and what only prompts for
 * text are left out.
 */
export function wordBlocks(file, names) {
  const parts = wordsIn(file, names)
  const xml = parts['word/document.xml']
  if (xml.length > MOST_XML) throw new Refused('too_large')
  const textOf = (part) => new TextDecoder().decode(part)
  const reader = new Reader(parts['word/styles.xml'] ? readStyles(textOf(parts['word/styles.xml'])) : NO_STYLES)
  walk(textOf(xml), {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  })
  return reader.blocks
}

const NO_STYLES = { level: () => null, bold: () => false }

class Reader {
  blocks = []
  #styles
  #tables = []
  #paragraphs = []
  #prompts = []
  #skipped = 0
  #runs = []
  #reading = false
  #size = 0

  constructor(styles) {
    this.#styles = styles
  }

  open(name, attributes) {
    if (SKIPPED.has(name)) this.#skipped += 1
    if (name === 'w:sdt') this.#prompts.push(false)
    if (name === 'w:showingPlcHdr') this.#prompts[this.#prompts.length - 1] = true
    if (name === 'w:r') this.#runs.push({ bold: this.#paragraph?.bold ?? false, hidden: false })
    if (name === 'w:t') this.#reading = true
    if (name === 'w:p') this.#paragraphs.push({ text: '', level: null, bold: false, lead: 0, plain: false })
    this.#openTable(name, attributes)
    this.#look(name, attributes)
    if (this.#run && AS_TEXT[name]) this.#add(AS_TEXT[name])
  }

  close(name) {
    if (SKIPPED.has(name)) this.#skipped -= 1
    if (name === 'w:sdt') this.#prompts.pop()
    if (name === 'w:r') this.#runs.pop()
    if (name === 'w:t') this.#reading = false
    if (name === 'w:p') this.#endParagraph()
    if (name === 'w:tc') this.#endCell()
    if (name === 'w:tbl') this.#endTable()
  }

  text(text) {
    if (this.#reading) this.#add(text)
  }

  get #paragraph() {
    return this.#paragraphs.at(-1)
  }

  get #run() {
    return this.#runs.at(-1)
  }

  get #table() {
    return this.#tables.at(-1)
  }

  #look(name, attributes) {
    const paragraph = this.#paragraph
    if (this.#run) {
      if (name === 'w:b') this.#run.bold = isOn(attributes)
      if (name === 'w:rStyle' && this.#styles.bold(attributes['w:val'])) this.#run.bold = true
      if (name === 'w:vanish') this.#run.hidden = isOn(attributes)
    } else if (paragraph) {
      if (name === 'w:outlineLvl') paragraph.level = levelOf(attributes)
      if (name === 'w:pStyle') {
        paragraph.level ??= this.#styles.level(attributes['w:val'])
        paragraph.bold = this.#styles.bold(attributes['w:val'])
      }
    }
  }

  #add(text) {
    const paragraph = this.#paragraph
    if (!paragraph || !this.#run || this.#run.hidden || this.#skipped > 0 || this.#prompts.includes(true)) return
    this.#size += text.length
    if (this.#size > MOST_TEXT) throw new Refused('too_large')
    if (!this.#run.bold && text.trim()) paragraph.plain = true
    paragraph.text += text
    if (!paragraph.plain) paragraph.lead = paragraph.text.length
  }

  #endParagraph() {
    const { text, level, lead } = this.#paragraphs.pop()
    if (this.#table?.cell) this.#table.cell.texts.push(text)
    else if (text.trim()) this.#push({ text, level, lead })
  }

  #openTable(name, attributes) {
    if (name === 'w:tbl') this.#tables.push({ rows: [], cell: null })
    const table = this.#table
    if (!table) return
    if (name === 'w:tr') table.rows.push([])
    if (name === 'w:tc') table.cell = { texts: [], span: 1, goesOn: false }
    if (!table.cell) return
    if (name === 'w:gridSpan') table.cell.span = Math.min(100, Number(attributes['w:val']) || 1)
    if (name === 'w:vMerge') table.cell.goesOn = attributes['w:val'] !== 'restart'
  }

  /** A cell that is merged with the one above says the same, and which of the rows it belongs to only its writer knows. */
  #endCell() {
    const table = this.#table
    const { texts, span, goesOn } = table.cell
    const [above, row] = table.rows.slice(-2).length === 2 ? table.rows.slice(-2) : [null, table.rows.at(-1)]
    const at = row.length
    row.push(texts.join('\n').trim())
    if (goesOn && above) {
      const text = above[at]?.text ?? above[at] ?? ''
      above[at] = { bad: 'merged', text }
      row[at] = { bad: 'merged', text }
    }
    for (let more = 1; more < span; more++) row.push('')
    table.cell = null
  }

  /** A table within a cell is text of that cell. */
  #endTable() {
    const { rows } = this.#tables.pop()
    const cell = this.#table?.cell
    const lineOf = (row) => row.map((found) => found.text ?? found).join('\t')
    if (cell) cell.texts.push(...rows.map(lineOf))
    else if (rows.length > 0) this.#push({ rows })
  }

  #push(block) {
    if (this.blocks.length >= MOST_BLOCKS) throw new Refused('too_large')
    this.blocks.push(block)
  }
}
