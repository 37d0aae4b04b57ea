import 'server-only'
import type { Tx } from '@/lib/core/db'

/** Behind a paragraph, in the section in which that stands; at the beginning of a section where it is behind none. */
export type Place = { section: string; after: string | null }

/**
 * Puts paragraphs in a place, in the order given. Neither their texts nor their versions change: whoever writes in one of
 * them meanwhile loses nothing.
 *
 * @returns false, with nothing moved, where the place is not there any more
 */
export async function putAt(tx: Tx, report: string, ids: readonly string[], place: Place): Promise<boolean> {
  const { after } = place
  const open = { reportId: report, part: { not: 'summary' } } as const
  // A heading that stands alone is not printed: the place as it is read may lie in a section without one.
  const section = after
    ? await tx.section.findFirst({ where: { ...open, paragraphs: { some: { id: after } } } })
    : await tx.section.findFirst({ where: { ...open, id: place.section } })
  if (!section || (after !== null && ids.includes(after))) return false
  const siblings = await tx.paragraph.findMany({
    where: { sectionId: section.id },
    orderBy: { orderKey: 'asc' },
    select: { id: true },
  })
  const others = siblings.map(({ id }) => id).filter((id) => !ids.includes(id))
  const index = after === null ? 0 : others.indexOf(after) + 1
  const ordered = [...others.slice(0, index), ...ids, ...others.slice(index)]
  await tx.$executeRaw`
    UPDATE paragraph SET section_id = ${section.id}::uuid, order_key = lpad((1000 * n.place)::text, 9, '0')
    FROM unnest(${ordered}::uuid[]) WITH ORDINALITY AS n(id, place) WHERE paragraph.id = n.id`
  return true
}
