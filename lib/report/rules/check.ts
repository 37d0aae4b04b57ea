import type { Facts } from '../compose/types'
import type { SheetParagraph } from '../types'
import type { TextRule } from './check-text'
import { plainText } from './lay-out'

export type CheckRule =
  | TextRule
  | 'over'
  | 'waived'
  | 'near'
  | 'uncleared'
  | 'stale'
  | 'unsupported'
  | 'untranslated'
  | 'acronym'
  | 'acronym_again'
  | 'long'
  | 'country'
  | 'note'
  | 'order'
  | 'misplaced'
  | 'group'
  | 'reference'
  | 'no_paragraph'

/** What a check found. `stop`: it cannot go to clearance so; `look`: somebody should look. */
export type Check = {
  rule: CheckRule
  weight: 'stop' | 'look'
  /** null: the report as a whole */
  paragraph: { id: string; number: number | null; version: number } | null
  words: string
  /** The whole text of the paragraph as the rule would mend it. */
  mended: string | null
}

/** What the document does not say of itself: names of the world, and the groups that its sources concern. */
export type World = { facts: Facts; covered: ReadonlySet<string> }

/** Where somebody should look. */
export const placeOf = ({ id, number, version }: SheetParagraph) => ({ id, number, version })

/** The languages, other than the report's, in which words of a paragraph still stand as composed. */
export const foreignTo = ({ text, clauses }: SheetParagraph): string[] =>
  text === null ? [...new Set(clauses.flatMap(({ language }) => language ?? []))] : []

/** What stands in the language of the report. */
export const ownText = (one: SheetParagraph): string =>
  plainText({ ...one, clauses: one.clauses.filter(({ language }) => !language) })
