import { describe, expect, it } from 'vitest'
import { mintActor } from '@/lib/gate/mint'
import type { Role } from '@/lib/permission/types'
import { administersOffice, canGivePosition, canManage, type Placed } from './policy'

const OFFICE: Placed = { presenceId: null, region: null, accomplishmentId: null }
const BISHKEK: Placed = { ...OFFICE, presenceId: 'bishkek', presence: { region: 'europe_central_asia' } }
const DAKAR: Placed = { ...OFFICE, presenceId: 'dakar', presence: { region: 'africa' } }
const REGION: Placed = { ...OFFICE, region: 'europe_central_asia' }

const holding = (role: Role, { presenceId, region, accomplishmentId }: Placed) => {
  const position = { id: 'p', role, presenceId, region, accomplishmentId }
  return mintActor({ id: 'actor', type: 'person', name: 'Somebody', positions: [position] })
}

describe('an administrator gives positions', () => {
  it.each([
    ['the whole Office', OFFICE, { OFFICE: true, REGION: true, BISHKEK: true, DAKAR: true }],
    ['a region', REGION, { OFFICE: false, REGION: true, BISHKEK: true, DAKAR: false }],
    ['a presence', BISHKEK, { OFFICE: false, REGION: false, BISHKEK: true, DAKAR: false }],
  ])('within %s and no further', (_name, own, expected) => {
    const actor = holding('administrator', own)
    const given = Object.entries({ OFFICE, REGION, BISHKEK, DAKAR }).map(([name, to]) => [
      name,
      canGivePosition(actor, to),
    ])
    expect(Object.fromEntries(given)).toEqual(expected)
  })

  it.each(['contributor', 'reviewer', 'drafter', 'observer'] as const)('a %s gives none', (role) => {
    expect(canGivePosition(holding(role, OFFICE), BISHKEK)).toBe(false)
  })
})

describe('whose account one may manage', () => {
  const at = new Date('2026-01-01T00:00:00Z')
  const past = new Date('2025-01-01T00:00:00Z')
  const person = (...held: [Placed, Date | null][]) => ({
    id: 'person',
    tenures: held.map(([position, endsAt]) => ({ position, endsAt })),
  })
  const local = holding('administrator', BISHKEK)

  it.each([
    ['all of whose positions lie within reach', person([BISHKEK, null]), true],
    ['who also holds one elsewhere', person([BISHKEK, null], [DAKAR, null]), false],
    ['who once held one elsewhere', person([BISHKEK, null], [DAKAR, past]), true],
    ['who has left for elsewhere', person([BISHKEK, past], [DAKAR, null]), false],
    ['who has left altogether', person([BISHKEK, past]), true],
    ['who never held any', person(), false],
  ])('somebody %s', (_who, somebody, expected) => {
    expect(canManage(local, somebody, at)).toBe(expected)
    expect(canManage(holding('administrator', OFFICE), somebody, at)).toBe(true)
  })
})

it('asks for an administrator of everything, not of a part', () => {
  expect(administersOffice({ ...OFFICE, role: 'administrator' })).toBe(true)
  expect(administersOffice({ ...REGION, role: 'administrator' })).toBe(false)
  expect(administersOffice({ ...OFFICE, role: 'drafter' })).toBe(false)
})
