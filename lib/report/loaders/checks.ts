import 'server-only'
import { checkReport } from '../rules/check-report'
import { toTranslate } from '../rules/to-translate'
import { loadReport } from './report'

/** What can be told of a report before somebody else reads it. */
export async function loadChecks(id: string) {
  const { sheet, abilities, length } = await loadReport(id)
  return { sheet, checks: checkReport(sheet, length.noted), toTranslate: toTranslate(sheet), length, abilities }
}
