import { expect, test } from 'vitest'
import { uncovered } from './coverage'

const position = { presenceId: null, region: null, accomplishmentId: null }
const gaps = (...positions: Parameters<typeof uncovered>[0]) =>
  uncovered(positions, ['EA1', 'EA2'], ['africa', 'global'])

test('a position without limits covers all; without any position nothing is covered', () => {
  expect(gaps(position)).toEqual([])
  expect(gaps()).toEqual([
    { accomplishment: 'EA1', regions: ['africa', 'global'] },
    { accomplishment: 'EA2', regions: ['africa', 'global'] },
  ])
})

test('limits are met together, and one presence covers no region', () => {
  expect(gaps({ ...position, accomplishmentId: 'EA1' }, { ...position, region: 'africa' })).toEqual([
    { accomplishment: 'EA2', regions: ['global'] },
  ])
  expect(gaps({ ...position, presenceId: 'p' })).toHaveLength(2)
})
