import type { Grammar } from '@/lib/report/compose/grammar/types'

const isAddress = (source: string) => /^https?:\/\//.test(source)
const isSymbol = (source: string) => /^[A-Z]+(?:\/[\w.-]+)+/.test(source)

/** The sources as one footnote: symbols with their paragraphs, then works, then addresses. Null without sources. */
export function cite(sources: string[], { phrases, list }: Grammar): string | null {
  const texts = sources.map((source) => phrases.paragraphs(source.trim().replace(/\.$/, ''))).filter(Boolean)
  if (texts.length === 0) return null
  const symbols = texts.filter(isSymbol)
  const addresses = texts.filter(isAddress)
  const sentences = [
    symbols.length > 1 ? phrases.symbols(symbols) : symbols.join(''),
    ...texts.filter((text) => !isSymbol(text) && !isAddress(text)),
    addresses.length > 0 ? phrases.available(list(addresses)) : '',
  ]
  return sentences
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ')
}
