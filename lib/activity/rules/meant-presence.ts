import { matchPresence } from '@/lib/presence/rules'
import type { Presence } from '@/lib/presence/types'

/** `id`: empty where it has still to be chosen. `words`: what nobody could read as a name, and is kept as it stands. */
export type MeantPresence = { id: string; words: string }

/**
 * The presence that is meant by words that somebody wrote without a list before them.
 *
 * @param own the presences for which they may log: the one that is called so, else the only one
 */
export function meantPresence(words: string, own: readonly Presence[]): MeantPresence {
  const match = matchPresence(words, own)
  if (match?.exact) return { id: match.presence.id, words: '' }
  const [only, second] = own
  return { id: only && !second ? only.id : '', words: words.trim() }
}
