import { expect, it } from 'vitest'
import { snapshotOf } from '@/lib/testing/reports'
import { balanceOf, facetsOf } from './balance'

const GROUPS = new Map([['girls', ['women', 'children']]])
const girls = { id: 'girls', code: 'girls', label: 'girls' }
const asWritten = { id: null, code: null, label: 'villagers' }
const PERIOD = { yearFrom: 2013, yearTo: 2015 }

it('counts rights-holders by the groups of the mandate, each once', () => {
  const facets = facetsOf(snapshotOf({ rightsHolders: [girls, girls, asWritten] }), GROUPS)
  expect(facets.group).toEqual(['women', 'children'])
})

it('tells activities for women or girls from those that do not say', () => {
  const selection = [[girls], [], [asWritten]].map((rightsHolders) => facetsOf(snapshotOf({ rightsHolders }), GROUPS))
  expect(balanceOf(selection, 'gender', PERIOD)).toEqual([
    { value: 'none', count: 2 },
    { value: 'women', count: 1 },
  ])
  expect(balanceOf([], 'gender', PERIOD)).toEqual([{ value: 'women', count: 0 }])
})

it('counts the body that contributed before the presence that holds it, and another body as a partner', () => {
  const body = { presenceId: null, partnerId: null, type: 'partner', label: 'IOM' }
  expect(facetsOf(snapshotOf(), GROUPS).presence).toEqual(['country_office'])
  expect(facetsOf(snapshotOf({ contributors: [body] }), GROUPS).presence).toEqual(['partner'])
  expect(facetsOf(snapshotOf({ holders: [] }), GROUPS).presence).toEqual(['none'])
})

it('shows what nobody covers with 0, years in order and what has none at the end', () => {
  const selection = [snapshotOf(), snapshotOf({ start: null })].map((snapshot) => facetsOf(snapshot, GROUPS))
  expect(balanceOf(selection, 'year', PERIOD)).toEqual([
    { value: '2013', count: 0 },
    { value: '2014', count: 1 },
    { value: '2015', count: 0 },
    { value: 'none', count: 1 },
  ])
  expect(balanceOf(selection, 'group', PERIOD).map(({ count }) => count)).toEqual([0, 0, 0, 0])
})

it('shows the regions with the most activities first', () => {
  const selection = ['global', 'global', 'africa'].map((region) => facetsOf(snapshotOf({ region }), GROUPS))
  expect(balanceOf(selection, 'region', PERIOD).slice(0, 3)).toEqual([
    { value: 'global', count: 2 },
    { value: 'africa', count: 1 },
    { value: 'americas', count: 0 },
  ])
})
