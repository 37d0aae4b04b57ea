/** A paragraph as it stands on the sheet while somebody writes. */
export type LiveParagraph = {
  key: string
  section: string
  text: string
  /** The paragraph from which it was split: what that rests on, it rests on too. Null: it was there, or is new. */
  origin: string | null
  locked: boolean
}

/** The text as it is written, with what was joined to what. */
export type LiveText = { paragraphs: readonly LiveParagraph[]; joins: Readonly<Record<string, string>> }

/** A paragraph as the server keeps it. */
export type KeptLive = { key: string; id: string; version: number; text: string; section: string }

/** The next thing to tell the server, so that it keeps what is written. */
export type LiveOp =
  | { op: 'edit' | 'move' | 'insert'; key: string }
  | { op: 'split'; key: string; origin: string }
  | { op: 'join'; key: string; into: string }

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

/**
 * What the server has to be told next: first what is new, then what was joined, then the order, then, if it is time, the
 * words. Whoever asks again after each answer ends with nothing left to tell.
 *
 * @param waiting paragraphs about which nothing is to be told, because somebody has to decide first
 * @param due whether words that changed are to be told now
 */
export function nextOp(
  text: LiveText,
  kept: readonly KeptLive[],
  { waiting, due }: { waiting: ReadonlySet<string>; due: boolean },
): LiveOp | null {
  const known = new Map(kept.map((one) => [one.key, one]))
  return (
    newOp(text, known, waiting) ??
    joinOp(text, kept, waiting) ??
    orderOp(text, kept) ??
    (due ? editOp(text, known, waiting) : null)
  )
}

function newOp({ paragraphs }: LiveText, known: ReadonlyMap<string, KeptLive>, waiting: ReadonlySet<string>) {
  const made = paragraphs.find(({ key, text, origin }) => !known.has(key) && text !== '' && !waiting.has(origin ?? ''))
  if (!made) return null
  const origin = paragraphs.find(({ key, text }) => key === made.origin && text !== '')
  if (origin && known.has(origin.key)) return { op: 'split', key: made.key, origin: origin.key } as const
  return { op: 'insert', key: made.key } as const
}

function joinOp(text: LiveText, kept: readonly KeptLive[], waiting: ReadonlySet<string>): LiveOp | null {
  const here = new Set(text.paragraphs.map(({ key }) => key))
  const gone = kept.findIndex(({ key }) => !here.has(key))
  const one = kept[gone]
  if (!one) return null
  const stay = (key: string | undefined) =>
    key !== undefined && here.has(key) && kept.some((other) => other.key === key)
  let into = text.joins[one.key]
  while (into && !here.has(into)) into = text.joins[into]
  const near = [...kept.slice(0, gone).reverse(), ...kept.slice(gone)].find(({ key }) => stay(key))
  const heir = stay(into) ? into : near?.key
  return heir && !waiting.has(heir) ? { op: 'join', key: one.key, into: heir } : null
}

function orderOp({ paragraphs }: LiveText, kept: readonly KeptLive[]): LiveOp | null {
  const known = new Set(kept.map(({ key }) => key))
  const wanted = paragraphs.filter(({ key }) => known.has(key))
  const here = new Set(wanted.map(({ key }) => key))
  const now = kept.filter(({ key }) => here.has(key))
  const wrong = wanted.findIndex(({ key, section }, i) => now[i]?.key !== key || now[i]?.section !== section)
  const key = wanted[wrong]?.key
  if (key === undefined) return null
  // Where one was moved down, telling that one is one act; telling all that moved up would be many.
  const down = now[wrong]?.key
  const rest = (list: readonly { key: string }[]) => list.map((one) => one.key).filter((other) => other !== down)
  const isDown = down !== undefined && down !== key && rest(wanted).join() === rest(now).join()
  return { op: 'move', key: isDown ? down : key }
}

function editOp({ paragraphs }: LiveText, known: ReadonlyMap<string, KeptLive>, waiting: ReadonlySet<string>) {
  const changed = paragraphs.find(({ key, text }) => {
    const one = known.get(key)
    return one && text.trim() !== '' && one.text !== tidy(text) && !waiting.has(key)
  })
  return changed ? ({ op: 'edit', key: changed.key } as const) : null
}

/** Words as the server keeps them. */
export const tidy = (text: string): string => text.replace(/[ \t\n]+/g, ' ').trim()

/** Behind which kept paragraph of its section one stands; null at the beginning. */
export function placeOf({ paragraphs }: LiveText, kept: readonly KeptLive[], key: string) {
  const index = paragraphs.findIndex((one) => one.key === key)
  const section = paragraphs[index]?.section ?? ''
  const known = new Map(kept.map((one) => [one.key, one]))
  const before = paragraphs.slice(0, index).findLast((one) => one.section === section && known.has(one.key))
  return { section, after: (before && known.get(before.key)?.id) ?? null, behind: before?.key ?? null }
}

/** What the server keeps once it has answered. */
export function applied(
  op: LiveOp,
  text: LiveText,
  kept: readonly KeptLive[],
  made: readonly { id: string; version: number }[],
): KeptLive[] {
  const words = (key: string) => tidy(text.paragraphs.find((one) => one.key === key)?.text ?? '')
  const update = (key: string, patch: Partial<KeptLive>) =>
    kept.map((one) => (one.key === key ? { ...one, ...patch } : one))
  const [first, last] = [made[0], made.at(-1)]
  if (!first || !last) return [...kept]
  if (op.op === 'edit') return update(op.key, { text: words(op.key), version: first.version })
  if (op.op === 'join') {
    const said = [op.into, op.key].map((key) => kept.find((one) => one.key === key)?.text ?? '').join(' ')
    return update(op.into, { text: said, version: first.version }).filter(({ key }) => key !== op.key)
  }
  if (op.op === 'split') {
    const index = kept.findIndex(({ key }) => key === op.origin)
    const section = kept[index]?.section ?? ''
    const added = { key: op.key, ...last, text: words(op.key), section }
    return update(op.origin, { text: words(op.origin), version: first.version }).toSpliced(index + 1, 0, added)
  }
  const { section, behind } = placeOf(text, kept, op.key)
  const moved = kept.find(({ key }) => key === op.key)
  const others = kept.filter(({ key }) => key !== op.key)
  const start = others.findIndex((one) => one.section === section)
  const index = behind === null ? Math.max(start, 0) : others.findIndex(({ key }) => key === behind) + 1
  const placed = moved ? { ...moved, section } : { key: op.key, ...first, text: words(op.key), section }
  return others.toSpliced(behind === null && start < 0 ? placeOfSection(text, others, op.key) : index, 0, placed)
}

/** Where the first paragraph of a section comes among those of the others. */
function placeOfSection({ paragraphs }: LiveText, others: readonly KeptLive[], key: string): number {
  const index = paragraphs.findIndex((one) => one.key === key)
  const before = paragraphs.slice(0, index).findLast((one) => others.some((other) => other.key === one.key))
  return before ? others.findIndex((one) => one.key === before.key) + 1 : 0
}
