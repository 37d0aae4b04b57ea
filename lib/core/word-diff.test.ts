import { describe, expect, test } from 'vitest'
import { type DiffPart, wordDiff } from './word-diff'

const side = (parts: DiffPart[], kind: 'old' | 'new') =>
  parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map((part) => part.text)
    .join('')

describe('a difference', () => {
  test('marks the words that changed, the old one first', () => {
    expect(wordDiff('Indonesia ratified the Convention', 'Indonesia signed the Convention')).toEqual([
      { kind: 'same', text: 'Indonesia ' },
      { kind: 'old', text: 'ratified' },
      { kind: 'new', text: 'signed' },
      { kind: 'same', text: ' the Convention' },
    ])
  })

  test('keeps a changed phrase together', () => {
    expect(wordDiff('one two three', 'uno dos three')).toEqual([
      { kind: 'old', text: 'one two' },
      { kind: 'new', text: 'uno dos' },
      { kind: 'same', text: ' three' },
    ])
  })

  test('of equal texts is one part, of nothing none', () => {
    expect(wordDiff('same', 'same')).toEqual([{ kind: 'same', text: 'same' }])
    expect(wordDiff('', '')).toEqual([])
  })

  test.each([
    ['A committee was established.', 'Agreement to establish a committee'],
    ['', 'all new'],
    ['all old', ''],
    ['支持国家人权机构', '支持区域人权机构'],
    ['a b c d', 'd c b a'],
    ['long '.repeat(1500), 'other '.repeat(1500)],
  ])('of "%s" and "%s" gives both texts back', (before, after) => {
    const parts = wordDiff(before, after)
    expect(side(parts, 'old')).toBe(before)
    expect(side(parts, 'new')).toBe(after)
  })
})
