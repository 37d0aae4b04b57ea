import 'server-only'
import { db } from '@/lib/core/db'
import { declined, done, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { checkImport } from '../../commands/check-import'
import { GRID_COLUMNS } from '../constants'
import { writeCells } from '../rules/clipboard'
import type { SheetForm } from '../schema'
import { keepSheet } from './keep-sheet'

const HEADER = GRID_COLUMNS.map(({ key }) => key)

/**
 * Makes the dry run of a sheet, in the way of every file: what is written, taken back and known again follows from that.
 *
 * @param name what the dry run is called
 * @returns its id; or why there is none
 * @throws DomainError refused for whoever may log nothing
 */
export async function checkSheet(
  actor: Actor,
  form: SheetForm,
  name: string,
  locale: string,
): Promise<Outcome<{ id: string }>> {
  const kept = await keepSheet(actor, form)
  if (!kept.ok) return kept
  const bytes = new TextEncoder().encode(writeCells([HEADER, ...form.sheet]))
  const checked = await checkImport(actor, { name, bytes }, locale)
  if ('refused' in checked) return declined({ form: [{ key: `exchange.refused.${checked.refused}` }] })
  const { version } = kept.value
  await db.sheet.updateMany({ where: { actorId: actor.id, version }, data: { importId: checked.id } })
  return done(checked)
}
