import 'server-only'
import { done, type Outcome } from '@/lib/core/errors'
import { writeHtmlDocument } from '@/lib/core/html/write'
import type { Actor } from '@/lib/permission/types'
import { recordExport } from '../commands/record-export'
import { readyDocument } from './document'

/** The report as one HTML page, to be read or printed, under the conditions of `readyDocument`. */
export async function exportHtml(actor: Actor, id: string): Promise<Outcome<string>> {
  const ready = await readyDocument(actor, id)
  if (!ready.ok) return ready
  const { document, facts, checksum } = ready.value
  await recordExport(actor, id, facts.version, checksum)
  return done(writeHtmlDocument(document))
}
