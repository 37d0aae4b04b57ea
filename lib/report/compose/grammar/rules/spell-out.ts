import { literal, putName } from '@/lib/report/compose/grammar/rules/words'
import type { Grammar } from '@/lib/report/compose/grammar/types'
import type { Facts, Spelled } from '@/lib/report/compose/types'

/**
 * Spells out each known acronym where the reader first meets it, its article and preposition fitted to the full name:
 * "du PNUD" becomes "du Programme des Nations Unies pour le développement (PNUD)".
 */
export function spellOut(text: string, known: readonly string[], { bodies }: Facts, grammar: Grammar): Spelled {
  const met = [...known]
  let result = text
  for (const { acronym, name } of bodies) {
    if (!acronym || !result.includes(acronym) || met.includes(acronym)) continue
    const at = result.search(new RegExp(`(?<![\\p{L}\\d/-])${literal(acronym)}(?![\\p{L}\\d/)-])`, 'u'))
    if (at < 0 && !result.includes(`(${acronym})`)) continue
    met.push(acronym)
    if (at < 0 || result.includes(`(${acronym})`)) continue
    const [before, after] = [result.slice(0, at), result.slice(at + acronym.length)]
    result = putName(before, `${grammar.named(name)} (${acronym})`, after, grammar)
  }
  return { text: result, known: met }
}
