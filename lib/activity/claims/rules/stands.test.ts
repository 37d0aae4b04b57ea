import { expect, it } from 'vitest'
import { adviceThatStands } from './stands'

it('takes each reason to its advice, and leaves alone what was not touched', () => {
  const posted = {
    kept: ['a', 'b'],
    because: ['', ' Seen in the gazette. ', 'Public', ''],
    becauseOf: ['a', 'b', 'c', 'd'],
  }
  expect(adviceThatStands(posted)).toEqual({
    keys: ['a', 'b', 'c'],
    reasons: { a: '', b: 'Seen in the gazette.', c: 'Public' },
  })
  expect(adviceThatStands({ kept: [], because: [], becauseOf: ['a'] })).toEqual({ keys: [], reasons: {} })
})
