import { PHRASE_FIELDS } from '../constants'
import type { Anchor, Marks, Phrase, PhraseField, PhraseTexts, Span, Standing, Thread } from '../types'

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/**
 * Finds a phrase in a text, wherever it stands now: of several places, the one nearest to where it was. Blanks and line
 * breaks of any number are one, since a selection and a field break lines differently.
 */
export function findPhrase(text: string, phrase: string, near = 0): Span | null {
  const words = phrase.split(/\s+/u).filter(Boolean)
  if (words.length === 0) return null
  const found = [...text.matchAll(new RegExp(words.map(escaped).join('\\s+'), 'gu'))].map((match) => ({
    at: match.index,
    length: match[0].length,
  }))
  const distance = ({ at }: Span) => Math.abs(at - near)
  return found.sort((a, b) => distance(a) - distance(b) || a.at - b.at)[0] ?? null
}

export const isPhraseField = (field: string | null): field is PhraseField =>
  PHRASE_FIELDS.some((known) => known === field)

/** Where the words of an anchor stand in what is read now. */
export function spanOf({ field, quote, quoteAt }: Anchor, texts: PhraseTexts): Span | null {
  if (quote === null || !isPhraseField(field)) return null
  return findPhrase(texts[field] ?? '', quote, quoteAt ?? 0)
}

/** Whether they stand there at all. */
export function standingOf(anchor: Anchor, texts: PhraseTexts): Standing {
  if (anchor.quote === null) return 'none'
  return spanOf(anchor, texts) ? 'stands' : 'moved_on'
}

/**
 * The phrases under open comments that stand in some fields, in the order of each text; what overlaps an earlier one is
 * left out.
 */
export const marksIn = (fields: readonly PhraseField[], threads: readonly Thread[], texts: PhraseTexts): Marks =>
  new Map(fields.map((field) => [field, phrasesIn(field, threads, texts)]))

function phrasesIn(field: PhraseField, threads: readonly Thread[], texts: PhraseTexts): Phrase[] {
  const found = threads
    .filter((thread) => thread.field === field && !thread.resolved)
    .flatMap((thread) => {
      const span = spanOf(thread, texts)
      return span ? [{ ...span, id: thread.id }] : []
    })
    .sort((a, b) => a.at - b.at)
  const kept: Phrase[] = []
  for (const phrase of found) {
    const last = kept.at(-1)
    if (!last || last.at + last.length <= phrase.at) kept.push(phrase)
  }
  return kept
}
