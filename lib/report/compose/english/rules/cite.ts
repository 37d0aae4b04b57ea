import { list } from '@/lib/report/compose/english/rules/words'

const isAddress = (source: string) => /^https?:\/\//.test(source)
const isSymbol = (source: string) => /^[A-Z]+(?:\/[\w.-]+)+/.test(source)

/**
 * The sources as one footnote: symbols with their paragraphs first, then works, then addresses, which are only
 * "available from" (United Nations Editorial Manual, footnotes). Null without sources.
 */
export function cite(sources: string[]): string | null {
  const texts = sources
    .map((source) =>
      source
        .trim()
        .replace(/\.$/, '')
        .replace(/(paras?\. \d+)-(\d)/, '$1–$2'),
    )
    .filter(Boolean)
  if (texts.length === 0) return null
  const symbols = texts.filter(isSymbol)
  const works = texts.filter((text) => !isSymbol(text) && !isAddress(text))
  const addresses = texts.filter(isAddress)
  const cited = symbols.length > 2 ? list(symbols) : symbols.join(' and ')
  const sentences = [cited, ...works, addresses.length > 0 ? `Available from ${list(addresses)}` : '']
  return sentences
    .filter(Boolean)
    .map((sentence) => `${sentence}.`)
    .join(' ')
}
