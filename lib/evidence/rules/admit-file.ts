import { unzipSync } from 'fflate'
import { fileTypeFromBuffer } from 'file-type'
import { FILE_TYPES, MOST_BYTES } from '../constants'
import type { FileRefusal } from '../types'

const MOST_PARTS = 5_000
const MOST_UNPACKED = 500 * 1024 * 1024
const RUNS = /vbaProject|vbaData|activeX|macrosheets|\.(?:exe|dll|js|vbs|bat|cmd|ps1)$/i
/** Parts that are read: what all others are, and what each leads to. */
const READ = /^\[Content_Types\]\.xml$|\.rels$/i
const MOST_READ = 1_000_000
const MACRO_TYPE = /macroEnabled/i

/** The name as it is shown and given back: of the last part of a path, without signs that steer a screen. */
export function plainName(name: string, most = 200): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/[. ]+$/, '')
    .trim()
  const ending = /\.[^.]{1,5}$/.exec(plain)?.[0] ?? ''
  return [...plain.slice(0, plain.length - ending.length)].slice(0, most - ending.length).join('') + ending
}

/** What a file is by its bytes, or why it is not taken. Its name only has to agree. */
export async function admitFile(
  name: string,
  bytes: Uint8Array,
): Promise<{ mediaType: string } | { refused: FileRefusal }> {
  if (bytes.length === 0) return { refused: 'no_file' }
  if (bytes.length > MOST_BYTES) return { refused: 'too_large' }
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (!found) return { refused: 'other_type' }
  if (MACRO_TYPE.test(found.mime) || /^(?:docm|dotm|xlsm|xltm|xlsb)$/.test(found.ext)) return { refused: 'macros' }
  // The old formats, and a new one behind a password: neither tells whether it would run something.
  if (found.mime === 'application/x-cfb') return { refused: 'old_office' }
  const endings = FILE_TYPES[found.mime]
  if (!endings) return { refused: 'other_type' }
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (!endings.includes(ending)) return { refused: /m$/.test(ending) ? 'macros' : 'mismatch' }
  const inside = found.mime.includes('openxmlformats') ? lookInside(bytes) : null
  return inside ? { refused: inside } : { mediaType: found.mime }
}

/** What stands in the way of taking an Office file: asked of its directory, and of the parts that name types and links. */
function lookInside(bytes: Uint8Array): FileRefusal | null {
  const names: string[] = []
  let unpacked = 0
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        unpacked += originalSize
        return READ.test(name) && originalSize < MOST_READ
      },
    })
    const types = parts['[Content_Types].xml']
    const read = names.filter((name) => READ.test(name)).map((name) => parts[name])
    if (names.length > MOST_PARTS || unpacked > MOST_UNPACKED || !types || read.includes(undefined)) return 'damaged'
    if (read.some((part) => part && fetches(part))) return 'remote'
    return names.some((name) => RUNS.test(name)) || MACRO_TYPE.test(new TextDecoder().decode(types)) ? 'macros' : null
  } catch {
    return 'damaged'
  }
}

/** Whether a list of links leads out of the file by more than a link that a reader may follow. */
function fetches(part: Uint8Array): boolean {
  // Two bytes a letter hide words from a search; Office never writes its lists so.
  if (part.includes(0)) return true
  const links = new TextDecoder().decode(part).match(/<(?:\w+:)?Relationship\b[^>]*>/gi) ?? []
  return links.some((link) => /TargetMode\s*=\s*["']\s*External/i.test(link) && !/\/hyperlink["']/i.test(link))
}
