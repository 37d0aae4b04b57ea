import { EVENTS, NOUN_BY_TYPE } from '@/lib/report/compose/english/constants'
import { properName } from '@/lib/report/compose/english/rules/from-title'
import { coverage, saysName } from '@/lib/report/compose/english/rules/mentions'
import { gathering } from '@/lib/report/compose/english/rules/open'
import type { Telling } from '@/lib/report/compose/english/types'

const firstOf = (text: string): string | undefined =>
  Object.keys(EVENTS)
    .filter((event) => saysName(text, event))
    .sort((a, b) => text.search(new RegExp(`\\b${a}\\b`)) - text.search(new RegExp(`\\b${b}\\b`)))[0]

/** The noun for the activity: from its title, its own words, its type. A lesson is drawn from what precedes its content. */
function nounOf({ snapshot, account }: Telling): string | undefined {
  const byType = NOUN_BY_TYPE[snapshot.activityType?.label ?? '']
  if (snapshot.kind !== 'lesson_learned') {
    return firstOf(snapshot.title.toLowerCase()) ?? firstOf(account.text.toLowerCase()) ?? byType
  }
  const [occasion = ''] = account.text.split(/ that | planned /)
  return (
    firstOf(occasion.toLowerCase()) ??
    (/^exchange/.test(snapshot.activityType?.label ?? '') ? 'exchange' : byType) ??
    'lesson'
  )
}

export type Subject = { words: string; verb: string; title: string }

/** What to call the activity when a sentence speaks of it again, and the verb for bringing it about. */
export function subjectOf(telling: Telling): Subject {
  const { snapshot, said } = telling
  const noun = nounOf(telling)
  const verb = /\bscheduled\b/.test(telling.account.text) ? 'planned' : ((noun && EVENTS[noun]) ?? 'carried out')
  const title = snapshot.kind === 'lesson_learned' ? null : properName(snapshot.title)
  if (!title || gathering(telling) || coverage(title, said) >= 0.7)
    return { words: noun ? `the ${noun}` : 'this work', verb, title: '' }
  const words = snapshot.title.includes(':')
    ? `the ${noun ?? 'activity'}, entitled “${title}”,`
    : `the ${noun ?? 'activity'}, known as the ${title},`
  return { words, verb, title }
}
