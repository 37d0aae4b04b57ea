/** From this share of the limit on, the drafter is warned. */
const NEAR = 0.9

export type Load = 'within' | 'near' | 'over'

/** How full a word budget is. */
export function loadOf(words: number, limit: number): Load {
  if (words > limit) return 'over'
  return words >= NEAR * limit ? 'near' : 'within'
}

/** The colour of its meter: amber near the limit, red above it. The words beside it say the same. */
export const loadClass = (words: number, limit: number): string => `load load--${loadOf(words, limit)}`
