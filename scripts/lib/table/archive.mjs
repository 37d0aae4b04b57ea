import { unzipSync } from 'fflate'
import { Refused } from './refused.mjs'

const MOST_UNPACKED = 200 * 1024 * 1024
const MOST_PARTS = 2_000
/** Parts that can do something or fetch something. A file of activities has none of them. */
const ACTIVE = /vbaProject|vbaData|macrosheets\/|externalLinks\/|embeddings\/|activeX|\.\.\//i

export function isZip(file) {
  return file[0] === 0x50 && file[1] === 0x4b
}

/** The names of the parts. Sizes are asked of the directory of the archive before anything is unpacked. */
export function namesIn(file) {
  let unpacked = 0
  const names = []
  unzipSync(file, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize
      names.push(name)
      return false
    },
  })
  if (unpacked > MOST_UNPACKED || names.length > MOST_PARTS) throw new Refused('too_large')
  return names
}

/** Unpacks what an archive says in words, unless something in it could run or fetch something. */
export function wordsIn(file, names) {
  if (names.some((name) => ACTIVE.test(name))) throw new Refused('active_content')
  const parts = unzipSync(file, { filter: ({ name }) => /\.(xml|rels)$/i.test(name) })
  if (Object.entries(parts).some(isActive)) throw new Refused('active_content')
  return parts
}

/** A document type, which can name other files, a link to one that is no web address, or the type of a file with macros. */
function isActive([name, part]) {
  if (/<!DOCTYPE/i.test(new TextDecoder().decode(part.subarray(0, 2_000)))) return true
  if (part.length > 1_000_000) return false
  const text = new TextDecoder().decode(part)
  if (name === '[Content_Types].xml' && /macroEnabled/i.test(text)) return true
  const links = text.match(/<Relationship\b[^>]*TargetMode="External"[^>]*>/gi) ?? []
  return links.some((link) => !/Target="(?:https?|mailto):/i.test(link) || !/\/hyperlink"/i.test(link))
}
