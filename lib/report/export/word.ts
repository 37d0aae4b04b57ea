import 'server-only'
import { writeUnDocument } from '@/lib/core/docx/write'
import { done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { recordExport } from '../commands/record-export'
import { fileNameOf } from '../rules/file-name'
import { readyDocument } from './document'

/** The report as a Word file, under the conditions of `readyDocument`. */
export async function exportReport(actor: Actor, id: string): Promise<Outcome<{ bytes: Buffer; name: string }>> {
  const ready = await readyDocument(actor, id)
  if (!ready.ok) return ready
  const { document, facts, checksum } = ready.value
  const bytes = await writeUnDocument(document)
  await recordExport(actor, id, facts.version, checksum)
  return done({ bytes, name: fileNameOf(facts, 'draft', 'docx') })
}
