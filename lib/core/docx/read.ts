import { SaxesParser } from 'saxes'
import { type Refusal, readParts } from './read-parts'
import type { ReadComment, ReadDocument, ReadParagraph, ReadSpan } from './read-types'

type Attributes = Record<string, string>

/** Below these, text is not part of the sentence: field codes, footnotes' own text, drawings. */
const SKIPPED = new Set(['w:instrText', 'w:footnoteRef', 'w:pict', 'w:drawing'])
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
      paragraphs: readBody(parts['word/document.xml'] ?? ''),
      comments: readComments(parts['word/comments.xml'] ?? ''),
      properties: readProperties(parts['docProps/custom.xml'] ?? ''),
    }
  } catch {
    return 'damaged'
  }
}

function walk(
  xml: string,
  on: {
    open: (name: string, attributes: Attributes) => void
    close?: (name: string) => void
    text?: (text: string) => void
  },
): void {
  if (!xml) return
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('A document type has no place in a Word file')
  })
  parser.on('opentag', ({ name, attributes }) => on.open(name, attributes as Attributes))
  parser.on('closetag', ({ name }) => on.close?.(name))
  parser.on('text', (text) => on.text?.(text))
  parser.write(xml).close()
}

function readBody(xml: string): ReadParagraph[] {
  const reader = new BodyReader()
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
  private changes: { kind: 'in' | 'out'; author: string | null; at: string | null }[] = []

  open(name: string, attributes: Attributes): void {
    if (SKIPPED.has(name)) this.skipped += 1
    if (name === 'w:tbl') this.tables += 1
    if (name === 'w:p') this.begin()
    if (IN.has(name)) this.changes.push({ kind: 'in', ...whoOf(attributes) })
    if (OUT.has(name)) this.changes.push({ kind: 'out', ...whoOf(attributes) })
    if (name === 'w:t' || name === 'w:delText') this.reading = true
    if (name === 'w:tab' || name === 'w:br') this.add(' ')
    if (this.current) this.note(this.current, name, attributes)
  }

  close(name: string): void {
    if (SKIPPED.has(name)) this.skipped -= 1
    if (name === 'w:tbl') this.tables -= 1
    if (IN.has(name) || OUT.has(name)) this.changes.pop()
    if (name === 'w:t' || name === 'w:delText') this.reading = false
    if (name === 'w:p') this.current = null
  }

  text(text: string): void {
    if (this.reading) this.add(text)
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

  private add(text: string): void {
    if (!this.current || this.skipped > 0) return
    const change = this.changes.findLast(({ kind }) => kind === 'out') ?? this.changes.at(-1)
    const span: ReadSpan = change ? { ...change, text } : { kind: 'same', text, author: null, at: null }
    const last = this.current.spans.at(-1)
    if (last && last.kind === span.kind && last.author === span.author && last.at === span.at) last.text += text
    else this.current.spans.push(span)
  }
}

const whoOf = (attributes: Attributes) => ({
  author: attributes['w:author']?.slice(0, 200) ?? null,
  at: attributes['w:date']?.slice(0, 40) ?? null,
})

function readComments(xml: string): ReadComment[] {
  const comments: ReadComment[] = []
  let reading = false
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'w:comment') comments.push({ id: attributes['w:id'] ?? '', ...whoOf(attributes), text: '' })
      if (name === 'w:p' && comments.at(-1)?.text) append(comments, '\n')
      reading = name === 'w:t'
    },
    close: () => {
      reading = false
    },
    text: (text) => {
      if (reading) append(comments, text)
    },
  })
  return comments
}

function append(comments: ReadComment[], text: string): void {
  const last = comments.at(-1)
  if (last) last.text += text
}

function readProperties(xml: string): ReadDocument['properties'] {
  const values: Record<string, string> = {}
  let name = ''
  walk(xml, {
    open: (tag, attributes) => {
      if (tag === 'property') name = attributes.name ?? ''
    },
    text: (text) => {
      if (name && text.trim()) values[name] = text.trim()
    },
  })
  const { reportId, version, checksum } = values
  return reportId && version && checksum ? { reportId, version, checksum } : null
}
