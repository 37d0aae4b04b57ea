import type { SourceLine } from '../types'

export type SourceState = 'released' | 'stale' | 'kept' | 'withdrawn'

/**
 * What has become of a source since it was taken: withdrawn from public use, overtaken by a newer revision, the same and
 * the text kept for a reason, or none of these. Nobody keeps what may not be used.
 */
export function sourceState({ released, accomplishments, kept, newerId }: SourceLine): SourceState {
  if (!released) return 'withdrawn'
  if (accomplishments.length > 0) return 'released'
  return kept && kept.against === newerId ? 'kept' : 'stale'
}
