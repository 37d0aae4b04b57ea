import type { Paragraph } from 'docx'
import type { DocumentLanguage } from '@/lib/core/docx/types'

/** What the parts of one document share while it is written: its language, its notes so far, its bookmarks so far. */
export type Context = {
  language: DocumentLanguage
  footnotes: Record<string, { children: Paragraph[] }>
  /** Signs by footnote id, for the notes that carry * instead of a number. */
  signs: Map<number, string>
  bookmarks: Set<string>
}

/** Gives the context of an empty document. */
export const newContext = (language: DocumentLanguage): Context => ({
  language,
  footnotes: {},
  signs: new Map(),
  bookmarks: new Set(),
})
