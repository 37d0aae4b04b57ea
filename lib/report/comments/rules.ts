import { findPhrase } from '@/lib/comment/rules/anchor'
import type { Standing, Thread } from '@/lib/comment/types'
import { WITHHELD } from '../constants'
import type { Sheet, SheetParagraph } from '../types'

/** The comments of a report as one reader may read them. */
export type ReportTalk = {
  /** By paragraph; nothing of one that is withheld from the reader. */
  byParagraph: ReadonlyMap<string, Thread[]>
  /** On the report as a whole, or on paragraphs that are gone. */
  loose: Thread[]
}

/** Sorts comments to their paragraphs. */
export function talkOf({ facts, sections }: Pick<Sheet, 'facts' | 'sections'>, threads: readonly Thread[]): ReportTalk {
  const paragraphs = sections.flatMap((section) => section.paragraphs)
  const open = paragraphs.filter(({ text }) => text !== WITHHELD[facts.language])
  const byParagraph = new Map(
    open.map(({ id }) => [id, threads.filter(({ paragraphId }) => paragraphId === id)] as const),
  )
  return { byParagraph, loose: threads.filter(({ paragraphId }) => paragraphId === null) }
}

/** How many comments are open on each paragraph of a section, for those that have any. */
export const openIn = (paragraphs: readonly SheetParagraph[], { byParagraph }: ReportTalk) =>
  paragraphs.flatMap(({ id, number }) => {
    const open = (byParagraph.get(id) ?? []).filter(({ resolved }) => !resolved).length
    return open > 0 ? [{ id, number, open }] : []
  })

/** Whether quoted words stand in the paragraph. */
export function standingIn(paragraph: SheetParagraph, { quote }: Pick<Thread, 'quote'>): Standing {
  if (quote === null) return 'none'
  return findPhrase(paragraph.plain, quote) ? 'stands' : 'moved_on'
}
