import type { Snapshot } from '@/lib/activity/types'
import { literal } from '@/lib/report/compose/grammar/rules/words'
import type { Deed, Grammar } from '@/lib/report/compose/grammar/types'
import type { Facts } from '@/lib/report/compose/types'

/** The noun of an event that a text uses first. */
function eventIn(text: string, events: Grammar['events']): string | undefined {
  const places = Object.keys(events).map((noun) => ({
    noun,
    at: text.search(new RegExp(`(?<![\\p{L}])${literal(noun)}(?![\\p{L}])`, 'iu')),
  }))
  return places.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at || b.noun.length - a.noun.length)[0]?.noun
}

export function deedOfType({ activityType, kind }: Snapshot, { types = {} }: Facts, grammar: Grammar): Deed {
  const code = activityType?.code ?? types[activityType?.label ?? ''] ?? ''
  return (kind === 'lesson_learned' ? undefined : grammar.types[code]) ?? grammar.deed(kind)
}

/** What to call the activity when a sentence speaks of it again: by its title, its own words, its type. */
export function deedOf(snapshot: Snapshot, text: string, facts: Facts, grammar: Grammar): Deed {
  if (snapshot.kind === 'lesson_learned') return deedOfType(snapshot, facts, grammar)
  const noun = eventIn(text, grammar.events) ?? eventIn(snapshot.title, grammar.events)
  return (noun && grammar.events[noun]) || deedOfType(snapshot, facts, grammar)
}
