import 'server-only'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import { readInside } from '@/lib/activity/queries/read-inside'
import { declined, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { lineOfSource, type TypedSource } from '../rules/source'
import type { Supported } from '../types'
import { tieSource } from './tie-source'

/**
 * Adds a line to the sources of an activity, in the form in which it is cited, and says what it supports.
 *
 * @throws DomainError not_found, refused
 */
export async function addSource(
  actor: Actor,
  input: TypedSource & { reference: string; tie?: Supported | null },
): Promise<Outcome<{ reference: string }>> {
  const read = lineOfSource(input)
  const { content, version } = await readInside(actor, input.reference)
  if ('problems' in read) return declined(read.problems)
  if (content.sources.includes(read.line)) return declined({ source: [{ key: 'evidence.problems.source_known' }] })
  const { sources: _, ...gaps } = content.gaps
  const patch = { sources: [...content.sources, read.line], gaps }
  const saved = await saveActivity(actor, { reference: input.reference, patch, baseVersion: version })
  if (!saved.ok || !input.tie) return saved
  return tieSource(actor, { reference: input.reference, source: read.line, tie: input.tie })
}
