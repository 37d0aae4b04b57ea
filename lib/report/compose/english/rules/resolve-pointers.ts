import type { Snapshot } from '@/lib/activity/types'
import { EVENTS, INTRODUCTORY, NUMBERS } from '@/lib/report/compose/english/constants'
import {
  INSTRUMENT_POINTERS,
  OBSERVANCE_POINTER,
  PARTNER_POINTERS,
  PRESENCE_POINTERS,
} from '@/lib/report/compose/english/rules/forms'
import { isNote, nounPhrase } from '@/lib/report/compose/english/rules/frame'
import { FROM_TITLE } from '@/lib/report/compose/english/rules/from-title'
import { houseStyle } from '@/lib/report/compose/english/rules/house-style'
import { saysCountry, saysName } from '@/lib/report/compose/english/rules/mentions'
import { bodyOf, countryList, presence } from '@/lib/report/compose/english/rules/names'
import { indefinite, list, number, titleCase, upperFirst } from '@/lib/report/compose/english/rules/words'
import type { Account } from '@/lib/report/compose/english/types'
import type { Facts } from '@/lib/report/compose/types'

/** Puts a name where the officer pointed, keeping the capital of a first word. */
const put = (pointer: string, name: string) => (/^[A-Z]/.test(pointer) ? upperFirst(name) : name)

/** OHCHR acts in the field through an office, an adviser or a component: which one is said where OHCHR is the subject. */
function through(name: string, found: string): string {
  if (name.startsWith('the OHCHR')) return `${name} `
  return /^the (?:human rights|regional human rights)/.test(name) ? `OHCHR, through ${name}, ` : found
}

const MISSION_OFFICE = /\bthe mission's regional office\b/i

/** "The regional office", "the mission": the officer's own presence, named in full at its first mention. */
function namePresence(account: Account, { contributors }: Snapshot, facts: Facts): Account {
  const own = contributors[0]
  if (!own) return account
  const name = presence(own.label, facts)
  const mission = /^the human rights component of (\S+)$/.exec(name)?.[1]
  const pointer = mission && MISSION_OFFICE.test(account.text) ? MISSION_OFFICE : PRESENCE_POINTERS
  const target = pointer === MISSION_OFFICE ? `the regional office of ${mission}` : name
  const named = account.text
    .replace(pointer, (found) => put(found, target))
    .replace(/^We (?=[a-z])/, `${upperFirst(name)} `)
    .replace(/^The (?=(?:project|programme)\b)/, () =>
      /^[A-Z-]+$/.test(name) ? `${upperFirst(indefinite(name))} ` : 'The ',
    )
    .replace(
      /\bat headquarters\b/,
      /Geneva/.test(own.label) ? 'at OHCHR headquarters in Geneva' : 'at OHCHR headquarters',
    )
    .replace(/\bOHCHR (?=[a-z]+ed\b|held|led|gave|ran)/, (found) => through(name, found))
  if (named === account.text) return account
  const opened = named.replace(new RegExp(`^((?:${INTRODUCTORY}) [^,]*?) (?=the (?:OHCHR|UN))`), '$1, ')
  return { ...account, text: upperFirst(opened), fields: [...account.fields, 'contributors'], namesPresence: true }
}

/** "Two-day training of judges": a note of an event without a verb, which the presence is said to have held. */
function giveVerb(account: Account, { contributors }: Snapshot, facts: Facts): Account {
  const own = contributors[0]
  const [start = ''] = account.text.split(/ (?:of|on|for|in|with|to) |,/)
  const noun = Object.keys(EVENTS).find((event) => saysName(start.toLowerCase(), event))
  if (!own || !noun || !isNote(account.text)) return account
  const text = `${upperFirst(presence(own.label, facts))} ${EVENTS[noun]} ${nounPhrase(account.text)}`
  return { ...account, text, fields: [...account.fields, 'contributors'], namesPresence: true }
}

