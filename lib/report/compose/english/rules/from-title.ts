import type { Snapshot } from '@/lib/activity/types'
import { coverage, saysName } from '@/lib/report/compose/english/rules/mentions'
import { presence } from '@/lib/report/compose/english/rules/names'
import { indefinite, list, literal, lowerFirst } from '@/lib/report/compose/english/rules/words'
import type { Account } from '@/lib/report/compose/english/types'
import type { Facts } from '@/lib/report/compose/types'

type Step = (account: Account, snapshot: Snapshot, facts: Facts) => Account

/** A title, or its part before a colon, that is a name: its words of weight have capitals. */
export function properName(title: string): string | null {
  const head = title.split(':')[0]?.replace(/, [A-Z][\w-]*$/, '') ?? ''
  const weighty = head.split(' ').filter((word) => word.length > 3)
  const isName = weighty.every((word) => /^[A-Z]/.test(word)) && (weighty.length > 1 || /^[A-Z]{4,}$/.test(head))
  return isName || /Programme on|Forum on/.test(head) ? head : null
}

const withTitle = (account: Account, text: string): Account =>
  text === account.text ? account : { ...account, text, fields: [...account.fields, 'title'] }

/** The words after the last "on" of a title, where the account speaks of none of them. */
function topicOf(title: string, text: string): string | undefined {
  const topic = /.* on (.+)$/.exec(title)?.[1]
  return topic && coverage(topic, text) < 0.5 ? topic : undefined
}

/** "A panel held on 13 March 2012": what it was on stands in the title alone. */
const nameTopic: Step = (account, { title }) => {
  const [, noun] = /^An? (\w+) held (?:on|in) /.exec(account.text) ?? []
  if (!noun) return account
  const topic = new RegExp(`\\b${noun} on (.+)$`, 'i').exec(title)?.[1] ?? topicOf(title, account.text)
  if (!topic) return account
  return withTitle(
    account,
    account.text.replace(/^(An? \w+) (held [^,]*\d{4})(,?) /, (_, start, held) => `${start} on ${topic}, ${held}, `),
  )
}

/** "Contributed to training programmes": what they taught stands before the word "training" of the title. */
const nameTaught: Step = (account, { title }) => {
  const taught = /^(.+?) training (?:for|of) /.exec(title)?.[1]
  if (!taught || !/\b(?:training|courses?|(?:training )?programmes|workshops?)\.?$/.test(account.text)) return account
  if (coverage(taught, account.text) >= 0.5) return account
  return withTitle(account, `${account.text.replace(/\.$/, '')} on ${lowerFirst(taught)}`)
}

/** "Human rights defenders, including minority representatives": the title says more of a group than the account. */
const nameIncluded: Step = (account, { title }) => {
  const [, group, included] = /\b(?:of|for) ([a-z][\w -]+?), including ([^,]+?)(?:,|$)/.exec(title) ?? []
  if (!group || !included || account.text.includes(included)) return account
  const first = new RegExp(`\\b${literal(group)}\\b(?!, including)`)
  return withTitle(account, account.text.replace(first, `${group}, including ${included},`))
}

/** "Tripartite forum on labour scheduled for 3 May": an event under its own name, and who had planned it. */
const nameScheduled: Step = (account, { title, contributors }, facts) => {
  const [, event, rest] = /^([^,.]+?) scheduled (for .+)$/.exec(account.text) ?? []
  const name = properName(title)
  if (!event || !rest || !name) return account
  const [kind = event, topic = ''] = event.split(' on ')
  const apposition = indefinite(lowerFirst(coverage(topic, name) >= 0.6 ? kind : event))
  const actors = list(contributors.map(({ label }) => presence(label, facts)))
  const by = actors ? `by ${actors} ` : ''
  const named = withTitle(account, `The ${name}, ${apposition}, was scheduled ${by}${rest}`)
  return actors ? { ...named, fields: [...named.fields, 'contributors'], namesPresence: true } : named
}

const OWN_NOUN = /^The (?:\w+ )?(fellowship|course)\b/

/** "The fellowship", as a first word: the short title says which, without its year. */
const nameOwn: Step = (account, { title }) => {
  const noun = OWN_NOUN.exec(account.text)?.[1]
  const name = title.replace(/ \d{4}$/, '')
  if (!noun || !name.includes(noun) || name.split(' ').length > 4) return account
  return withTitle(account, account.text.replace(noun, lowerFirst(name)))
}

const BODY_IN_TITLE =
  /\bthe ((?:[A-Z][\w-]*,? (?:and )?)+?(Commission|Committee|Group)(?: (?:of|on) [A-Z][\w-]*(?: [A-Z][\w-]*)*)?)/

/** "The group", "the commission", "the review": a body or a process whose full name stands in the title alone. */
const nameBody: Step = (account, { title }) => {
  const [, body, noun] = BODY_IN_TITLE.exec(title) ?? []
  const pointer = noun && new RegExp(`\\bthe ${noun.toLowerCase()}\\b`)
  const meeting = /^\w+ (?:meeting|session) of the .*/.exec(title)?.[0]
  let text = account.text
  if (body && pointer) text = text.replace(pointer, meeting ? `the ${lowerFirst(meeting)}` : `the ${body}`)
  const review = 'universal periodic review'
  if (title.includes(review) && !saysName(text, review)) text = text.replace(/\bthe review\b/, `the ${review}`)
  return withTitle(account, text)
}

/** What an account points at and the title alone names, in the order in which it is looked for. */
export const FROM_TITLE: readonly Step[] = [nameBody, nameOwn, nameScheduled, nameTopic, nameTaught, nameIncluded]
