import type { ReadDocument, ReadParagraph } from '@/lib/core/docx/read-types'
import { LOST } from '../constants'
import type { Sheet } from '../types'
import { keptText } from './kept-text'
import { referencesIn, withoutNotes } from './notation'
import { bookmarkOf } from './un-document'
import { afterOf, body, folded, tidy } from './word-text'

/** Who changed something and when, as the file says; null where the change was not tracked. */
type Trace = { author: string | null; at: string | null }

/** One thing that the file that came back says differently. */
export type WordChange = Trace &
  (
    | { kind: 'changed'; paragraph: string; before: string; after: string }
    | { kind: 'deleted'; paragraph: string; before: string }
    | { kind: 'merged'; paragraph: string; into: string; before: string }
    | { kind: 'moved'; paragraph: string; following: string | null; before: string }
    | { kind: 'added'; following: string | null; after: string }
    | { kind: 'comment'; paragraph: string | null; text: string }
  )

type Own = { id: string; text: string }

/**
 * A text that comes back, with its references to paragraphs that were taken out: in the file a sentence stands in their
 * place.
 */
const withLost = (after: string, before: string, { numbers, facts }: Pick<Sheet, 'numbers' | 'facts'>): string =>
  referencesIn(before)
    .filter((id) => !numbers[id])
    .reduce((text, id) => text.replace(LOST[facts.language], `{${id}}`), after)

/**
 * What a file that comes back from clearance says differently from the report, paragraph by paragraph: known again by
 * the bookmark that each carries, and one whose bookmark was lost by its text. Typography that the Word file adds is no
 * difference.
 */
export function wordChanges(sheet: Pick<Sheet, 'sections' | 'numbers' | 'facts'>, read: ReadDocument): WordChange[] {
  const own = sheet.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .map((paragraph): Own => ({ id: paragraph.id, text: tidy(keptText(paragraph)) }))
  const found = matched(own, body(folded(read.paragraphs)))
  const texts = new Map(own.map(({ id, text }) => [id, text]))
  return [
    ...found.flatMap(({ ids, paragraph }) => changesOf(ids, paragraph, texts, sheet)),
    ...missing(own, found),
    ...moves(
      own,
      found.flatMap(({ ids }) => ids),
      texts,
    ),
    ...added(found),
    ...found.flatMap(({ ids, paragraph }) => commentsOf(ids[0] ?? null, paragraph, read)),
  ]
}

/** A comment changes nothing: it is kept beside its paragraph. */
export const isComment = (change: WordChange): change is Extract<WordChange, { kind: 'comment' }> =>
  change.kind === 'comment'

type Match = { ids: string[]; paragraph: ReadParagraph }

/** By bookmark; what has none and says exactly what a paragraph without a match says, is that paragraph. */
function matched(own: readonly Own[], paragraphs: readonly ReadParagraph[]): Match[] {
  const byBookmark = new Map(own.map(({ id }) => [bookmarkOf(id), id]))
  const taken = new Set<string>()
  const matches = paragraphs.map((paragraph): Match => {
    const ids = paragraph.bookmarks.flatMap((name) => byBookmark.get(name) ?? []).filter((id) => !taken.has(id))
    for (const id of ids) taken.add(id)
    return { ids, paragraph }
  })
  for (const match of matches.filter(({ ids }) => ids.length === 0)) {
    const text = afterOf(match.paragraph)
    const same = own.find((one) => !taken.has(one.id) && one.text === text)
    if (!same) continue
    taken.add(same.id)
    match.ids = [same.id]
  }
  return matches
}

function changesOf(
  ids: string[],
  paragraph: ReadParagraph,
  texts: Map<string, string>,
  sheet: Pick<Sheet, 'numbers' | 'facts'>,
): WordChange[] {
  const [id, ...others] = ids
  if (!id) return []
  const before = texts.get(id) ?? ''
  const after = withLost(afterOf(paragraph), before, sheet)
  const merged = others.map(
    (other): WordChange => ({
      ...{ kind: 'merged', paragraph: other, into: id, before: texts.get(other) ?? '', ...traceOf(paragraph) },
    }),
  )
  // A word processor leaves the call of a note behind when all words of a paragraph are taken out.
  if (withoutNotes(after) === '') return [{ kind: 'deleted', paragraph: id, before, ...traceOf(paragraph) }, ...merged]
  if (after === before) return merged
  return [{ kind: 'changed', paragraph: id, before, after, ...traceOf(paragraph) }, ...merged]
}

/** The last tracked change of a paragraph. */
function traceOf({ spans }: ReadParagraph): Trace {
  const tracked = spans.filter(({ kind }) => kind !== 'same')
  const last = tracked.toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? '')).at(-1)
  return { author: last?.author ?? null, at: last?.at ?? null }
}

function missing(own: readonly Own[], found: readonly Match[]): WordChange[] {
  const there = new Set(found.flatMap(({ ids }) => ids))
  return own
    .filter(({ id }) => !there.has(id))
    .map(({ id, text }) => ({ kind: 'deleted', paragraph: id, before: text, author: null, at: null }))
}

/** The fewest paragraphs that were moved: all but the longest run that kept its order. */
function moves(own: readonly Own[], order: readonly string[], texts: Map<string, string>): WordChange[] {
  const place = new Map(own.map(({ id }, index) => [id, index]))
  const kept = longestRising(order.map((id) => place.get(id) ?? 0))
  return order.flatMap((id, at): WordChange[] =>
    kept.has(at)
      ? []
      : [
          {
            ...{ kind: 'moved', paragraph: id, following: order[at - 1] ?? null, before: texts.get(id) ?? '' },
            ...{ author: null, at: null },
          },
        ],
  )
}

/** The places of a longest rising run among numbers. */
function longestRising(numbers: readonly number[]): Set<number> {
  const best = numbers.map(() => ({ length: 1, previous: -1 }))
  numbers.forEach((number, at) => {
    for (let before = 0; before < at; before++) {
      const run = best[before]
      const own = best[at]
      if (run && own && (numbers[before] ?? 0) < number && run.length + 1 > own.length) {
        best[at] = { length: run.length + 1, previous: before }
      }
    }
  })
  const kept = new Set<number>()
  let at = best.reduce((top, { length }, index) => (length > (best[top]?.length ?? 0) ? index : top), 0)
  while (at >= 0 && best[at]) {
    kept.add(at)
    at = best[at]?.previous ?? -1
  }
  return kept
}

function added(found: readonly Match[]): WordChange[] {
  let following: string | null = null
  return found.flatMap(({ ids, paragraph }): WordChange[] => {
    following = ids.at(-1) ?? following
    const after = afterOf(paragraph)
    return ids.length === 0 && after !== '' ? [{ kind: 'added', following, after, ...traceOf(paragraph) }] : []
  })
}

const commentsOf = (id: string | null, { comments }: ReadParagraph, read: ReadDocument): WordChange[] =>
  comments.flatMap((key) => {
    const comment = read.comments.find((one) => one.id === key)
    return comment
      ? [{ kind: 'comment', paragraph: id, text: comment.text.trim(), author: comment.author, at: comment.at }]
      : []
  })
