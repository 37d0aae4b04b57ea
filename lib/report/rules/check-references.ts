import { LOST } from '../constants'
import type { Sheet, SheetParagraph } from '../types'
import { type Check, placeOf } from './check'
import { referencesIn, unknownNumbers } from './notation'

/** What speaks of a paragraph that was taken out, or of a number that no paragraph has, cannot be printed so. */
export function checkReferences(one: SheetParagraph, { numbers, facts }: Sheet): Check[] {
  const found = { weight: 'stop', paragraph: placeOf(one), mended: null } as const
  const lost = referencesIn(one.text ?? '').filter((id) => !numbers[id])
  return [
    ...lost.slice(0, 1).map((): Check => ({ ...found, rule: 'reference', words: LOST[facts.language] })),
    ...unknownNumbers(one.text ?? '').map((words): Check => ({ ...found, rule: 'no_paragraph', words })),
  ]
}
