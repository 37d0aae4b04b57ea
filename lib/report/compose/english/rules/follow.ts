import type { TermStamp } from '@/lib/activity/types'
import { saysBody, saysGovernment, saysGroup, saysName } from '@/lib/report/compose/english/rules/mentions'
import { bodyOf, partner, presence } from '@/lib/report/compose/english/rules/names'
import { type Subject, subjectOf } from '@/lib/report/compose/english/rules/subject'
import { list, upperFirst } from '@/lib/report/compose/english/rules/words'
import type { Telling } from '@/lib/report/compose/english/types'
import type { Clause } from '@/lib/report/compose/types'

/** The partners that an account leaves unsaid. */
export function unsaidPartners({ snapshot, facts, said, account }: Telling, title: string): TermStamp[] {
  const printed = `${said} ${title} ${account.text} ${snapshot.contributors.map((body) => presence(body.label, facts)).join(' ')}`
  return snapshot.partners.filter(({ label }) => {
    const name = label.replace(/^Government of (?:the )?/, '')
    const state = Object.entries(facts.countries).find(([, fact]) => fact.label === name)
    if (state && saysGovernment(said, state[0], state[1].label)) return false
    return !saysBody(printed, label, bodyOf(label, facts))
  })
}

/** The words by which an account may name a presence: a mission for its component, the Office for headquarters. */
function shortName(printed: string): string {
  const mission = /^the human rights component of (\S+)$/.exec(printed)?.[1]
  const parent = /^the ((?!OHCHR)[A-Z][\w-]*[A-Z]\w*) /.exec(printed)?.[1]
  return mission ?? parent ?? printed
}

function saysPresence({ snapshot, account, facts }: Telling): boolean {
  if (account.namesPresence) return true
  return snapshot.contributors.every(({ label }) => {
    const name = presence(label, facts)
    if (name === 'OHCHR' && saysName(account.text, 'High Commissioner')) return true
    return saysName(account.text, shortName(name)) || saysName(account.text, upperFirst(name))
  })
}

/** The rights-holders, when nothing printed speaks of any of them. */
function unsaidGroups({ snapshot }: Telling, printed: string): string[] {
  const labels = snapshot.rightsHolders.map((group) => group.label)
  return labels.some((label) => saysGroup(printed, label)) ? [] : labels
}

/** A unit of the presence that acts is "its" unit. */
const ofOwn = (name: string, own: string[]): string => {
  const parent = own.find((actor) => /^[A-Z-]+$/.test(actor) && name.startsWith(`the ${actor} `))
  return parent ? `its ${name.slice(`the ${parent} `.length)}` : name
}

const isOwn = (name: string): number => Number(name.startsWith('its '))

const be = (words: string) => (words.endsWith('consultations') ? 'were' : 'was')

/** Who else took part, in one short sentence after an account that names its own presence. */
function withPartners({ words, verb }: Subject, names: string[], isRest: boolean): string {
  // A database or a study involves nobody: the work on it does.
  if (isRest) return `${verb === 'prepared' ? 'This work' : upperFirst(words)} also involved ${list(names)}`
  return `${upperFirst(words)} ${be(words)} ${verb} in cooperation with ${list(names)}`
}

/** By whom: two frames of equal worth, by the paragraph's place in its section. */
function byPresence({ words, verb }: Subject, actors: string, names: string[], position: number): string {
  const together = names.length > 0 ? ` in cooperation with ${list(names)}` : ''
  const isActive = position % 2 === 1 && !words.endsWith(',') && verb !== 'drawn'
  if (isActive) return `${upperFirst(actors)} ${verb} ${words}${together}`
  return `${upperFirst(words)} ${be(words)} ${verb} by ${actors}${together}`
}

/**
 * The presence, partners and rights-holders that the account leaves unsaid, as one sentence; none when it said them all.
 * A report of the Office needs no sentence to say that the Office did it.
 */
export function follow(telling: Telling): Clause[] {
  const { snapshot, facts, said, reading } = telling
  const subject = subjectOf(telling)
  const unsaid = unsaidPartners(telling, subject.title)
  const own = snapshot.contributors.map(({ label }) => presence(label, facts))
  const names = unsaid.map((term) => ofOwn(partner(term, facts), own)).sort((a, b) => isOwn(b) - isOwn(a))
  const groups = unsaidGroups(telling, `${said} ${subject.title} ${names.join(' ')}`)
  const focus = groups.length > 0 ? `, with a focus on the rights of ${list(groups)}` : ''
  const fields: Clause['fields'] = [
    ...(names.length > 0 ? (['partners'] as const) : []),
    ...(groups.length > 0 ? (['rightsHolders'] as const) : []),
    ...(subject.title ? (['title'] as const) : []),
  ]
  const actors = list(own)
  if (!saysPresence(telling) && (actors !== 'OHCHR' || names.length > 0)) {
    const text = `${byPresence(subject, actors, names, reading.position)}${focus}.`
    return [{ text, fields: ['contributors', ...fields] }]
  }
  if (names.length > 0) {
    const isRest = unsaid.length < snapshot.partners.length
    return [{ text: `${withPartners(subject, names, isRest)}${focus}.`, fields }]
  }
  return groups.length > 0
    ? [{ text: `${upperFirst(subject.words)} focused on the rights of ${list(groups)}.`, fields }]
    : []
}
