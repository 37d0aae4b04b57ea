import type { useTranslations } from 'next-intl'
import type { CellProblem } from '@/lib/exchange/types'

type AnyWords = (key: never, values?: Record<string, string>) => string

/** What is wrong with a cell and what to do, as a sentence. Its key is data: rules of the form and of files both give it. */
export const problemSentence = (t: ReturnType<typeof useTranslations>, { key, values }: CellProblem): string =>
  (t as unknown as AnyWords)(key as never, values)

/** What a column is called: as the form does, else as the workbook, else by its own name. */
export function columnWord(t: ReturnType<typeof useTranslations>, column: string): string {
  const key = [`activity.field.${column}`, `exchange.file.header.${column}`].find((name) => t.has(name as never))
  return key ? t(key as never) : column
}
