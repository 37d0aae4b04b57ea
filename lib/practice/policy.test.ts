import { expect, it } from 'vitest'
import { mintActor } from '@/lib/gate/mint'
import type { HeldPosition } from '@/lib/permission/types'
import { canCheck, canRetire, isOwnPractice } from './policy'

const REACH = { holderIds: ['office'], region: 'africa', accomplishmentIds: ['EA1', 'EA5'] }

const holding = (...positions: Partial<HeldPosition>[]) =>
  mintActor({
    ...{ id: 'me', type: 'person', name: 'Me' },
    positions: positions.map((position, index) => ({
      ...{ id: `${index}`, role: 'reviewer', presenceId: null, region: null, accomplishmentId: null },
      ...position,
    })),
  })

it('reviewers of any of its accomplishments check it; those who hold it do not', () => {
  expect(canCheck(holding({ accomplishmentId: 'EA5' }), REACH)).toBe(true)
  expect(canCheck(holding({ accomplishmentId: 'EA2' }), REACH)).toBe(false)
  expect(canCheck(holding({ role: 'contributor', presenceId: 'office' }), REACH)).toBe(false)
})

it('those who hold it retire it, and others’ staff do not, nor do readers', () => {
  expect(canRetire(holding({ role: 'contributor', presenceId: 'office' }), REACH)).toBe(true)
  expect(canRetire(holding({ role: 'contributor', presenceId: 'elsewhere' }), REACH)).toBe(false)
  expect(canRetire(holding({ role: 'observer' }), REACH)).toBe(false)
})

it('nobody checks their own, nor for an absent author', () => {
  expect(isOwnPractice(holding({}), REACH, ['me'])).toBe(true)
  expect(isOwnPractice(holding({ onBehalfOf: 'author' }), REACH, ['author'])).toBe(true)
  expect(isOwnPractice(holding({ onBehalfOf: 'author' }, {}), REACH, ['author'])).toBe(false)
  expect(isOwnPractice(holding({}), REACH, ['author'])).toBe(false)
})
