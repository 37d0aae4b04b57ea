import { expect, it } from 'vitest'
import { piecesOf } from './pieces'

it('cuts a text at its phrases', () => {
  expect(piecesOf('Judges met.', [{ id: 'a', at: 7, length: 3 }])).toEqual([
    { text: 'Judges ' },
    { text: 'met', comment: 'a', first: true },
    { text: '.' },
  ])
  expect(piecesOf('', [])).toEqual([{ text: '' }])
})

it('marks a phrase that runs over two paragraphs in both, and begins it once', () => {
  const phrase = [{ id: 'a', at: 4, length: 8 }]
  expect(piecesOf('One two', phrase)).toEqual([{ text: 'One ' }, { text: 'two', comment: 'a', first: true }])
  expect(piecesOf('three', phrase, 8)).toEqual([{ text: 'thre', comment: 'a', first: false }, { text: 'e' }])
  expect(piecesOf('four', phrase, 14)).toEqual([{ text: 'four' }])
})
