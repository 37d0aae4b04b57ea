import { expect, it } from 'vitest'
import type { LiveReport } from '../types'
import { liveNumbers } from './live-numbers'
import { join, type LiveText, move, takeOut } from './live-text'

const paragraph = (id: string, formerIds: string[] = []) => ({ id, formerIds, version: 1, text: id, locked: false })
const loaded: LiveReport = {
  ...{ symbol: 'A', language: 'en', limit: 1, words: 1 },
  sections: [
    { id: 'summary', level: 0, number: '', heading: '', paragraphs: [paragraph('s')] },
    { id: 'one', level: 1, number: 'I.', heading: '', paragraphs: [paragraph('a', ['old']), paragraph('b')] },
    { id: 'two', level: 1, number: 'II.', heading: '', paragraphs: [paragraph('c')] },
  ],
}
const start: LiveText = {
  paragraphs: loaded.sections.flatMap(({ id: section, paragraphs }) =>
    paragraphs.map(({ id, text }) => ({ key: id, section, text, origin: null, locked: false })),
  ),
  joins: {},
}
const numbers = (text: LiveText, idOf: (key: string) => string | undefined = (key) => key) => {
  const found = liveNumbers(text, loaded, idOf)
  return { of: (id: string) => found.numbers[id]?.number ?? null, ids: found.ids }
}

it('run through the sections as they are moved, the summary apart', () => {
  expect(['s', 'a', 'b', 'c'].map(numbers(start).of)).toEqual([null, 1, 2, 3])
  expect(['a', 'b', 'c'].map(numbers(move(start, 'a', 1, ['one', 'two'])).of)).toEqual([2, 1, 3])
})

it('are those of what a paragraph was joined to, here or before; what was taken out has none', () => {
  expect(numbers(start).of('old')).toBe(1)
  const joined = join(start, 'b')?.text ?? start
  expect(['a', 'b', 'c'].map(numbers(joined).of)).toEqual([1, 1, 2])
  expect(['a', 'b', 'c'].map(numbers(takeOut(joined, 'a')).of)).toEqual([null, null, 1])
})

it('are spoken of by the id under which a new paragraph is kept', () => {
  const { of, ids } = numbers(start, (key) => (key === 'b' ? 'kept' : undefined))
  expect([of('b'), of('kept')]).toEqual([2, 2])
  expect(ids).toEqual(['a', 'kept', 'c'])
})
