import { strFromU8, unzipSync } from 'fflate'

const MOST_UNPACKED = 100 * 1024 * 1024
const MOST_PARTS = 1_000
const WANTED = [
  'word/document.xml',
  'word/comments.xml',
  'word/footnotes.xml',
  'docProps/custom.xml',
  '[Content_Types].xml',
]

export type Refusal = 'not_word' | 'too_large' | 'active_content' | 'damaged'

/**
 * The parts of a Word file that hold its text. Sizes are asked of the archive's directory before anything is unpacked,
 * and a file that could run something is refused whole.
 */
export function readParts(bytes: Uint8Array): Record<string, string> | Refusal {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'not_word'
  let unpacked = 0
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize
        names.push(name)
        return false
      },
    })
    if (unpacked > MOST_UNPACKED || names.length > MOST_PARTS) return 'too_large'
    if (!names.includes('word/document.xml')) return 'not_word'
    if (names.some((name) => /vbaProject|activeX|embeddings\/|\.\.\//i.test(name))) return 'active_content'
    const parts = unzipSync(bytes, { filter: ({ name }) => WANTED.includes(name) })
    return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]))
  } catch {
    return 'damaged'
  }
}