/** "The national commission", "the country team": a partner that the activity names in another field. */
function namePartners(account: Account, { partners }: Snapshot, facts: Facts): Account {
  let { text } = account
  for (const [pointer, form, lead = ''] of PARTNER_POINTERS) {
    const found = partners.find((partner) => form.test(partner.label))
    if (found)
      text = text.replace(pointer, (words) =>
        put(words, `${lead}the ${bodyOf(found.label, facts)?.name ?? found.label}`),
      )
  }
  return text === account.text ? account : { ...account, text, fields: [...account.fields, 'partners'] }
}

/** "The migrant workers convention": an instrument by a short name, given its title. */
export function inFull(text: string, { instruments }: Snapshot, facts: Facts): string {
  return INSTRUMENT_POINTERS.reduce((words, [pointer, label]) => {
    const title = facts.instruments[label]
    const isNamed = title && instruments.some((instrument) => instrument.label === label)
    return isNamed ? words.replace(pointer, title) : words
  }, text)
}

function nameInstruments(account: Account, snapshot: Snapshot, facts: Facts): Account {
  const text = inFull(account.text, snapshot, facts)
  return text === account.text ? account : { ...account, text, fields: [...account.fields, 'instruments'] }
}

/** "The International Decade": whose it is stands among the rights-holders alone. */
function nameObservance(account: Account, { rightsHolders }: Snapshot): Account {
  const [only, ...others] = rightsHolders
  if (!only || others.length > 0) return account
  const text = account.text.replace(OBSERVANCE_POINTER, (found) => `${found} for ${titleCase(only.label)}`)
  return text === account.text ? account : { ...account, text, fields: [...account.fields, 'rightsHolders'] }
}

const COUNTED = 'States|countries|Governments|members'

/** "Four States": as many as the activity has countries, so these are they. More than six go into a footnote. */
function nameCounted(account: Account, { countries }: Snapshot, facts: Facts): Account {
  const unsaid = countries.filter(({ code, label }) => !saysCountry(account.text, code ?? '', label, facts))
  if (unsaid.length !== countries.length || countries.length < 2) return account
  const count = countries.length
  const word = `(?:${count}|${NUMBERS[count] ?? count})`
  const pattern = new RegExp(`\\b${word} (?:[A-Z]+ )?(?:${COUNTED})\\b`, 'i')
  if (!pattern.test(account.text)) return account
  const names = countryList(countries, facts)
  const fields: Account['fields'] = [...account.fields, 'countries']
  if (count > 6) return { ...account, fields, footnotes: [...account.footnotes, `${upperFirst(names)}.`] }
  const pointed = account.text.replace(new RegExp(`\\bthe ${word} countries\\b`), names)
  if (pointed !== account.text) return { ...account, fields, text: pointed }
  return { ...account, fields, text: account.text.replace(pattern, (found) => `${found} (${names})`) }
}

/** "Four other United Nations entities": as many as the activity has partners, so these are they. */
function nameCountedPartners(account: Account, { partners }: Snapshot, facts: Facts): Account {
  const pattern = new RegExp(`\\b${number(partners.length)} other United Nations (?:entities|agencies)\\b`)
  if (partners.length < 2 || !pattern.test(account.text)) return account
  const names = list(partners.map(({ label }) => bodyOf(label, facts)?.acronym ?? label))
  return {
    ...account,
    fields: [...account.fields, 'partners'],
    text: account.text.replace(pattern, (found) => `${found} (${names})`),
  }
}

/**
 * The officer's summary in house style, with names put where it points at what other fields name. Nothing is added that
 * the officer did not point at.
 */
export function resolvePointers(snapshot: Snapshot, facts: Facts): Account {
  const steps = [
    giveVerb,
    namePresence,
    namePartners,
    nameInstruments,
    nameObservance,
    ...FROM_TITLE,
    nameCounted,
    nameCountedPartners,
  ]
  const plain: Account = {
    text: houseStyle(snapshot.summary),
    fields: ['summary'],
    footnotes: [],
    namesPresence: false,
  }
  return steps.reduce((account, step) => step(account, snapshot, facts), plain)
}
