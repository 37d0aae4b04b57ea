import { expect, it } from 'vitest'
import type { Term } from '@/lib/vocabulary/types'
import { readNames } from './read-as'

const term = (code: string, labels: Record<string, string>, aliases: string[] = []) =>
  ({ id: code, code, labels, aliases, attributes: {} }) as unknown as Term
const partners = [term('unhcr', { en: 'UNHCR', fr: 'HCR', es: 'ACNUR' }), term('ilo', { en: 'ILO', fr: 'OIT' })]
const read = (text: string, locale = 'en') =>
  readNames({ partners: text }, { partners, rightsHolders: [], instruments: [] }, locale)

it('says where a name is one that is called otherwise here', () => {
  expect(read('HCR; ILO')).toEqual([{ field: 'partners', words: 'HCR', label: 'UNHCR', known: true }])
  expect(read('unhcr; OIT', 'fr')).toEqual([{ field: 'partners', words: 'unhcr', label: 'HCR', known: true }])
  expect(read('HCR', 'fr')).toEqual([])
})

it('says where words are kept as they stand', () => {
  expect(read('Council of elders')).toEqual([
    { field: 'partners', words: 'Council of elders', label: null, known: false },
  ])
})
