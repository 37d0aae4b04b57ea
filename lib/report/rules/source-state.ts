import type { SourceLine } from '../types'

export type SourceState = 'released' | 'stale' | 'withdrawn'

/** What has become of a source since it was taken: withdrawn from public use, overtaken by a newer revision, or neither. */
export function sourceState({ released, accomplishments }: SourceLine): SourceState {
  if (!released) return 'withdrawn'
  return accomplishments.length === 0 ? 'stale' : 'released'
}
