import type { Snapshot } from '@/lib/activity/types'
import { deedOf } from '@/lib/report/compose/grammar/rules/deeds'
import { follow } from '@/lib/report/compose/grammar/rules/follow'
import { fellowsOr, MOST, place, setting, time, unsaidCountries } from '@/lib/report/compose/grammar/rules/locate'
import { coverage, saysCountry } from '@/lib/report/compose/grammar/rules/mentions'
import { actor, countryOf } from '@/lib/report/compose/grammar/rules/names'
import { closed, lowerFirst, putName, upperFirst } from '@/lib/report/compose/grammar/rules/words'
import type { Grammar } from '@/lib/report/compose/grammar/types'
import type { Clause, Context, Facts } from '@/lib/report/compose/types'

/** What repeats an account nearly word for word is said already. */
const REPEATS = 0.65

type Account = { text: string; namesPresence: boolean; namesCountries: boolean; footnotes: string[] }

/** The officer's text in house style, with the presence named where it points at it. */
function accountOf({ summary, contributors }: Snapshot, facts: Facts, grammar: Grammar): Account {
  const text = grammar.style(summary)
  const own = contributors[0]
  const found = own && grammar.presencePointer.exec(text)
  const counted = { namesPresence: false, namesCountries: false, footnotes: [] }
  if (!found) return { text, ...counted }
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)]
  return { ...counted, text: putName(before, actor(own, facts, grammar), after, grammar), namesPresence: true }
}

/** "Nine countries": as many as the activity has, so these are they. Few stand in brackets, more in a footnote. */
function nameCounted(account: Account, { countries }: Snapshot, facts: Facts, grammar: Grammar): Account {
  const count = countries.length
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${count}|${grammar.numbers[count] ?? count}) (?:${grammar.counted})(?!\\p{L}| \\()`,
    'iu',
  )
  const found = pattern.exec(account.text)
  const unsaid = countries.filter(
    (term) => !saysCountry(account.text, term.code ?? '', countryOf(term, facts), grammar),
  )
  if (!found || unsaid.length < 2) return account
  const ordered = countries
    .map((term) => countryOf(term, facts))
    .sort((a, b) => a.label.localeCompare(b.label, facts.language))
  if (count > MOST) {
    const note = `${upperFirst(grammar.list(ordered.map(({ label }) => label)))}.`
    return { ...account, namesCountries: true, footnotes: [note] }
  }
  const names = grammar.list(ordered.map(grammar.articled))
  return { ...account, namesCountries: true, text: account.text.replace(found[0], `${found[0]} (${names})`) }
}

/** A title without what it names after a colon: the announcement has a colon of its own. */
const headOf = (title: string): string => title.split(/\s?: /)[0] ?? title

/** How a lesson or a good practice announces itself, and whether its title has to be said. */
function announce({ kind, title }: Snapshot, account: string, { reading }: Context, grammar: Grammar) {
  const { phrases } = grammar
  if (kind === 'good_practice') return { sentence: '', lead: phrases.goodPractice[reading.goodPractices === 0 ? 0 : 1] }
  if (kind !== 'lesson_learned') return { sentence: '', lead: '' }
  const nth = reading.lessons === 0 ? 0 : 1
  if (coverage(title, account, grammar) >= 0.5) return { sentence: '', lead: phrases.drawn[nth] }
  return { sentence: `${phrases.lesson[nth]}${lowerFirst(grammar.style(headOf(title)), grammar)}.`, lead: '' }
}

/** Opening and account: place and date first, as far as the account does not say them. */
function open(snapshot: Snapshot, account: Account, context: Context, grammar: Grammar): Clause[] {
  const { sentence, lead } = announce(snapshot, account.text, context, grammar)
  const before = setting([
    time(snapshot, account.text, grammar),
    account.namesCountries ? null : place(snapshot, `${account.text} ${snapshot.result ?? ''}`, context.facts, grammar),
  ])
  const opening = [lead, before.words && `${before.words},`].filter(Boolean).join(' ')
  const own: Clause['fields'] = [
    'summary',
    ...(account.namesPresence ? (['contributors'] as const) : []),
    ...(account.namesCountries ? (['countries'] as const) : []),
  ]
  const notes = account.footnotes.length > 0 ? { footnotes: account.footnotes } : {}
  const title: Clause[] = sentence ? [{ text: sentence, fields: ['kind', 'title'] }] : []
  if (!opening) return [...title, { text: closed(upperFirst(account.text)), fields: own, ...notes }]
  const footnotes = before.footnotes.length > 0 ? { footnotes: before.footnotes } : {}
  const fields: Clause['fields'] = [...(lead ? (['kind'] as const) : []), ...before.fields]
  return [
    ...title,
    { text: upperFirst(opening), fields, ...footnotes },
    { text: closed(lowerFirst(account.text, grammar)), fields: own, ...notes },
  ]
}

/** Countries that neither the account nor its opening could name: where fellows came from, or the rest of a list. */
function remaining(snapshot: Snapshot, account: Account, said: string, facts: Facts, grammar: Grammar): Clause[] {
  const unsaid = account.namesCountries ? [] : unsaidCountries(snapshot, said, facts, grammar)
  if (unsaid.length === 0 || place(snapshot, said, facts, grammar)) return []
  return [fellowsOr(snapshot, unsaid, grammar, deedOf(snapshot, said, facts, grammar))]
}

function resultOf({ result }: Snapshot, account: string, grammar: Grammar): string | null {
  const text = grammar.style(result ?? '')
  if (!text || coverage(text, account, grammar) >= REPEATS) return null
  return closed(grammar.finite.test(text) ? upperFirst(text) : grammar.phrases.result(lowerFirst(text, grammar)))
}

/** The sentences of an activity that has a text in the language of the report. */
export function writeTold(snapshot: Snapshot, context: Context, grammar: Grammar): Clause[] {
  const { facts } = context
  const account = nameCounted(accountOf(snapshot, facts, grammar), snapshot, facts, grammar)
  const result = resultOf(snapshot, account.text, grammar)
  const said = `${account.text} ${result ?? ''}`
  const sentence = snapshot.accomplishments.find(({ main }) => main)?.sentence
  const own =
    sentence && coverage(sentence, said, grammar) < REPEATS ? closed(upperFirst(grammar.style(sentence))) : null
  return [
    ...open(snapshot, account, context, grammar),
    ...follow(snapshot, { text: said, namesPresence: account.namesPresence }, facts, grammar),
    ...remaining(snapshot, account, said, facts, grammar),
    ...(result ? [{ text: result, fields: ['result' as const] }] : []),
    ...(own ? [{ text: own, fields: ['accomplishments' as const] }] : []),
  ]
}
