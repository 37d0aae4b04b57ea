import { expect, it } from 'vitest'
import { distribute, paragraphsIn } from './split-text'

const clauses = ['In 2014 a course was held.', 'Judges attended.', 'They agreed.'].map((text) => ({
  text,
  footnotes: [],
}))

it('begins a paragraph at an empty line, and nowhere else', () => {
  expect(paragraphsIn(' One\nline. \n \n\nTwo\u00a0words.  ')).toEqual(['One line.', 'Two\u00a0words.'])
  expect(paragraphsIn('\n\n')).toEqual([])
})

it('deals clauses out whole, as they were composed', () => {
  const pieces = distribute(clauses, ['In 2014 a course was held. Judges attended.', 'They agreed.'])
  expect(pieces.map((piece) => [piece.clauses.length, piece.asComposed])).toEqual([
    [2, true],
    [1, true],
  ])
})

it('keeps what was rewritten or cut through with the clause before it', () => {
  const pieces = distribute(clauses, ['In 2014 a course was held. Judges', 'attended. They agreed.'])
  expect(pieces.map((piece) => piece.clauses.map(({ text }) => text))).toEqual([
    ['In 2014 a course was held.', 'Judges attended.'],
    ['They agreed.'],
  ])
  expect(pieces.some(({ asComposed }) => asComposed)).toBe(false)
})
