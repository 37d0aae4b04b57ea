import { expect, it } from 'vitest'
import type { KeptLive } from './live-ops'
import { rebase } from './live-rebase'
import type { LiveParagraph } from './live-text'

const live = (...texts: [string, string][]): LiveParagraph[] =>
  texts.map(([key, text]) => ({ key, section: 'one', text, origin: null, locked: false }))
const server = (...texts: [string, string, number][]): KeptLive[] =>
  texts.map(([id, text, version]) => ({ key: id, id, version, text, section: 'one' }))

const kept = server(['a', 'Alpha.', 1], ['b', 'Beta.', 1])
const fresh = (...texts: [string, string, number][]) => ({
  paragraphs: live(...texts.map(([id, text]): [string, string] => [id, text])),
  kept: server(...texts),
})
const words = ({ text }: ReturnType<typeof rebase>) => text.paragraphs.map((one) => `${one.key}: ${one.text}`)

it('keeps what each wrote in paragraphs of their own', () => {
  const here = { paragraphs: live(['a', 'Alpha of mine.'], ['b', 'Beta.']), kept }
  const based = rebase(here, fresh(['b', 'Beta of theirs.', 2], ['a', 'Alpha.', 1]))
  expect(words(based)).toEqual(['b: Beta of theirs.', 'a: Alpha of mine.'])
  expect(based.conflicts).toEqual({})
})

it('keeps both texts where both wrote in one', () => {
  const here = { paragraphs: live(['a', 'Alpha of mine.'], ['b', 'Beta.']), kept }
  const based = rebase(here, fresh(['a', 'Alpha of theirs.', 2], ['b', 'Beta.', 1]))
  expect(words(based)).toEqual(['a: Alpha of mine.', 'b: Beta.'])
  expect(based.conflicts).toEqual({ a: { text: 'Alpha of theirs.', version: 2 } })
})

it('keeps what was written where another took the paragraph away, and what is new', () => {
  const here = { paragraphs: live(['a', 'Alpha of mine.'], ['n', 'New.'], ['b', 'Beta.']), kept }
  expect(words(rebase(here, fresh(['b', 'Beta.', 1])))).toEqual(['a: Alpha of mine.', 'n: New.', 'b: Beta.'])
})

it('lets go what another took away where nothing was written in it', () => {
  expect(words(rebase({ paragraphs: live(['a', 'Alpha.'], ['b', 'Beta.']), kept }, fresh(['b', 'Beta.', 1])))).toEqual([
    'b: Beta.',
  ])
})

it('knows an act again of which the answer was lost', () => {
  const here = { paragraphs: live(['a', 'Alpha two.'], ['n', 'New.'], ['b', 'Beta.']), kept }
  const based = rebase(here, fresh(['a', 'Alpha two.', 2], ['x', 'New.', 1], ['b', 'Beta.', 1]))
  expect(words(based)).toEqual(['a: Alpha two.', 'n: New.', 'b: Beta.'])
  expect(based.kept.map(({ key, id }) => [key, id])).toEqual([
    ['a', 'a'],
    ['n', 'x'],
    ['b', 'b'],
  ])
  expect(based.conflicts).toEqual({})
})
