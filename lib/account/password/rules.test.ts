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

it('takes as long to say no to nobody as to somebody', async () => {
  const kept = await hashPassword('correct horse battery')
  const timed = async (hash: string | null) => {
    const start = process.hrtime.bigint()
    await matchesPassword('wrong', hash)
    return Number(process.hrtime.bigint() - start)
  }
  const fastest = async (hash: string | null) => Math.min(await timed(hash), await timed(hash), await timed(hash))
  // An answer without the work would be thousands of times faster; the bound only has to tell the two apart.
  expect(await fastest(null)).toBeGreaterThan((await fastest(kept)) / 10)
})
