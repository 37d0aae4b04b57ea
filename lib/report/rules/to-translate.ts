import { countWords } from '@/lib/core/docx/word-count'
import type { Sheet, SourceLine } from '../types'

/** A text of an activity that the draft prints in another language: what a translator needs to begin. */
export type ToTranslate = {
  paragraph: { id: string; number: number | null }
  language: string
  fields: string[]
  text: string
  words: number
  source: Pick<SourceLine, 'reference' | 'title'> | null
}

/** What of a draft is to be translated, in the order of the document. What a drafter wrote anew is not. */
export const toTranslate = ({ sections }: Pick<Sheet, 'sections'>): ToTranslate[] =>
  sections
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ text }) => text === null)
    .flatMap(({ id, number, clauses, sources }) =>
      clauses.flatMap(({ language, fields, text, revisionId }) => {
        if (!language) return []
        const source = sources.find((one) => one.revisionId === revisionId) ?? null
        const own = bare(text)
        return [{ paragraph: { id, number }, language, fields, text: own, words: countWords(own), source }]
      }),
    )

/** The text without the brackets and the quotation marks that show it as to be translated. */
const bare = (text: string): string => /^\[[^:]*:\s*[«“]\s?(.*?)\s?[»”]\]$/s.exec(text)?.[1] ?? text
