import type { Snapshot } from '@/lib/activity/types'
import { follow } from '@/lib/report/compose/english/rules/follow'
import { frameResult } from '@/lib/report/compose/english/rules/frame'
import { closed, houseStyle } from '@/lib/report/compose/english/rules/house-style'
import { remainingCountries } from '@/lib/report/compose/english/rules/locate'
import { coverage } from '@/lib/report/compose/english/rules/mentions'
import { open } from '@/lib/report/compose/english/rules/open'
import { inFull, resolvePointers } from '@/lib/report/compose/english/rules/resolve-pointers'
import { subjectOf } from '@/lib/report/compose/english/rules/subject'
import { upperFirst } from '@/lib/report/compose/english/rules/words'
import type { Telling } from '@/lib/report/compose/english/types'
import type { Clause, Context } from '@/lib/report/compose/types'

/** A result that repeats the account word for word, or nearly, is said already. */
const REPEATS = 0.65

/** What an account says was meant, not done: it does not say the result. */
const PURPOSE = /\bso that\b[^.;]*/g

function tell(snapshot: Snapshot, { facts, reading }: Context): Telling {
  const account = resolvePointers(snapshot, facts)
  const done = account.text.replace(PURPOSE, '')
  const result = inFull(houseStyle(snapshot.result ?? ''), snapshot, facts)
    .split(/; /)
    .filter((part) => part && coverage(part, done) < REPEATS)
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
  const telling = tell(snapshot, context)
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
