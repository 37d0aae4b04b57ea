import { inLines } from './notation'

/** A paragraph as it stands on the sheet while somebody writes. */
export type LiveParagraph = {
  key: string
  section: string
  text: string
  /** The paragraph from which it was split: what that rests on, it rests on too. Null: it was there, or is new. */
  origin: string | null
  locked: boolean
}

/** The text as it is written, with what was joined to what. Joined to null: it was taken out. */
export type LiveText = { paragraphs: readonly LiveParagraph[]; joins: Readonly<Record<string, string | null>> }

const indexOf = ({ paragraphs }: LiveText, key: string) => paragraphs.findIndex((one) => one.key === key)

const replace = (text: LiveText, index: number, count: number, ...by: LiveParagraph[]): LiveText => ({
  ...text,
  paragraphs: text.paragraphs.toSpliced(index, count, ...by),
})

export function write(text: LiveText, key: string, words: string): LiveText {
  const index = indexOf(text, key)
  const old = text.paragraphs[index]
  return old ? replace(text, index, 1, { ...old, text: words }) : text
}

/** Cuts a paragraph in two. At its end an empty one begins, which rests on nothing before it is written. */
export function split(text: LiveText, key: string, offset: number, made: string): LiveText {
  const index = indexOf(text, key)
  const old = text.paragraphs[index]
  if (!old || old.locked || tidy(old.text) === '') return text
  const [head, tail] = [old.text.slice(0, offset).trimEnd(), old.text.slice(offset).trimStart()]
  if (head === '') return replace(text, index, 0, { ...old, key: made, text: '', origin: null })
  const second = { ...old, key: made, text: tail, origin: tail === '' ? null : key }
  return replace(text, index, 1, { ...old, text: head }, second)
}

/** Writes several texts in place of one, the further ones behind it: each rests on what it rested on. */
export function writeParts(text: LiveText, key: string, parts: readonly string[], made: readonly string[]): LiveText {
  const index = indexOf(text, key)
  const old = text.paragraphs[index]
  const [first = '', ...rest] = parts
  if (!old) return text
  const further = rest.map((words, i) => ({ ...old, key: made[i] ?? '', text: words, origin: made[i - 1] ?? key }))
  return replace(text, index, 1, { ...old, text: first }, ...further)
}

/** Lets a paragraph go if it has no words. */
export const withoutEmpty = (text: LiveText, key: string): LiveText => ({
  ...text,
  paragraphs: text.paragraphs.filter((one) => one.key !== key || tidy(one.text) !== ''),
})

/** Joins a paragraph to the one before it in its section. An empty one that nobody keeps yet just goes. */
export function join(text: LiveText, key: string): { text: LiveText; into: string; offset: number } | null {
  const index = indexOf(text, key)
  const [before, old] = [text.paragraphs[index - 1], text.paragraphs[index]]
  if (!before || !old || before.section !== old.section || before.locked || old.locked) return null
  const words = [before.text, old.text].filter(Boolean).join(' ')
  const joined = replace(text, index - 1, 2, { ...before, text: words })
  const offset = before.text.length + (before.text && old.text ? 1 : 0)
  return { text: { ...joined, joins: { ...text.joins, [key]: before.key } }, into: before.key, offset }
}

/** Moves a paragraph one place, over the border of a section too. */
export function move(text: LiveText, key: string, way: -1 | 1, sections: readonly string[]): LiveText {
  const index = indexOf(text, key)
  const [old, next] = [text.paragraphs[index], text.paragraphs[index + way]]
  if (!old) return text
  if (next?.section === old.section) return replace(replace(text, index, 1), index + way, 0, old)
  const section = sections[sections.indexOf(old.section) + way]
  return section ? replace(text, index, 1, { ...old, section }) : text
}

/** Takes up an earlier text again. What was joined meanwhile was split from what it was joined to. */
export function takeBack(earlier: LiveText, now: LiveText): LiveText {
  const paragraphs = earlier.paragraphs.map((one) =>
    now.joins[one.key] && !earlier.joins[one.key] ? { ...one, origin: now.joins[one.key] ?? one.origin } : one,
  )
  return { ...earlier, paragraphs }
}

/** Where a paragraph is put: beside another one, or at the beginning of a section. */
export type Spot = { beside: string; side: 'before' | 'after' } | { section: string }

/** Puts a paragraph in another place, over any number of others. The summary, which is no section of these, stays alone. */
export function place(text: LiveText, key: string, spot: Spot, sections: readonly string[]): LiveText {
  const old = text.paragraphs[indexOf(text, key)]
  const without = { ...text, paragraphs: text.paragraphs.filter((one) => one.key !== key) }
  const at = placeAt(without, spot, sections)
  const section = 'section' in spot ? spot.section : (without.paragraphs[indexOf(without, spot.beside)]?.section ?? '')
  if (!old || at < 0 || ![old.section, section].every((one) => sections.includes(one))) return text
  const moved = replace(without, at, 0, { ...old, section })
  const same = moved.paragraphs.every((one, i) => {
    const before = text.paragraphs[i]
    return one.key === before?.key && one.section === before.section
  })
  return same ? text : moved
}

function placeAt(text: LiveText, spot: Spot, sections: readonly string[]): number {
  if ('beside' in spot) {
    const index = indexOf(text, spot.beside)
    return index < 0 ? -1 : index + (spot.side === 'after' ? 1 : 0)
  }
  const rank = sections.indexOf(spot.section)
  const first = text.paragraphs.findIndex(({ section }) => section === spot.section)
  if (first >= 0) return first
  return text.paragraphs.findLastIndex(({ section }) => sections.indexOf(section) < rank) + 1
}

/** Takes a paragraph out of the text; what is kept of it can be put back. */
export const takeOut = (text: LiveText, key: string): LiveText => ({
  paragraphs: text.paragraphs.filter((one) => one.key !== key),
  joins: { ...text.joins, [key]: null },
})

/** Words as the server keeps them. */
export const tidy = (text: string): string => inLines(text).trim()
