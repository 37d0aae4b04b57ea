import { expect, it } from 'vitest'
import { candidateOf } from '@/lib/testing/reports'
import { arrange, inOrder, keyAfter, orderKey } from './order'

const year = (text: string) => ({ start: { date: `${text}-01-01`, precision: 'year' as const } })

it('orders initiatives, then good practices, then lessons; each by date, undated ones last', () => {
  const ordered = inOrder([
    candidateOf('TC-0001', 'EA1', { kind: 'lesson_learned', ...year('2010') }),
    candidateOf('TC-0002', 'EA1', { kind: 'good_practice', ...year('2010') }),
    candidateOf('TC-0003', 'EA1', { start: null }),
    candidateOf('TC-0004', 'EA1', year('2015')),
    candidateOf('TC-0005', 'EA1', year('2011')),
  ])
  expect(ordered.map(({ reference }) => reference)).toEqual(['TC-0005', 'TC-0004', 'TC-0003', 'TC-0002', 'TC-0001'])
})

it('orders what began on the same day by the number of the reference, not by its letters', () => {
  const ordered = inOrder([candidateOf('TC-10000', 'EA1'), candidateOf('TC-9999', 'EA1')])
  expect(ordered.map(({ reference }) => reference)).toEqual(['TC-9999', 'TC-10000'])
})

it('orders by another rule, and puts first what a drafter has given a place', () => {
  const own = [
    candidateOf('TC-0001', 'EA1', { kind: 'lesson_learned', ...year('2010') }),
    candidateOf('TC-0002', 'EA1', { ...year('2015') }),
    candidateOf('TC-0003', 'EA1', { ...year('2012') }),
  ]
  const order = (ids: Record<string, number>) =>
    arrange(own, 'date', new Map(Object.entries(ids))).map(({ reference }) => reference)
  expect(order({})).toEqual(['TC-0001', 'TC-0003', 'TC-0002'])
  expect(order({ 'activity TC-0002': 1 })).toEqual(['TC-0002', 'TC-0001', 'TC-0003'])
})

it('makes keys that sort as text in the order of their numbers', () => {
  const keys = Array.from({ length: 1200 }, (_, index) => orderKey(index))
  expect([...keys].sort()).toEqual(keys)
  expect(new Set(keys).size).toBe(1200)
})

it('finds a key between two, and says when there is none instead of seeking for ever', () => {
  for (const [key, next] of [
    ['1', '2'],
    ['000001000', '000001000005'],
    ['0', '000001000'],
    ['', '000000001'],
  ] as const) {
    const between = keyAfter(key, next)
    expect(key < between && between < next).toBe(true)
  }
  expect(keyAfter('5', null) > '5').toBe(true)
  for (const next of ['', '0', '000']) expect(() => keyAfter('', next)).toThrow(RangeError)
  expect(() => keyAfter('1', '10')).toThrow(RangeError)
})
