import { expect, test } from 'vitest'
import { mintActor } from '@/lib/gate/mint'
import type { Role } from '@/lib/permission/types'
import { canReadMail } from './policy'

const holding = (role: Role, presenceId: string | null = null) =>
  mintActor({
    ...{ id: 'a', type: 'person', name: 'A' },
    positions: [{ id: 'p', role, presenceId, region: null, accomplishmentId: null }],
  })

test('mails are read by an administrator of the whole Office, and by nobody else', () => {
  expect(canReadMail(holding('administrator'))).toBe(true)
  expect(canReadMail(holding('administrator', 'one presence'))).toBe(false)
  for (const role of ['contributor', 'reviewer', 'drafter', 'observer'] as const) {
    expect(canReadMail(holding(role))).toBe(false)
  }
})
