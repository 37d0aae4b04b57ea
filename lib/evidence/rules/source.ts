import type { Problems } from '@/lib/core/errors'
import type { SourceKind } from '../types'
import { readParagraphs, readSymbol } from './symbol'

export type TypedSource = { kind: SourceKind; source: string; paragraph: string }

/** The line that is kept of a source as somebody typed it; or what is wrong with it, by field. */
export function lineOfSource(typed: TypedSource): { line: string } | { problems: Problems } {
  if (!typed.source) return { problems: { source: [{ key: 'evidence.problems.source_missing' }] } }
  if (typed.kind === 'address') return addressLine(typed.source)
  if (typed.kind === 'document') return { line: onOneLine(typed.source) }
  const symbol = readSymbol(typed.source)
  const paragraphs = readParagraphs(typed.paragraph)
  if (symbol && paragraphs !== null) return { line: paragraphs ? `${symbol}, ${paragraphs}` : symbol }
  return {
    problems: {
      ...(symbol ? {} : { source: [{ key: 'evidence.problems.symbol' }] }),
      ...(paragraphs === null ? { paragraph: [{ key: 'evidence.problems.paragraph' }] } : {}),
    },
  }
}

/** Sources are parted by line ends and by semicolons before a space: a line must hold neither. */
const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').replace(/\s*[;؛；]\s*/g, ', ')

function addressLine(text: string): ReturnType<typeof lineOfSource> {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  // A name and password in an address would be handed to every reader.
  const plain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && url.hostname.includes('.')
  if (!plain) return { problems: { source: [{ key: 'evidence.problems.address' }] } }
  return { line: url.href.replace(/;/g, '%3B') }
}
