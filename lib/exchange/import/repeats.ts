import 'server-only'
import { createHash } from 'node:crypto'
import { insideWhere } from '@/lib/activity/queries/visible-where'
import { stable } from '@/lib/activity/rules/content'
import { db, type Tx } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { CheckedRow } from '../types'

/**
 * A file that was brought in before makes nothing twice. A new row whose reference an activity bears already, as its own
 * or as that of its source, is that activity; one without a reference is known by what it says. It is told apart within
 * one file as well.
 */
export class Repeats {
  private readonly seen = new Set<string>()

  constructor(private readonly actor: Actor) {}

  async mark(checked: CheckedRow[]): Promise<CheckedRow[]> {
    const rows = checked.map((row) => ({ ...row, fingerprint: fingerprintOf(row) }))
    const [byReference, byText] = await Promise.all([
      bearing(
        db,
        this.actor,
        rows.flatMap(({ outcome, sourceReference }) => (outcome === 'new' ? (sourceReference ?? []) : [])),
      ),
      saying(
        db,
        this.actor,
        rows.flatMap(({ fingerprint }) => fingerprint ?? []),
      ),
    ])
    return rows.map((row) => {
      if (row.outcome !== 'new') return row
      const { sourceReference, fingerprint } = row
      const known = sourceReference && byReference.get(sourceReference)
      if (known) return { ...row, outcome: 'same', reference: known, patch: {}, changes: [] }
      const twice = this.isSecond(sourceReference ?? fingerprint ?? '')
      if (twice && sourceReference) return toMend(row, sourceReference)
      const written = fingerprint && byText.get(fingerprint)
      return twice || written ? { ...row, outcome: 'repeated', changes: [], repeats: written || null } : row
    })
  }

  private isSecond(key: string): boolean {
    const second = this.seen.has(key)
    this.seen.add(key)
    return second
  }
}

/**
 * Which activity bears a reference, as its own or as that of its source. What is not the actor's to see from inside is
 * not known.
 */
export async function bearing(tx: Tx, actor: Actor, named: string[]): Promise<Map<string, string>> {
  if (named.length === 0) return new Map()
  const found = await tx.$queryRaw<{ reference: string; source: string | null }[]>`
      SELECT reference, source_reference AS source FROM activity
      WHERE (source_reference = ANY(${named}) OR reference = ANY(${named})) AND ${insideWhere(actor.scope)}`
  return new Map(
    found.flatMap(({ reference, source }) => [
      [reference, reference],
      [source ?? reference, reference],
    ]),
  )
}

/** Which activity was written of a text. What was removed since, or is not the actor's to see from inside, is not known. */
export async function saying(tx: Tx, actor: Actor, fingerprints: string[]): Promise<Map<string, string>> {
  if (fingerprints.length === 0) return new Map()
  const found = await tx.$queryRaw<{ fingerprint: string; reference: string }[]>`
      SELECT r.fingerprint, activity.reference FROM import_row r JOIN activity ON activity.reference = r.written
      WHERE r.fingerprint = ANY(${fingerprints}) AND ${insideWhere(actor.scope)}`
  return new Map(found.map(({ fingerprint, reference }) => [fingerprint, reference]))
}

/** The mark of what a row without a reference says; of others null. */
function fingerprintOf({ outcome, sourceReference, patch }: CheckedRow): string | null {
  if (outcome !== 'new' || sourceReference) return null
  return createHash('sha256').update(stable(patch)).digest('base64url')
}

const toMend = (row: CheckedRow, text: string): CheckedRow => ({
  ...{ ...row, outcome: 'mend', patch: {}, changes: [] },
  problems: [{ column: 'reference', value: text, key: 'exchange.problems.twice', values: { text } }],
})
