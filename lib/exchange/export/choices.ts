import 'server-only'
import type { ChoiceColumn } from '@/lib/core/xlsx'
import type { HeaderMap } from '../rules/headers'
import type { ChoiceKey, SheetWords } from '../types'

/**
 * The columns of a sheet that offer a list, with what it holds in the reader's language.
 *
 * @param columns what the columns of the sheet are, from its first
 */
export function choicesIn(columns: HeaderMap['columns'], words: SheetWords): ChoiceColumn[] {
  const lists: Partial<Record<string, readonly string[]>> = {
    presence: words.presences,
    activityType: words.activityTypes,
  }
  for (const [key, list] of Object.entries(words.choices) as [ChoiceKey, Record<string, string>][])
    lists[key] = Object.values(list)
  return columns.flatMap((key, column) => {
    const values = lists[key ?? '']
    return values ? [{ column, values }] : []
  })
}
