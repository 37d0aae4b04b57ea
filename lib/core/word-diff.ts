export type DiffPart = { kind: 'same' | 'old' | 'new'; text: string }

/** Above this many pairs of words the two texts are shown whole, one after the other, so that a page stays quick. */
const MOST_PAIRS = 1_000_000

/**
 * The difference of two texts, word by word: longest common subsequence, so that as much as possible is kept. Old parts
 * come before new ones. Joining `same` and `old` gives the first text, `same` and `new` the second.
 * Chinese has no spaces between words: there each sign is a word.
 */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = wordsOf(before)
  const b = wordsOf(after)
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return joined([
    ...parts('same', a.slice(0, start)),
    ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...parts('same', end > 0 ? a.slice(-end) : []),
  ])
}

const wordsOf = (text: string) => text.match(/\p{Script=Han}|\s+|[\p{L}\p{N}\p{M}’'-]+|[^\s\p{L}\p{N}]/gu) ?? []
const parts = (kind: DiffPart['kind'], words: string[]): DiffPart[] => words.map((text) => ({ kind, text }))

function middle(a: string[], b: string[]): DiffPart[] {
  if (a.length * b.length > MOST_PAIRS) return [...parts('old', a), ...parts('new', b)]
  const common = commonLengths(a, b)
  const result: DiffPart[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      result.push(...parts('same', a.slice(i, i + 1)))
      i++
      j++
    } else if (common(i + 1, j) >= common(i, j + 1)) result.push(...parts('old', a.slice(i, ++i)))
    else result.push(...parts('new', b.slice(j, ++j)))
  }
  return [...result, ...parts('old', a.slice(i)), ...parts('new', b.slice(j))]
}

/** How many words can be kept from two places on. */
function commonLengths(a: string[], b: string[]): (i: number, j: number) => number {
  const width = b.length + 1
  const table = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number) => table[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  return at
}

/**
 * Neighbours become one part. A lone space between two changes is part of both, so that a changed phrase reads as one;
 * the space after them is part of neither, so that nothing is marked that nobody sees.
 */
function joined(list: DiffPart[]): DiffPart[] {
  const result: DiffPart[] = []
  let [old, fresh] = ['', '']
  const keep = (text: string) => {
    const last = result.at(-1)
    if (last?.kind === 'same') last.text += text
    else if (text) result.push({ kind: 'same', text })
  }
  const flush = () => {
    const space = old.endsWith(' ') && fresh.endsWith(' ') ? ' ' : ''
    if (old) result.push({ kind: 'old', text: old.slice(0, old.length - space.length) })
    if (fresh) result.push({ kind: 'new', text: fresh.slice(0, fresh.length - space.length) })
    keep(space)
    old = ''
    fresh = ''
  }
  for (const [index, { kind, text }] of list.entries()) {
    const between = kind === 'same' && old && fresh && isSpace(text) && (list[index + 1]?.kind ?? 'same') !== 'same'
    if (kind === 'old' || between) old += text
    if (kind === 'new' || between) fresh += text
    if (kind !== 'same' || between) continue
    flush()
    keep(text)
  }
  flush()
  return result
}

const isSpace = (text: string) => text.trim() === ''
