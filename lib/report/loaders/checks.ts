import 'server-only'
import { listCoveredGroups } from '../queries/list-covered-groups'
import { loadFacts } from '../queries/load-facts'
import { checkReport } from '../rules/check-report'
import { toTranslate } from '../rules/to-translate'
import { loadReport } from './report'

/** What can be told of a report before somebody else reads it. */
export async function loadChecks(id: string) {
  const { sheet, abilities, length } = await loadReport(id)
  const [facts, covered] = await Promise.all([loadFacts(sheet.facts), listCoveredGroups(id)])
  return {
    sheet,
    checks: checkReport(sheet, length.noted, { facts, covered }),
    toTranslate: toTranslate(sheet),
    length,
    abilities,
  }
}
