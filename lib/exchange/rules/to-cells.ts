import type { ActivityFacts } from '@/lib/activity/rules/facts'
import { writePartialDate } from '@/lib/activity/rules/partial-date'
import type { Purpose, ReleaseBasis, Sensitivity } from '@/lib/activity/types'
import type { Cells, ChoiceWords } from '../types'

/** What only those who see an activity from inside read of it. */
export type InsideFacts = {
  sensitivity: Sensitivity
  release: Record<Purpose, { basis: ReleaseBasis }>
  status: string
}

const SEPARATOR = '; '

/**
 * An activity as the cells of a row, such as the form would read them back: dates in figures, lists parted by a
 * semicolon, the main accomplishment first.
 *
 * @param inside null for a reader from outside, who gets the approved text alone
 */
export function toCells(
  reference: string,
  facts: ActivityFacts,
  inside: InsideFacts | null,
  words: ChoiceWords,
): Cells {
  const list = (found: readonly { text: string }[]): string => found.map(({ text }) => text).join(SEPARATOR)
  const main = [...facts.accomplishments].sort((a, b) => Number(b.main) - Number(a.main))
  const basis = (purpose: Purpose): string => inside?.release[purpose].basis ?? ''
  return {
    reference,
    kind: words.kind[facts.kind] ?? '',
    title: facts.title,
    summary: facts.summary,
    result: facts.result ?? '',
    presence: facts.holders[0] ?? '',
    countries: list(facts.countries),
    start: facts.start ? writePartialDate(facts.start) : '',
    end: facts.end ? writePartialDate(facts.end) : '',
    accomplishments: main.map(({ id }) => id).join(SEPARATOR),
    activityType: facts.activityType?.text ?? '',
    partners: list(facts.partners),
    rightsHolders: list(facts.rightsHolders),
    instruments: list(facts.instruments),
    sources: facts.sources.join(SEPARATOR),
    language: words.language[facts.language ?? ''] ?? '',
    sensitivity: words.sensitivity[inside?.sensitivity ?? ''] ?? '',
    internalUse: words.internalUse[basis('internal')] ?? '',
    unWideUse: words.unWideUse[basis('un_wide')] ?? '',
    publicUse: words.publicUse[basis('public_report')] ?? '',
    status: inside?.status ?? '',
  }
}
