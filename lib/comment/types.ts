import type { COMMENT_FIELDS, PHRASE_FIELDS } from './constants'

export type CommentField = (typeof COMMENT_FIELDS)[number]
export type PhraseField = (typeof PHRASE_FIELDS)[number]

/** What an activity says in the fields of which a phrase can be quoted. */
export type PhraseTexts = Partial<Record<PhraseField, string>>

/** Words in a text: where they begin, and how many characters they take there. */
export type Span = { at: number; length: number }

/** What a comment is on: the whole, a field, or a phrase of it, with the place where the phrase once began. */
export type Anchor = { field: CommentField | null; quote: string | null; quoteAt: number | null }

/** Whether the words of an anchor stand in the text that is read; `none`: it quotes nothing. */
export type Standing = 'none' | 'stands' | 'moved_on'

/** Somebody's words. */
export type CommentLine = {
  id: string
  text: string
  by: string
  at: Date
  /** Who is told of it. */
  mentioned: string | null
}

/** A comment with what was answered to it. */
export type Thread = CommentLine &
  Anchor & {
    paragraphId: string | null
    /** The revision that it was made on; null: the working copy. */
    revision: number | null
    resolved: { by: string; at: Date } | null
    replies: CommentLine[]
    abilities: { resolve: boolean }
  }

/** Somebody who may be told of a comment. */
export type Reader = { id: string; name: string }

/** A phrase that is shown in a text, and the comment that is on it. */
export type Phrase = Span & { id: string }

/** The phrases that a page marks, by the field in which they stand. */
export type Marks = ReadonlyMap<PhraseField, readonly Phrase[]>
