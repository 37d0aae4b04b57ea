import { expect, it } from 'vitest'
import type { Presence } from '@/lib/presence/types'
import { meantPresence } from './meant-presence'

const named = (id: string, name: string): Presence => ({
  ...{ id, code: id, type: 'country_office', region: 'africa', countryCodes: [], validFrom: null, validTo: null },
  ...{ noteKey: null, toVerify: false, aliases: [], article: {} },
  names: [{ locale: 'fr', name, short: name, validFrom: null, validTo: null }],
})

const two = [named('1', 'Bureau au Tchad'), named('2', 'Bureau en Guinée')]
const one = two.slice(0, 1)

it('is the one that is called so, whatever the accents', () => {
  expect(meantPresence('bureau en guinee', two)).toEqual({ id: '2', words: '' })
})

it('is the only one there is, and the words are kept', () => {
  expect(meantPresence(' Faya, salle communale ', one)).toEqual({ id: '1', words: 'Faya, salle communale' })
  expect(meantPresence('', one)).toEqual({ id: '1', words: '' })
})

it('is nobody’s guess between two', () => {
  expect(meantPresence('Faya', two)).toEqual({ id: '', words: 'Faya' })
})
