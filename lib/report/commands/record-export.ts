import 'server-only'
import { record } from '@/lib/audit/record'
import { transaction } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'

/** Records that the Word file of a report was taken out, in which state of its text. */
export const recordExport = (actor: Actor, reportId: string, version: number, checksum: string): Promise<void> =>
  transaction((tx) => record(tx, actor, 'report.exported', { type: 'report', id: reportId }, { version, checksum }))
