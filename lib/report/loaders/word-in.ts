import 'server-only'
import { notFound } from 'next/navigation'
import { LOST } from '../constants'
import { findWordIn } from '../queries/find-word-in'
import { withNumbers } from '../rules/notation'
import type { WordChange } from '../rules/word-changes'
import { findReport } from './find-report'
import { loadReport } from './report'

/** The last Word file that came back for a report, with each difference and what was decided on it. */
export async function loadWordIn(id: string) {
  const { facts, abilities } = await findReport(id)
  if (!abilities.take) notFound()
  const { sheet } = await loadReport(id)
  const numbers = new Map(sheet.sections.flatMap(({ paragraphs }) => paragraphs).map((one) => [one.id, one.number]))
  const wordIn = await findWordIn(id)
  const read = (text: string) => withNumbers(text, sheet.numbers, LOST[facts.language])
  const lines = wordIn?.lines.map((line) => ({ ...line, change: readChange(line.change, read) })) ?? []
  return { facts, wordIn: wordIn && { ...wordIn, lines }, numbers }
}

/** A difference with the numbers of today where its text speaks of paragraphs. */
function readChange<T extends WordChange>(change: T, read: (text: string) => string): T {
  const texts = ['before', 'after'].filter((name) => name in change)
  return { ...change, ...Object.fromEntries(texts.map((name) => [name, read(String(change[name as keyof T]))])) }
}

export type LoadedWordIn = Awaited<ReturnType<typeof loadWordIn>>
