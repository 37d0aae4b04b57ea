import { expect, it } from 'vitest'
import { hashPassword, matchesPassword } from './rules'

it('recognises the password that it kept, and no other', async () => {
  const kept = await hashPassword('correct horse battery')
  expect(await matchesPassword('correct horse battery', kept)).toBe(true)
  expect(await matchesPassword('correct horse batterz', kept)).toBe(false)
})

it('keeps the same password differently each time, and never as it was typed', async () => {
  const [one, other] = await Promise.all([hashPassword('correct horse battery'), hashPassword('correct horse battery')])
  expect(one).not.toBe(other)
  expect(one).not.toContain('horse')
})

it('takes a character for the same, however the keyboard composed it', async () => {
  expect(await matchesPassword('cafe\u0301 au lait noir', await hashPassword('caf\u00e9 au lait noir'))).toBe(true)
})

it.each([null, undefined, '', 'plain', 'scrypt$16384$8$5$$'])(
  'says no where nothing usable is kept: %s',
  async (kept) => {
    expect(await matchesPassword('', kept)).toBe(false)
  },
)
