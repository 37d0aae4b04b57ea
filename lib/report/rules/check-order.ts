import type { MandateGroup } from '@/lib/vocabulary/types'
import type { Sheet, SheetSection } from '../types'
import { type Check, placeOf } from './check'

const numberOf = (accomplishment: string): number => Number(accomplishment.slice(2))

/** Subsections by accomplishment follow their numbers, as in A/HRC/27/41 and A/HRC/31/80. */
export function checkOrder({ sections }: Sheet): Check[] {
  return sections.flatMap((section, index): Check[] => {
    const before = sections[index - 1]
    const isAfter =
      section.level === 2 &&
      before?.level === 2 &&
      section.accomplishment !== null &&
      before.accomplishment !== null &&
      numberOf(section.accomplishment) < numberOf(before.accomplishment)
    if (!isAfter) return []
    const words = `${section.accomplishment} (${section.number})`
    return [{ rule: 'order', weight: 'look', paragraph: null, words, mended: null }]
  })
}

/** A paragraph under an accomplishment under which none of its activities is approved. */
export function checkPlace({ accomplishment, paragraphs }: SheetSection): Check[] {
  if (!accomplishment) return []
  return paragraphs.flatMap((one): Check[] => {
    const approved = one.sources.flatMap((source) => source.accomplishments)
    if (approved.length === 0 || approved.includes(accomplishment)) return []
    const words = [...new Set(approved)].join(', ')
    return [{ rule: 'misplaced', weight: 'look', paragraph: placeOf(one), words, mended: null }]
  })
}

/** How titles name the groups of a mandate, in the languages of reports. */
const NAMED: Record<MandateGroup, RegExp> = {
  women: /\b(?:women|femmes|mujeres)\b/i,
  children: /\b(?:children|enfants|niños|niñas)\b/i,
  older_persons: /\bolder persons\b|personnes âgées|personas (?:de edad|mayores)/i,
  persons_with_disabilities: /\bpersons with disabilities\b|personnes handicapées|personas con discapacidad/i,
}

/** The groups that the report's own title names and that nothing it rests on concerns. */
export function checkGroups({ facts }: Sheet, covered: ReadonlySet<string>): Check[] {
  return (Object.keys(NAMED) as MandateGroup[])
    .filter((group) => NAMED[group].test(facts.title) && !covered.has(group))
    .map((group) => ({ rule: 'group', weight: 'look', paragraph: null, words: group, mended: null }))
}
