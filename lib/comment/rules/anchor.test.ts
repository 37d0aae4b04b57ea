import { describe, expect, it } from 'vitest'
import type { Thread } from '../types'
import { findPhrase, marksIn, standingOf } from './anchor'

const anchor = (quote: string | null, quoteAt = 0) => ({ field: 'summary' as const, quote, quoteAt })

describe('a phrase', () => {
  it('is found where it stands, of several places at the nearest', () => {
    expect(findPhrase('The need. Again the need.', 'the need')).toEqual({ at: 16, length: 8 })
    expect(findPhrase('one two one', 'one', 9)).toEqual({ at: 8, length: 3 })
    expect(findPhrase('one two one', 'one')).toEqual({ at: 0, length: 3 })
  })

  it('is the same with other blanks and line breaks, and holds no pattern', () => {
    expect(findPhrase('They met\n\nand (all) agreed.', 'met and (all)')).toEqual({ at: 5, length: 14 })
    expect(findPhrase('aaa', 'a.a')).toBeNull()
    expect(findPhrase('anything', '  ')).toBeNull()
  })

  it('still stands after it was moved, and no longer once its words are others', () => {
    expect(standingOf(anchor('judges met', 0), { summary: 'In May 2014 judges met.' })).toBe('stands')
    expect(standingOf(anchor('judges met', 0), { summary: 'In May 2014 prosecutors met.' })).toBe('moved_on')
    expect(standingOf(anchor(null), { summary: 'Whatever.' })).toBe('none')
  })
})

it('marks the phrases of open comments in the order of the text, none over another', () => {
  const thread = (id: string, quote: string, resolved: Thread['resolved'] = null): Thread => ({
    ...{ id, ...anchor(quote), text: '', by: '', at: new Date(0), mentioned: null, revision: null },
    ...{ paragraphId: null, replies: [], resolved, abilities: { resolve: false } },
  })
  const threads = [
    thread('late', 'a committee'),
    thread('first', 'Judges met'),
    thread('over', 'met and'),
    thread('done', 'set up', { by: '', at: new Date(0) }),
  ]
  const marks = marksIn(['summary', 'result'], threads, { summary: 'Judges met and set up a committee.' })
  expect(marks.get('result')).toEqual([])
  expect(marks.get('summary')).toEqual([
    { id: 'first', at: 0, length: 10 },
    { id: 'late', at: 22, length: 11 },
  ])
})
