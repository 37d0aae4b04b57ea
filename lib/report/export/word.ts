import 'server-only'
import { writeUnDocument } from '@/lib/core/docx/write'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { recordExport } from '../commands/record-export'
import { fileNameOf } from '../rules/file-name'
import { readyDocument } from './document'

/**
 * The report as a Word file, under the conditions of `readyDocument`: and within its limit, unless a waiver is noted.
 *
 * @throws DomainError not_found
 */
export async function exportReport(actor: Actor, id: string): Promise<Outcome<{ bytes: Buffer; name: string }>> {
  const ready = await readyDocument(actor, id)
  if (!ready.ok) return ready
  const { document, facts, checksum, over } = ready.value
  if (over > 0) return declined({ form: [{ key: 'report.problems.over', values: { over, limit: facts.wordLimit } }] })
  const bytes = await writeUnDocument(document)
  await recordExport(actor, id, facts.version, checksum)
  return done({ bytes, name: fileNameOf(facts, 'draft', 'docx') })
}
