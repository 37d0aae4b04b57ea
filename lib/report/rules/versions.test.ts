import { expect, it } from 'vitest'
import { idOf, sentOut } from '@/lib/testing/word-in'
import { compareTexts, type FrozenText, freeze } from './versions'

const first = freeze(sentOut())

function edited(edit: (paragraphs: FrozenText['sections'][number]['paragraphs']) => void): FrozenText {
  const copy = structuredClone(first)
  const [section] = copy.sections
  if (section) edit(section.paragraphs)
  return copy
}

it('freezes numbers, texts and notes as they are read', () => {
  expect(first.sections[0]?.paragraphs[1]).toMatchObject({
    ...{ id: idOf(2), number: 2, notes: ['Source 2.'] },
    text: expect.stringMatching(/^In Geneva/),
  })
})

it('finds nothing where nothing changed', () => {
  expect(compareTexts(first, first).every(({ kind }) => kind === 'same')).toBe(true)
})

it('tells what changed, what came and what went, each in its place', () => {
  const later = edited((paragraphs) => {
    paragraphs.splice(0, 1)
    const third = paragraphs[1]
    if (third) third.text = 'Another text.'
    paragraphs.splice(3, 0, { id: idOf(50), number: 4, text: 'New.', notes: [], sources: [] })
    paragraphs.pop()
  })
  expect(compareTexts(first, later).map(({ id, kind }) => [Number(id.slice(-2)), kind])).toEqual([
    [1, 'deleted'],
    [2, 'same'],
    [3, 'changed'],
    [4, 'same'],
    [50, 'added'],
    [5, 'same'],
    [6, 'deleted'],
  ])
})
