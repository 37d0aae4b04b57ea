import type { Snapshot } from '@/lib/activity/types'
import { follow, unsaidPartners } from '@/lib/report/compose/english/rules/follow'
import { frameResult } from '@/lib/report/compose/english/rules/frame'
import { closed, houseStyle } from '@/lib/report/compose/english/rules/house-style'
import { remainingCountries } from '@/lib/report/compose/english/rules/locate'
import { coverage } from '@/lib/report/compose/english/rules/mentions'
import { partner } from '@/lib/report/compose/english/rules/names'
import { open } from '@/lib/report/compose/english/rules/open'
import { inFull, resolvePointers } from '@/lib/report/compose/english/rules/resolve-pointers'
import { subjectOf } from '@/lib/report/compose/english/rules/subject'
import { list, upperFirst } from '@/lib/report/compose/english/rules/words'
import type { Telling } from '@/lib/report/compose/english/types'
import type { Clause, Context } from '@/lib/report/compose/types'

/** A result that repeats the account word for word, or nearly, is said already. */
const REPEATS = 0.65

/** What an account says was meant, not done: it does not say the result. */
const PURPOSE = /\bso that\b[^.;]*/g

/** "More reports and more visits": what the account says already goes. */
function unsaidMore(part: string, done: string): string {
  const [more = '', ...others] = /^More /.test(part) ? part.split(/ and (?=more )/) : [part]
  const isSaid = others.length > 0 && coverage(more, done) >= REPEATS
  return isSaid ? upperFirst(others.join(' and ')) : part
}

/** An account this short takes its partners into its own sentence. */
const SHORT = 30

/**
 * "Contributed to training programmes, in cooperation with ICRC": a short account of one sentence that names its own
 * presence takes in the partners that it leaves unsaid, where it has no "with" of its own.
 */
function takeIn(telling: Telling): Telling {
  const { account, snapshot } = telling
  const partners = unsaidPartners(telling, '')
  const isPlain = account.namesPresence && !/\bwith(?:in)?\b|[.;]/.test(account.text.replace(/\.$/, ''))
  const isShort = account.text.split(' ').length <= SHORT
  if (!isPlain || !isShort || partners.length === 0 || partners.length < snapshot.partners.length) return telling
  const together = ` in cooperation with ${list(partners.map((term) => partner(term, telling.facts)))}`
  const text = `${account.text.replace(/\.$/, '')}${/,/.test(account.text) ? ',' : ''}${together}`
  return {
    ...telling,
    account: { ...account, text, fields: [...account.fields, 'partners'] },
    said: `${text} ${telling.said}`,
  }
}

function tell(snapshot: Snapshot, { facts, reading }: Context): Telling {
  const account = resolvePointers(snapshot, facts)
  const done = account.text.replace(PURPOSE, '')
  const result = inFull(houseStyle(snapshot.result ?? ''), snapshot, facts)
    .split(/; /)
    .filter((part) => part && coverage(part, done) < REPEATS)
    .map((part) => unsaidMore(part, done))
    .join('; ')
  return {
    snapshot,
    facts,
    reading,
    account,
    result: result ? frameResult(upperFirst(result), reading.position % 2 === 0) : null,
    said: `${account.text} ${result}`.trim(),
  }
}

/** The sentence that an officer wrote for the report on the main accomplishment, unless the rest says it. */
function reportSentence({ snapshot, said }: Telling): Clause[] {
  const sentence = snapshot.accomplishments.find(({ main }) => main)?.sentence
  if (!sentence || coverage(sentence, said) >= REPEATS) return []
  return [{ text: closed(upperFirst(houseStyle(sentence))), fields: ['accomplishments'] }]
}

/** The sentences of one activity: opening and account, remaining countries, who with and for whom, result. */
export function write(snapshot: Snapshot, context: Context): Clause[] {
  const telling = takeIn(tell(snapshot, context))
  const result: Clause[] = telling.result ? [{ text: telling.result, fields: ['result'] }] : []
  const followed = follow(telling)
  return [
    ...open(telling),
    ...followed,
    ...remainingCountries(telling, followed.length > 0 ? 'It' : upperFirst(subjectOf(telling).words)),
    ...result,
    ...reportSentence(telling),
  ]
}
