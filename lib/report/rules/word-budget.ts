import { z } from 'zod'
import type { Sheet, Waiver } from '../types'

/** What a report may be long, by who writes it. */
export type WordLimits = { secretariat: number; other: number }

/** Limits of Council documents, until a setting says otherwise. */
const USUAL: WordLimits = { secretariat: 8_500, other: 10_700 }

/** The limits as they are set. */
export const limitsOf = (setting: unknown): WordLimits => ({
  ...USUAL,
  ...z.object({ secretariat: z.number(), other: z.number() }).partial().safeParse(setting).data,
})

/** The words above the limit of a report, unless a waiver reaches as far: 0 lets it go. */
export function wordsOver({ facts, words }: Pick<Sheet, 'facts' | 'words'>, waiver: Pick<Waiver, 'words'> | null) {
  const allowed = Math.max(facts.wordLimit, waiver?.words ?? 0)
  return words.total > allowed ? words.total - facts.wordLimit : 0
}

/** The waiver on which the length of a report rests; null where it needs none, or has none that reaches. */
export const waiverUsed = ({ facts, words }: Pick<Sheet, 'facts' | 'words'>, waiver: Waiver | null): Waiver | null =>
  waiver && words.total > facts.wordLimit && words.total <= waiver.words ? waiver : null
