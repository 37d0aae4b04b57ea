/** A stretch of a paragraph that came back: as it was, put in or taken out, by whom and when as the file says. */
export type ReadSpan = {
  kind: 'same' | 'in' | 'out'
  /** A footnote stands in its place as its words. */
  text: string
  /** What it is other than words: the call of a footnote, or a field that shows the number of what a bookmark names. */
  mark?: 'note' | { reference: string }
  author: string | null
  at: string | null
}

export type ReadComment = { id: string; author: string | null; at: string | null; text: string }

/** A paragraph of the main text. */
export type ReadParagraph = {
  /** Names of the bookmarks that begin in it, in order. */
  bookmarks: string[]
  style: string | null
  spans: ReadSpan[]
  comments: string[]
  /** Inside a table: the box of the summary. */
  inTable: boolean
}

export type ReadDocument = {
  paragraphs: ReadParagraph[]
  comments: ReadComment[]
  /** What the file says of itself; null in a file that is not ours. */
  properties: { reportId: string; version: string; checksum: string } | null
}
