import 'server-only'
import { listIds } from '@/lib/activity/queries/list-activities'
import { loadNames } from '@/lib/activity/queries/names'
import { walkActivities } from '@/lib/activity/queries/walk-activities'
import { factsOfContent, factsOfSnapshot } from '@/lib/activity/rules/facts'
import type { ActivityFilter } from '@/lib/activity/schema/filter'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { reportingPeriod } from '@/lib/framework/queries'
import type { Actor } from '@/lib/permission/types'
import { MOST_ROWS } from '../constants'
import { toCells } from '../rules/to-cells'
import type { SheetRow, SheetWords } from '../types'

/**
 * The activities under a filter as rows, newest first, as the reader may see each: the working copy from inside, the
 * approved text from outside. That they were taken out is recorded.
 *
 * @returns at most MOST_ROWS
 */
export async function takeOut(
  actor: Actor,
  filter: ActivityFilter,
  words: SheetWords,
  format: 'csv' | 'xlsx',
): Promise<SheetRow[]> {
  const { locale, choices } = words
  const [names, period] = await Promise.all([loadNames(), reportingPeriod()])
  const ids = await listIds(actor.scope, filter, period, locale, MOST_ROWS)
  const rows: SheetRow[] = []
  for await (const { row, snapshot } of walkActivities(actor.scope, ids)) {
    if (row) {
      const facts = factsOfContent(row.content, names, locale)
      const { sensitivity, release } = row.content
      const inside = { sensitivity, release, status: words.status[row.status] ?? '' }
      rows.push({ cells: toCells(row.reference, facts, inside, choices), mark: `${row.id} ${row.version}` })
    } else {
      const facts = factsOfSnapshot(snapshot, names, locale)
      rows.push({ cells: toCells(snapshot.reference, facts, null, choices), mark: null })
    }
  }
  await transaction((tx) =>
    record(tx, actor, 'activities.exported', { type: 'actor', id: actor.id }, { rows: rows.length, format }),
  )
  return rows
}
