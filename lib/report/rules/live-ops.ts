import { type LiveText, tidy } from './live-text'

/** A paragraph as the server keeps it. */
export type KeptLive = {
  key: string
  id: string
  version: number
  text: string
  section: string
  /** It was taken out: it is in its place when it is put back. */
  out?: boolean
}

/** The next thing to tell the server, so that it keeps what is written. */
export type LiveOp =
  | { op: 'edit' | 'move' | 'insert' | 'remove' | 'restore'; key: string }
  | { op: 'split'; key: string; origin: string }
  | { op: 'join'; key: string; into: string }

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
  const inside = kept.filter(({ out }) => !out)
  return (
    restoreOp(text, known) ??
    newOp(text, known, waiting) ??
    joinOp(text, inside, waiting) ??
    orderOp(text, inside) ??
    (due ? editOp(text, known, waiting) : null)
  )
}

function restoreOp({ paragraphs }: LiveText, known: ReadonlyMap<string, KeptLive>): LiveOp | null {
  const back = paragraphs.find(({ key }) => known.get(key)?.out)
  return back ? { op: 'restore', key: back.key } : null
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
  const stay = (key: string | null | undefined): key is string =>
    typeof key === 'string' && here.has(key) && kept.some((other) => other.key === key)
  let into = text.joins[one.key]
  while (into && !here.has(into)) into = text.joins[into]
  if (into === null) return { op: 'remove', key: one.key }
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
    // What is kept stands in one form: most paragraphs say just that, and need no second look.
    return one && one.text !== text && text.trim() !== '' && one.text !== tidy(text) && !waiting.has(key)
  })
  return changed ? ({ op: 'edit', key: changed.key } as const) : null
}

/** Behind which kept paragraph of its section one stands; null at the beginning. */
export function placeOf({ paragraphs }: LiveText, kept: readonly KeptLive[], key: string) {
  const index = paragraphs.findIndex((one) => one.key === key)
  const section = paragraphs[index]?.section ?? ''
  const known = new Map(kept.filter(({ out }) => !out).map((one) => [one.key, one]))
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
  if (op.op === 'remove') return update(op.key, { out: true })
  if (op.op === 'restore') return update(op.key, { out: false })
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
