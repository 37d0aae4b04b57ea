import { Fields } from './read-fields'
import { type Notes, readComments, readNotes, readProperties } from './read-notes'
import { type Refusal, readParts } from './read-parts'
import type { ReadDocument, ReadParagraph, ReadSpan } from './read-types'
import { type Attributes, walk, whoOf } from './read-xml'

/** Below these, text is not part of the sentence: footnotes' own numbers, drawings. */
const SKIPPED = new Set(['w:footnoteRef', 'w:pict', 'w:drawing'])
const IN = new Set(['w:ins', 'w:moveTo'])
const OUT = new Set(['w:del', 'w:moveFrom'])

/**
 * Reads a Word file that comes back: its paragraphs with tracked changes and comments, whoever edited it, Word or
 * LibreOffice. Entities are never resolved, nothing is fetched.
 *
 * @returns the document; or why the file is refused
 */
export function readUnDocument(bytes: Uint8Array): ReadDocument | Refusal {
  const parts = readParts(bytes)
  if (typeof parts === 'string') return parts
  try {
    return {
      paragraphs: readBody(parts['word/document.xml'] ?? '', readNotes(parts['word/footnotes.xml'] ?? '')),
      comments: readComments(parts['word/comments.xml'] ?? ''),
      properties: readProperties(parts['docProps/custom.xml'] ?? ''),
    }
  } catch {
    return 'damaged'
  }
}

function readBody(xml: string, notes: Notes): ReadParagraph[] {
  const reader = new BodyReader(notes)
  walk(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text),
  })
  return reader.paragraphs
}

/** Follows the text of the body, with what is tracked around each piece of it. */
class BodyReader {
  readonly paragraphs: ReadParagraph[] = []
  private current: ReadParagraph | null = null
  private tables = 0
  private skipped = 0
  private reading = false
  private readonly fields = new Fields()
  private changes: { kind: 'in' | 'out'; author: string | null; at: string | null }[] = []

  constructor(private readonly notes: Notes) {}

  open(name: string, attributes: Attributes): void {
    this.fields.open(name, attributes)
    if (SKIPPED.has(name)) this.skipped += 1
    if (name === 'w:tbl') this.tables += 1
    if (name === 'w:p') this.begin()
    if (IN.has(name)) this.changes.push({ kind: 'in', ...whoOf(attributes) })
    if (OUT.has(name)) this.changes.push({ kind: 'out', ...whoOf(attributes) })
    if (name === 'w:t' || name === 'w:delText') this.reading = true
    if (name === 'w:tab' || name === 'w:br') this.add(' ')
    if (name === 'w:footnoteReference') this.add(this.notes[attributes['w:id'] ?? ''] ?? '', 'note')
    if (this.current) this.note(this.current, name, attributes)
  }

  close(name: string): void {
    this.fields.close(name)
    if (SKIPPED.has(name)) this.skipped -= 1
    if (name === 'w:tbl') this.tables -= 1
    if (IN.has(name) || OUT.has(name)) this.changes.pop()
    if (name === 'w:t' || name === 'w:delText') this.reading = false
    if (name === 'w:p') this.current = null
  }

  text(text: string): void {
    this.fields.text(text)
    const { reference } = this.fields
    if (this.reading) this.add(text, reference === null ? undefined : { reference })
  }

  private begin(): void {
    this.current = { bookmarks: [], style: null, spans: [], comments: [], inTable: this.tables > 0 }
    this.paragraphs.push(this.current)
  }

  private note(paragraph: ReadParagraph, name: string, attributes: Attributes): void {
    if (name === 'w:bookmarkStart') paragraph.bookmarks.push(attributes['w:name'] ?? '')
    if (name === 'w:pStyle') paragraph.style = attributes['w:val'] ?? null
    if (name === 'w:commentReference') paragraph.comments.push(attributes['w:id'] ?? '')
  }

  private add(text: string, mark?: ReadSpan['mark']): void {
    if (!this.current || this.skipped > 0) return
    const change = this.changes.findLast(({ kind }) => kind === 'out') ?? this.changes.at(-1)
    const span: ReadSpan = { ...(change ?? { kind: 'same', author: null, at: null }), text, ...(mark && { mark }) }
    const last = this.current.spans.at(-1)
    const runsOn = last && last.kind === span.kind && last.author === span.author && last.at === span.at
    if (runsOn && !last.mark && !mark) last.text += text
    else this.current.spans.push(span)
  }
}
