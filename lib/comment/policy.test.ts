import { expect, it } from 'vitest'
import { mintActor } from '@/lib/gate/mint'
import type { Role } from '@/lib/permission/types'
import { canComment, canResolve } from './policy'

const holding = (role: Role, presenceId: string | null = null) =>
  mintActor({
    ...{ id: role, type: 'person', name: role },
    positions: [{ id: '1', role, presenceId, region: null, accomplishmentId: null }],
  })
const reach = { holderIds: ['geneva'], region: null, accomplishmentIds: [] }

it('lets those comment who work on it, within their scope, and no observer', () => {
  expect(canComment(holding('contributor', 'geneva'), reach)).toBe(true)
  expect(canComment(holding('contributor', 'suva'), reach)).toBe(false)
  expect(canComment(holding('observer'), reach)).toBe(false)
})

it('lets those resolve whose work it is, and who began the thread', () => {
  expect(canResolve(holding('reviewer'), reach, 'somebody')).toBe(true)
  expect(canResolve(holding('administrator'), reach, 'somebody')).toBe(false)
  expect(canResolve(holding('administrator'), reach, 'administrator')).toBe(true)
  expect(canResolve(holding('observer'), reach, 'observer')).toBe(false)
})
