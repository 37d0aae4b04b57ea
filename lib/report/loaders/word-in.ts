import 'server-only'
import { notFound } from 'next/navigation'
import { findWordIn } from '../queries/find-word-in'
import { findReport } from './find-report'
import { loadReport } from './report'

/** The last Word file that came back for a report, with each difference and what was decided on it. */
export async function loadWordIn(id: string) {
  const { facts, abilities } = await findReport(id)
  if (!abilities.take) notFound()
  const { sheet } = await loadReport(id)
  const numbers = new Map(sheet.sections.flatMap(({ paragraphs }) => paragraphs).map((one) => [one.id, one.number]))
  return { facts, wordIn: await findWordIn(id), numbers }
}

export type LoadedWordIn = Awaited<ReturnType<typeof loadWordIn>>
