import type { ReportState, Sheet, Waiver } from '../types'
import { waiverUsed } from './word-budget'

/** What may follow a state: forward one step at a time, and back to drafting until it is submitted. */
export const NEXT_STATES: Record<ReportState, readonly ReportState[]> = {
  drafting: ['in_clearance'],
  in_clearance: ['cleared', 'drafting'],
  cleared: ['submitted', 'drafting'],
  submitted: [],
}

export type FrozenSource = { activityId: string; reference: string; revision: number }

export type FrozenParagraph = {
  id: string
  number: number | null
  text: string
  notes: string[]
  sources: FrozenSource[]
}

/** A whole text as it was read on a day, numbers and all: nothing in it is looked up again. */
export type FrozenText = {
  sections: { heading: string; number: string; paragraphs: FrozenParagraph[] }[]
  /** Not in the oldest versions. */
  length?: FrozenLength
}

/** How long a text was, its limit, and the waiver on which it rested if it was longer. */
export type FrozenLength = {
  words: number
  limit: number
  waiver: { words: number; reason: string; by: string; at: string } | null
}

/** The length of a text as it is frozen with it. */
export function freezeLength(sheet: Pick<Sheet, 'facts' | 'words'>, noted: Waiver | null): FrozenLength {
  const waiver = waiverUsed(sheet, noted)
  return {
    words: sheet.words.total,
    limit: sheet.facts.wordLimit,
    waiver: waiver && { ...waiver, at: waiver.at.toISOString() },
  }
}

/** Freezes a text as it is read. Sources are kept as the reference and revision that each paragraph rested on. */
export const freeze = ({ sections, notes }: Pick<Sheet, 'sections' | 'notes'>): FrozenText => ({
  sections: sections.map(({ heading, number, paragraphs }) => ({
    ...{ heading, number },
    paragraphs: paragraphs.map((paragraph) => ({
      ...{ id: paragraph.id, number: paragraph.number, text: paragraph.plain },
      notes: notes.filter((note) => note.paragraph === paragraph.id).map(({ text }) => text),
      sources: paragraph.sources.map(({ activityId, reference, revision }) => ({ activityId, reference, revision })),
    })),
  })),
})

/** A frozen text as a reader of today may see it: what rests on a source that is no longer open to them is withheld. */
export const withhold = ({ sections }: FrozenText, open: ReadonlySet<string>, instead: string): FrozenText => ({
  sections: sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((one) =>
      one.sources.every(({ activityId }) => open.has(activityId))
        ? one
        : { ...one, text: instead, notes: [], sources: [] },
    ),
  })),
})

/** The activities on which a frozen text rests. */
export const sourcesOf = ({ sections }: FrozenText): string[] =>
  sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sources }) => sources.map((one) => one.activityId)))

export type ComparedParagraph = {
  id: string
  kind: 'same' | 'changed' | 'added' | 'deleted'
  number: { before: number | null; after: number | null }
  before: string
  after: string
}

/**
 * Two texts side by side, paragraph by paragraph in the order of the later one; what was deleted stands where it stood,
 * behind what it followed.
 */
export function compareTexts(before: FrozenText, after: FrozenText): ComparedParagraph[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)]
  const was = new Map(old.map((paragraph) => [paragraph.id, paragraph]))
  const is = new Set(now.map(({ id }) => id))
  const gone = (paragraph: FrozenParagraph): ComparedParagraph => ({
    ...{ id: paragraph.id, kind: 'deleted', before: paragraph.text, after: '' },
    number: { before: paragraph.number, after: null },
  })
  const behind = (id: string | null): FrozenParagraph[] => {
    const from = id === null ? 0 : old.findIndex((one) => one.id === id) + 1
    const rest = id !== null && from === 0 ? [] : old.slice(from)
    const next = rest.findIndex((one) => is.has(one.id))
    return next < 0 ? rest : rest.slice(0, next)
  }
  return [
    ...behind(null).map(gone),
    ...now.flatMap((paragraph) => [compared(was.get(paragraph.id), paragraph), ...behind(paragraph.id).map(gone)]),
  ]
}

const paragraphsOf = ({ sections }: FrozenText): FrozenParagraph[] => sections.flatMap(({ paragraphs }) => paragraphs)

function compared(old: FrozenParagraph | undefined, { id, text, number }: FrozenParagraph): ComparedParagraph {
  const numbers = { before: old?.number ?? null, after: number }
  if (!old) return { id, kind: 'added', number: numbers, before: '', after: text }
  return { id, kind: old.text === text ? 'same' : 'changed', number: numbers, before: old.text, after: text }
}
