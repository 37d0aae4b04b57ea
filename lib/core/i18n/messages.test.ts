import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { NAMESPACES } from '@/messages/catalogue'
import { COMPLETE_LOCALES, DEFAULT_LOCALE, LOCALES, type Locale } from './locales'
import { flatten } from './merge'

const folder = path.resolve(import.meta.dirname, '../../../messages')
const files = (locale: Locale) => readdirSync(path.join(folder, locale)).map((file) => path.basename(file, '.json'))
const read = (locale: Locale, namespace: string): Record<string, string> =>
  flatten(JSON.parse(readFileSync(path.join(folder, locale, `${namespace}.json`), 'utf8')))

/** The names that a sentence takes: {count}, {name}. The branches of a plural are words, not names. */
function namesIn(text: string): string[] {
  const withoutBranches = text.replace(/(=\d+|zero|one|two|few|many|other)\s*\{/g, '$1 ')
  return [...new Set([...withoutBranches.matchAll(/\{\s*(\w+)\s*(?=[,}])/g)].map((match) => match[1] ?? ''))]
}

test('the catalogue lists every file of English', () => {
  expect(files(DEFAULT_LOCALE).sort()).toEqual([...NAMESPACES].sort())
})

describe.each(COMPLETE_LOCALES)('%s', (locale) => {
  test.each(NAMESPACES)('holds every sentence of %s', (namespace) => {
    expect(Object.keys(read(locale, namespace)).sort()).toEqual(Object.keys(read(DEFAULT_LOCALE, namespace)).sort())
  })
})

describe.each(LOCALES)('%s', (locale) => {
  test.each(files(locale))('in %s has no sentence that English lacks, and takes the same values', (namespace) => {
    const source = read(DEFAULT_LOCALE, namespace)
    for (const [key, text] of Object.entries(read(locale, namespace))) {
      expect(source, key).toHaveProperty([key])
      const known = namesIn(source[key] ?? '')
      expect(
        namesIn(text).filter((name) => !known.includes(name)),
        key,
      ).toEqual([])
    }
  })
})
