import type { KeptLive } from './live-ops'
import { type LiveParagraph, type LiveText, tidy } from './live-text'

type Side = { paragraphs: readonly LiveParagraph[]; kept: readonly KeptLive[] }

/** Of each paragraph that both have changed, what the other has made of it. */
export type Conflicts = Readonly<Record<string, { text: string; version: number }>>

/**
 * The text as the server keeps it today, with what was written here and is not kept yet in it. What two have changed
 * stands as it was written here, and the other text beside it; what was taken away elsewhere while it was written in
 * stays as a new paragraph. An answer that was lost is known again by its words.
 */
export function rebase(here: Side, fresh: Side): { text: LiveText; kept: KeptLive[]; conflicts: Conflicts } {
  const old = new Map(here.kept.map((one) => [one.key, one]))
  const kept = keyed(here, fresh.kept)
  const own = new Map(here.paragraphs.map((one) => [one.key, one]))
  /** The words that were written here under a key and that the server did not have before. */
  const written = (key: string): string | null => {
    const now = own.get(key)?.text
    return now !== undefined && tidy(now) !== old.get(key)?.text ? now : null
  }
  const conflicts = kept.filter(({ key, version, text }) => {
    const [mine, before] = [written(key), old.get(key)]
    return mine !== null && before !== undefined && before.version !== version && tidy(mine) !== text
  })
  const paragraphs = fresh.paragraphs.map((one, index) => {
    const key = kept[index]?.key ?? one.key
    return { ...one, key, text: written(key) ?? one.text }
  })
  const text = { paragraphs: withOwn(here.paragraphs, paragraphs, written), joins: {} }
  return {
    text,
    kept,
    conflicts: Object.fromEntries(
      conflicts.map(({ key, ...theirs }) => [key, { text: theirs.text, version: theirs.version }]),
    ),
  }
}

/** The paragraphs of the server under the keys that they have here. */
function keyed(here: Side, fresh: readonly KeptLive[]): KeptLive[] {
  const keys = new Map(here.kept.map(({ id, key }) => [id, key]))
  const unknown = here.paragraphs.filter(({ key, text }) => text !== '' && !here.kept.some((one) => one.key === key))
  return fresh.map((one) => {
    const known = keys.get(one.id)
    if (known) return { ...one, key: known }
    const made = unknown.findIndex(({ text }) => tidy(text) === one.text)
    return made < 0 ? one : { ...one, key: unknown.splice(made, 1)[0]?.key ?? one.key }
  })
}

/** Puts what only stands here behind what it stood behind. */
function withOwn(
  here: readonly LiveParagraph[],
  paragraphs: readonly LiveParagraph[],
  written: (key: string) => string | null,
): LiveParagraph[] {
  const all = [...paragraphs]
  for (const [at, one] of here.entries()) {
    if (all.some(({ key }) => key === one.key) || tidy(one.text) === '' || written(one.key) === null) continue
    const before = here.slice(0, at).findLast(({ key }) => all.some((other) => other.key === key))
    const place = all.findIndex(({ key }) => key === before?.key) + 1
    all.splice(place, 0, { ...one, section: all[place - 1]?.section ?? one.section })
  }
  return all
}
