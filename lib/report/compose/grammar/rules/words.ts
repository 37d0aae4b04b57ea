import type { Grammar } from '@/lib/report/compose/grammar/types'

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A first word inside a sentence loses its capital when it is a word of the language and no name. */
export const lowerFirst = (text: string, { functionWord }: Grammar): string =>
  functionWord.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

export const closed = (text: string): string => `${text.replace(/[\s.;,]+$/, '')}.`

export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Puts a name with its article where another stood: the preposition before it stays and is contracted anew. */
export function putName(before: string, named: string, after: string, { leads, contract }: Grammar): string {
  const forms = Object.keys(leads).sort((a, b) => b.length - a.length)
  const lead = forms.find((form) => new RegExp(`(?:^|[\\s(«“])${literal(form)}$`, 'i').test(before)) ?? ''
  const start = before.slice(0, before.length - lead.length)
  const words = contract(`${leads[lead] ?? ''}${named}`)
  const isFirst = start === '' ? /^\p{Lu}/u.test(before) : /[.] $/.test(start)
  return `${start}${isFirst ? upperFirst(words) : words}${after}`
}
