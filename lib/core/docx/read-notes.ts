import type { ReadComment, ReadDocument } from './read-types'
import { walk, whoOf } from './read-xml'

/** The words of the footnotes by their id. */
export type Notes = Record<string, string>

/** Reads the footnotes; what was taken out of one under tracking is none of its words. */
export function readNotes(xml: string): Notes {
  const notes: Notes = {}
  let id = ''
  let reading = false
  walk(xml, {
    open: (name, attributes) => {
      if (name === 'w:footnote') id = attributes['w:type'] ? '' : (attributes['w:id'] ?? '')
      if (name === 'w:p' && notes[id]) notes[id] += ' '
      reading = name === 'w:t'
    },
    close: () => {
      reading = false
    },
    text: (text) => {
      if (reading && id) notes[id] = `${notes[id] ?? ''}${text}`
    },
  })
  return Object.fromEntries(Object.entries(notes).map(([key, text]) => [key, text.trim()]))
}

/** Reads the comments with their authors. */
export function readComments(xml: string): ReadComment[] {
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

/** Reads what the file says of itself; null in one that is not ours. */
export function readProperties(xml: string): ReadDocument['properties'] {
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
