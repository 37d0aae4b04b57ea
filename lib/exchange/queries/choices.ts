import 'server-only'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { FIELD_KEYS } from '../constants'
import type { Chosen } from '../rules/headers'
import type { FieldKey } from '../types'

/** What a person has taken columns for before; what is no column of ours any more is forgotten. */
export async function listChoices(actor: Actor): Promise<Chosen> {
  const rows = await db.columnChoice.findMany({ where: { actorId: actor.id } })
  return Object.fromEntries(rows.flatMap(({ header, column }) => (isField(column) ? [[header, column] as const] : [])))
}

const isField = (column: string): column is FieldKey => (FIELD_KEYS as string[]).includes(column)
