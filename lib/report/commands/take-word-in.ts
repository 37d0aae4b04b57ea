import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import { readUnDocument } from '@/lib/core/docx/read'
import type { Actor } from '@/lib/permission/types'
import { keepWordComments } from '../comments/commands'
import { TAKING_STATES } from '../constants'
import { getSections } from '../queries/get-report'
import { layOut } from '../rules/lay-out'
import { isComment, wordChanges } from '../rules/word-changes'
import { lockReport } from './lock-report'

/**
 * Compares a Word file that came back with the report as it stands. Nothing of its text changes; what the file comments
 * on stands beside the paragraphs from now on.
 *
 * @returns how many differences there are, and how many comments are new; or why the file is refused
 * @throws DomainError not_found, refused
 */
export function takeWordIn(
  actor: Actor,
  reportId: string,
  file: { name: string; bytes: Uint8Array },
): Promise<{ changes: number; comments: number } | { refused: string }> {
  const read = readUnDocument(file.bytes)
  return transaction(async (tx) => {
    const { facts } = await lockReport(tx, actor, reportId, TAKING_STATES)
    if (typeof read === 'string') return { refused: read }
    if (!read.properties) return { refused: 'not_ours' }
    if (read.properties.reportId !== reportId) return { refused: 'other_report' }
    const found = wordChanges(layOut(facts, await getSections(reportId)), read)
    const comments = await keepWordComments(tx, actor, reportId, found.filter(isComment))
    const changes = found.filter((change) => !isComment(change))
    const { id } = await tx.wordIn.create({
      data: {
        ...{ reportId, actorId: actor.id, fileName: file.name.slice(0, 200) },
        ofVersion: Number(read.properties.version) || 0,
      },
      select: { id: true },
    })
    await tx.wordChange.createMany({
      data: changes.map((change, position) => ({ wordInId: id, position, change })),
    })
    const counts = { changes: changes.length, comments, of: Number(read.properties.version) || 0 }
    await record(tx, actor, 'report.word_in', { type: 'report', id: reportId }, counts)
    return { changes: changes.length, comments }
  })
}
