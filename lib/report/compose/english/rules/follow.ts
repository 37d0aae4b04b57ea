import type { TermStamp } from '@/lib/activity/types'
import type { Clause } from '@/lib/report/compose/types'
import { EVENTS, NOUN_BY_TYPE } from '@/lib/report/compose/english/constants'
import type { Telling } from '@/lib/report/compose/english/types'
import { coverage, saysBody, saysGovernment, saysGroup, saysName } from '@/lib/report/compose/english/rules/mentions'
import { bodyOf, partner, presence } from '@/lib/report/compose/english/rules/names'
import { list, upperFirst } from '@/lib/report/compose/english/rules/words'

/** What to call the activity when a sentence speaks of it again, and the verb for bringing it about. */
function subject({ snapshot, account, said }: Telling): { words: string; verb: string; isTitle: boolean } {
  const text = `${account.text} ${snapshot.title}`.toLowerCase()
  const first = Object.keys(EVENTS)
    .filter((event) => saysName(text, event))
    .sort((a, b) => text.search(new RegExp(`\\b${a}\\b`)) - text.search(new RegExp(`\\b${b}\\b`)))[0]
  const noun = first ?? NOUN_BY_TYPE[snapshot.activityType?.label ?? '']
  const verb = (noun && EVENTS[noun]) ?? 'carried out'
  const name = properName(snapshot.title)
  if (name && coverage(name, said) < 0.6) {
    return snapshot.title.includes(':')
      ? { words: `the ${noun ?? 'activity'}, entitled “${name}”,`, verb, isTitle: true }
      : { words: `the ${name}`, verb, isTitle: true }
  }
  return { words: noun ? `the ${noun}` : 'this work', verb, isTitle: false }
}

/** A title, or its part before a colon, that is a name: its words of weight have capitals. */
function properName(title: string): string | null {
  const head = title.split(':')[0]?.replace(/, [A-Z][\w-]*$/, '') ?? ''
  const weighty = head.split(' ').filter((word) => word.length > 3)
  const isName = weighty.every((word) => /^[A-Z]/.test(word)) && (weighty.length > 1 || /^[A-Z]{4,}$/.test(head))
  return isName || /Programme on|Forum on/.test(head) ? head : null
}

function unsaidPartners({ snapshot, facts, said, account }: Telling): TermStamp[] {
  const printed = `${said} ${account.text} ${snapshot.contributors.map((body) => body.label).join(' ')}`
  return snapshot.partners.filter(({ label }) => {
    const state = Object.entries(facts.countries).find(([, fact]) => fact.label === label)
    if (state && saysGovernment(said, state[0], label)) return false
    return !saysBody(printed, label, bodyOf(label, facts))
  })
}

function saysPresence({ snapshot, account, facts }: Telling): boolean {
  if (account.namesPresence) return true
  return snapshot.contributors.every(({ label }) => {
    const [first = ''] = label.split(' ')
    return saysName(account.text, first) || saysBody(account.text, label, bodyOf(label, facts))
  })
}

/** The rights-holders, when nothing printed speaks of any of them. */
function unsaidGroups({ snapshot, said }: Telling): string[] {
  const labels = snapshot.rightsHolders.map((group) => group.label)
  return labels.some((label) => saysGroup(said, label)) ? [] : labels
}

/** Who else took part, in one short sentence after an account that names its own presence. */
function partnersOnly(telling: Telling, names: string[], some: boolean): string {
  if (some) return names.length > 1 ? `Other partners were ${list(names)}` : `Another partner was ${list(names)}`
  const { words, verb } = subject(telling)
  const plural = words.endsWith('consultations') ? 'were' : 'was'
  return `${upperFirst(words)} ${plural} ${verb} in cooperation with ${list(names)}`
}

/** By whom: two frames of equal worth, by the paragraph's place in its section. */
function byPresence(telling: Telling, actors: string, names: string[]): string {
  const { words, verb } = subject(telling)
  const plural = words.endsWith('consultations') ? 'were' : 'was'
  const together = names.length > 0 ? ` in cooperation with ${list(names)}` : ''
  const isShort = telling.reading.position % 2 === 1 && !words.endsWith(',')
  return isShort ? `${upperFirst(actors)} ${verb} ${words}${together}` : `${upperFirst(words)} ${plural} ${verb} by ${actors}${together}`
}

/** The presence, partners and rights-holders that the account leaves unsaid, as one sentence; none when it said them all. */
export function follow(telling: Telling): Clause[] {
  const { snapshot, facts } = telling
  const unsaid = unsaidPartners(telling)
  const names = unsaid.map((term) => partner(term, facts))
  const groups = unsaidGroups(telling)
  const focus = groups.length > 0 ? `, with a focus on the rights of ${list(groups)}` : ''
  const focusFields: Clause['fields'] = groups.length > 0 ? ['rightsHolders'] : []
  const partnerFields: Clause['fields'] = names.length > 0 ? ['partners'] : []
  if (!saysPresence(telling)) {
    const actors = list(snapshot.contributors.map((body) => presence(body.label, facts)))
    return [{ text: `${byPresence(telling, actors, names)}${focus}.`, fields: ['contributors', ...partnerFields, ...focusFields] }]
  }
  if (names.length > 0) {
    const some = unsaid.length < snapshot.partners.length
    return [{ text: `${partnersOnly(telling, names, some)}${focus}.`, fields: [...partnerFields, ...focusFields] }]
  }
  if (groups.length === 0) return []
  const { words } = subject(telling)
  return [{ text: `${upperFirst(words)} focused on the rights of ${list(groups)}.`, fields: focusFields }]
}
