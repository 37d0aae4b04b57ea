import { expect, test } from 'vitest'
import type { AccomplishmentLink } from '@/lib/activity/rules/content'
import { withProposed } from './rules'

const main: AccomplishmentLink = { id: 'EA1', main: true, sentence: null, proposedById: null }

test('beside: added with its sentence, the main one stays', () => {
  expect(withProposed([main], { accomplishment: 'EA5', replaces: null }, 'Women took part.')).toEqual([
    main,
    { id: 'EA5', main: false, sentence: 'Women took part.', proposedById: null },
  ])
})

test('instead of the main one: it is main, and needs no sentence', () => {
  expect(withProposed([main], { accomplishment: 'EA5', replaces: 'EA1' }, 'x')).toEqual([
    { id: 'EA5', main: true, sentence: null, proposedById: null },
  ])
})
