import type { Snapshot } from '@/lib/activity/types'
import { english } from '@/lib/report/compose/english/rules/english'
import { french } from '@/lib/report/compose/french/rules/french'
import { flagGaps } from '@/lib/report/compose/rules/flag-gaps'
import { standNotes } from '@/lib/report/compose/rules/stand-notes'
import { spanish } from '@/lib/report/compose/spanish/rules/spanish'
import type { Clause, ComposedParagraph, Context, Facts, Reading, Writer } from '@/lib/report/compose/types'

const WRITERS: Record<Facts['language'], Writer> = { en: english, fr: french, es: spanish }

/** The sentence that introduces several activities in one paragraph, where the language has one for them. */
export const leadOf = (snapshots: readonly Snapshot[], { facts }: Context): Clause | null =>
  WRITERS[facts.language].several(snapshots, facts)

/** The paragraph as a reader sees it. */
export const textOf = (clauses: Clause[]): string => clauses.map((clause) => clause.text).join(' ')

/** Passes the clauses before the reader's eyes in order: each acronym is spelled out once, each standing note given once. */
function readThrough(clauses: Clause[], { facts, reading }: Context): { clauses: Clause[]; reading: Reading } {
  const writer = WRITERS[facts.language]
  let { acronyms, notes } = reading
  let before = ''
  const read = clauses.map((clause) => {
    // A text that is still to be translated is printed as it was written.
    const spelled = clause.language
      ? { text: clause.text, known: acronyms }
      : writer.spellOut(clause.text, before, acronyms, facts)
    const standing = standNotes(spelled.text, notes, facts)
    acronyms = spelled.known
    notes = standing.given
    before = spelled.text
    const footnotes = [...(clause.footnotes ?? []), ...standing.notes]
    return { ...clause, text: spelled.text, ...(footnotes.length > 0 && { footnotes }) }
  })
  return { clauses: read, reading: { ...reading, acronyms, notes } }
}

/** Sources are cited once, at the end of the paragraph that they support. */
function citeSources(clauses: Clause[], snapshot: Snapshot, writer: Writer): Clause[] {
  const note = writer.cite(snapshot.sources)
  const last = clauses.at(-1)
  if (!note || !last) return clauses
  const cited: Clause = { ...last, fields: [...last.fields, 'sources'], footnotes: [...(last.footnotes ?? []), note] }
  return [...clauses.slice(0, -1), cited]
}

/**
 * Composes the paragraph of one activity. The officer's own sentences carry it; what they leave unsaid (place, date,
 * presence, partners, rights-holders, result, full names) is added, and nothing is said twice. The same snapshot and
 * context give the same paragraph; the returned context is that of the next paragraph.
 */
export function composeParagraph(snapshot: Snapshot, context: Context): ComposedParagraph & { context: Context } {
  const writer = WRITERS[context.facts.language]
  const { clauses, reading } = readThrough(citeSources(writer.write(snapshot, context), snapshot, writer), context)
  return {
    clauses,
    footnotes: clauses.flatMap((clause) => clause.footnotes ?? []),
    flags: [
      ...flagGaps(snapshot, context.facts),
      ...(clauses.some(({ language }) => language) ? (['to_translate'] as const) : []),
    ],
    context: {
      facts: context.facts,
      reading: {
        ...reading,
        position: reading.position + 1,
        goodPractices: reading.goodPractices + (snapshot.kind === 'good_practice' ? 1 : 0),
        lessons: reading.lessons + (snapshot.kind === 'lesson_learned' ? 1 : 0),
      },
    },
  }
}
