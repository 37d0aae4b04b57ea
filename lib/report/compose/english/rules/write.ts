import type { Snapshot } from '@/lib/activity/types'
import type { Clause, Context } from '@/lib/report/compose/types'
import type { Telling } from '@/lib/report/compose/english/types'
import { follow } from '@/lib/report/compose/english/rules/follow'
import { frameResult } from '@/lib/report/compose/english/rules/frame'
import { houseStyle } from '@/lib/report/compose/english/rules/house-style'
import { remainingCountries } from '@/lib/report/compose/english/rules/locate'
import { coverage } from '@/lib/report/compose/english/rules/mentions'
import { open } from '@/lib/report/compose/english/rules/open'
import { resolvePointers } from '@/lib/report/compose/english/rules/resolve-pointers'

/** A result that repeats the account word for word, or nearly, is said already. */
const REPEATS = 0.7

function tell(snapshot: Snapshot, { facts, reading }: Context): Telling {
  const account = resolvePointers(snapshot, facts)
  const result = snapshot.result ? houseStyle(snapshot.result) : null
  const isNew = result !== null && coverage(result, account.text) < REPEATS
  return {
    snapshot,
    facts,
    reading,
    account,
    result: isNew ? frameResult(result, reading.position % 2 === 0) : null,
    said: isNew ? `${account.text} ${result}` : account.text,
  }
}

/** The sentences of one activity: opening and account, remaining countries, who with and for whom, result. */
export function write(snapshot: Snapshot, context: Context): Clause[] {
  const telling = tell(snapshot, context)
  const result: Clause[] = telling.result ? [{ text: telling.result, fields: ['result'] }] : []
  return [...open(telling), ...remainingCountries(telling), ...follow(telling), ...result]
}
