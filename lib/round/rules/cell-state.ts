import type { Answer, CellState, CellWork } from '../types'

/**
 * What a cell stands at. What is in hand answers better than a word: an activity outranks a nil that was said before it,
 * and among activities the one that has come furthest counts, except that a returned one waits for somebody.
 */
export function cellState(answer: Answer | null, work: CellWork | undefined): CellState {
  if (work?.used) return 'used'
  if (work?.standings.includes('returned')) return 'returned'
  if (work?.released) return 'released'
  for (const standing of ['approved', 'submitted', 'draft'] as const) {
    if (work?.standings.includes(standing)) return standing
  }
  if (answer === null) return 'not_asked'
  return answer === 'nil' ? 'nil' : 'silent'
}
