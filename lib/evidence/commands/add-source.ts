import 'server-only'
import { saveActivity } from '@/lib/activity/commands/save-activity'
import { readInside } from '@/lib/activity/queries/read-inside'
import { declined, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { lineOfSource, type TypedSource } from '../rules/source'

/**
 * Adds a line to the sources of an activity, in the form in which it is cited.
 *
 * @throws DomainError not_found, refused
 */
export async function addSource(
  actor: Actor,
  input: TypedSource & { reference: string },
): Promise<Outcome<{ reference: string }>> {
  const read = lineOfSource(input)
  const { content, version } = await readInside(actor, input.reference)
  if ('problems' in read) return declined(read.problems)
  if (content.sources.includes(read.line)) return declined({ source: [{ key: 'evidence.problems.source_known' }] })
  const { sources: _, ...gaps } = content.gaps
  const patch = { sources: [...content.sources, read.line], gaps }
  return saveActivity(actor, { reference: input.reference, patch, baseVersion: version })
}
