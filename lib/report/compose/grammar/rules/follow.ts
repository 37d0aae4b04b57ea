import type { Snapshot } from '@/lib/activity/types'
import { deedOf } from '@/lib/report/compose/grammar/rules/deeds'
import { saysBody, saysGroup } from '@/lib/report/compose/grammar/rules/mentions'
import { actor, bodyOf, groupOf, partner } from '@/lib/report/compose/grammar/rules/names'
import { upperFirst } from '@/lib/report/compose/grammar/rules/words'
import type { Grammar } from '@/lib/report/compose/grammar/types'
import type { Clause, Facts } from '@/lib/report/compose/types'

export type Said = { text: string; namesPresence: boolean }

/** The partners that a text leaves unsaid; a presence that acts is no partner of its own. */
export function unsaidPartners(
  { partners, contributors }: Snapshot,
  text: string,
  facts: Facts,
  grammar: Grammar,
): string[] {
  const actors = contributors.map((body) => actor(body, facts, grammar)).join(' ')
  return partners
    .filter(({ label }) => !saysBody(`${text} ${actors}`, label, bodyOf(label, facts), grammar))
    .map(({ label }) => partner(label, facts, grammar))
}

/** The rights-holders, when nothing printed speaks of any of them. */
export function unsaidGroups({ rightsHolders }: Snapshot, text: string, facts: Facts, grammar: Grammar): string[] {
  const labels = rightsHolders.map((term) => groupOf(term, facts))
  return labels.some((label) => saysGroup(text, label, grammar)) ? [] : labels
}

/** "Autoridades estatales", "des autorités": several that stand under one name. */
const isPlural = (name: string): boolean => /^(?:des )?\p{Ll}+s(?!\p{L})/u.test(name)

function saysPresence(
  { contributors }: Snapshot,
  { text, namesPresence }: Said,
  facts: Facts,
  grammar: Grammar,
): boolean {
  if (namesPresence) return true
  return contributors.every((body) => {
    const name = actor(body, facts, grammar)
    const acronym = /\b[A-Z][\w-]*[A-Z]\b/.exec(name)?.[0]
    return saysBody(text, name, bodyOf(body.label, facts), grammar) || (acronym !== undefined && text.includes(acronym))
  })
}

/** The presence, partners and rights-holders that an account leaves unsaid, as one sentence; none when it said them all. */
export function follow(snapshot: Snapshot, said: Said, facts: Facts, grammar: Grammar): Clause[] {
  const { phrases, list } = grammar
  const deed = deedOf(snapshot, said.text, facts, grammar)
  const names = unsaidPartners(snapshot, said.text, facts, grammar)
  const groups = unsaidGroups(snapshot, `${said.text} ${snapshot.title} ${names.join(' ')}`, facts, grammar)
  const focus = groups.length > 0 ? `, ${phrases.focus(grammar.groups(groups))}` : ''
  const together = names.length > 0 ? ` ${phrases.together(list(names))}` : ''
  const fields: Clause['fields'] = [
    ...(names.length > 0 ? (['partners'] as const) : []),
    ...(groups.length > 0 ? (['rightsHolders'] as const) : []),
  ]
  const actors = list(snapshot.contributors.map((body) => actor(body, facts, grammar)))
  const isOffice = actors === phrases.headquarters
  if (actors && !saysPresence(snapshot, said, facts, grammar) && (!isOffice || names.length > 0)) {
    const text = `${upperFirst(deed.this)} ${deed.done} ${phrases.by(actors)}${together}${focus}.`
    return [{ text: grammar.contract(text), fields: ['contributors', ...fields] }]
  }
  if (names.length > 0) {
    const isRest = names.length < snapshot.partners.length
    const text = isRest
      ? phrases.joined(list(names), names.length === 1 && !isPlural(names[0] ?? ''))
      : `${upperFirst(deed.this)} ${deed.done}${together}`
    return [{ text: grammar.contract(`${upperFirst(text)}${focus}.`), fields }]
  }
  return groups.length > 0 ? [{ text: `${upperFirst(phrases.about(deed, grammar.groups(groups)))}.`, fields }] : []
}
