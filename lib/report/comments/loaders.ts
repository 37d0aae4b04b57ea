import 'server-only'
import { randomUUID } from 'node:crypto'
import { listThreads } from '@/lib/comment/queries/list-threads'
import { requireActor } from '@/lib/gate/actor'
import { canWriteReport } from '../policy'
import type { Sheet } from '../types'
import { canCommentReport, canResolveInReport } from './policy'
import { listParagraphReaders } from './queries'
import { talkOf } from './rules'

/**
 * The comments of a report that the reader may read, and what a form for one on a paragraph needs. What was said of
 * paragraphs that are gone stays with those who write the report.
 *
 * @param sheet as it was loaded for this reader
 */
export async function loadTalk(sheet: Sheet, paragraph: string | undefined) {
  const actor = await requireActor()
  const report = sheet.facts.id
  const threads = await listThreads({ reportId: report }, (beganId) => canResolveInReport(actor, beganId))
  const { byParagraph, loose } = talkOf(sheet, threads)
  const talk = { byParagraph, loose: canWriteReport(actor) ? loose : [] }
  if (!paragraph || !byParagraph.has(paragraph) || !canCommentReport(actor)) return { talk, form: null }
  const readers = (await listParagraphReaders(paragraph)).filter(({ id }) => id !== actor.id)
  return { talk, form: { about: { report, paragraph }, readers, submissionKey: randomUUID() } }
}

export type LoadedTalk = Awaited<ReturnType<typeof loadTalk>>
