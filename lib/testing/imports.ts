import { checkImport } from '@/lib/exchange/commands/check-import'
import { type ImportView, viewImport } from '@/lib/exchange/queries/find-import'
import type { Actor } from '@/lib/permission/types'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Checks a file and gives what its page shows. */
export async function checkFile(actor: Actor, bytes: Uint8Array, locale = 'en'): Promise<ImportView> {
  const checked = await checkImport(actor, { name: 'file', bytes }, locale)
  if ('refused' in checked) throw new Error(checked.refused)
  const view = await viewImport(actor, checked.id)
  if (!view) throw new Error('No import')
  return view
}
