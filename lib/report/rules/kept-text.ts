import type { KeptParagraph } from '../types'
import { noteOf } from './notation'

type Composed = Pick<KeptParagraph['clauses'][number], 'text' | 'footnotes'>

/** The text that clauses make, each with its footnotes behind it. */
export const composedText = (clauses: readonly Composed[]): string =>
  clauses.flatMap(({ text, footnotes }) => [text, ...footnotes.map(noteOf)]).join(' ')

/** The whole text of a paragraph in the notation in which it is kept (see notation.ts), written or as composed. */
export const keptText = ({ text, clauses }: { text: string | null; clauses: readonly Composed[] }): string =>
  text ?? composedText(clauses)
