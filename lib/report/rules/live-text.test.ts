import { describe, expect, it } from 'vitest'
import { applied, type KeptLive, nextOp, placeOf } from './live-ops'
import {
  join,
  type LiveText,
  move,
  place,
  split,
  takeBack,
  takeOut,
  tidy,
  withoutEmpty,
  write,
  writeParts,
} from './live-text'

const SECTIONS = ['one', 'two']
const TEXTS: [string, string, string][] = [
  ['a', 'one', 'Alpha beta.'],
  ['b', 'one', 'Gamma.'],
  ['c', 'one', 'Delta.'],
  ['d', 'two', 'Epsilon.'],
]
const start: LiveText = {
  paragraphs: TEXTS.map(([key, section, text]) => ({ key, section, text, origin: null, locked: false })),
  joins: {},
}
const kept: KeptLive[] = TEXTS.map(([key, section, text]) => ({ key, id: key, section, text, version: 1 }))

/** A server that does what it is told, until there is nothing left to tell. */
function settle(text: LiveText, from: readonly KeptLive[] = kept) {
  let server = from
  const told: string[] = []
  for (let op = nextOp(text, server, { waiting: new Set(), due: true }); op; ) {
    told.push(`${op.op} ${op.key}`)
    if (told.length > 20) throw new Error(`No end: ${told.join(', ')}`)
    const made = op.op === 'split' ? [op.origin, op.key] : [op.op === 'join' ? op.into : op.key]
    server = applied(
      op,
      text,
      server,
      made.map((id) => ({ id, version: 2 })),
    )
    op = nextOp(text, server, { waiting: new Set(), due: true })
  }
  return { told, server }
}

const shown = (list: readonly { key: string; section: string; text: string }[]) =>
  list.map(({ key, section, text }) => `${section} ${key}: ${tidy(text)}`)

const split1 = split(start, 'a', 6, 'n')
const joined = join(start, 'b')?.text ?? start

it.each([
  ['nothing', start, []],
  ['words', write(start, 'b', 'Gamma two. '), ['edit b']],
  ['a split', split1, ['split n']],
  ['an empty paragraph, which is not kept', split(start, 'a', 11, 'n'), []],
  ['a new paragraph once it has words', write(split(start, 'a', 11, 'n'), 'n', 'New.'), ['insert n']],
  ['two splits of one', split(split1, 'n', 2, 'm'), ['split n', 'split m']],
  ['pasted paragraphs', writeParts(start, 'b', ['Gamma.', 'Two.', 'Three.'], ['n', 'm']), ['split n', 'split m']],
  ['a join', joined, ['join b']],
  ['two joins', join(joined, 'c')?.text ?? start, ['join b', 'join c']],
  ['a move up by two', move(move(start, 'c', -1, SECTIONS), 'c', -1, SECTIONS), ['move c']],
  ['a move down by two', move(move(start, 'a', 1, SECTIONS), 'a', 1, SECTIONS), ['move a']],
  ['a move over a border', move(start, 'c', 1, SECTIONS), ['move c']],
  ['a move up over a border', move(start, 'd', -1, SECTIONS), ['move d']],
  ['a carry down', place(start, 'a', { beside: 'c', side: 'after' }, SECTIONS), ['move a']],
  ['a carry up over a border', place(start, 'd', { beside: 'a', side: 'before' }, SECTIONS), ['move d']],
  ['a carry to the beginning of a section', place(start, 'a', { section: 'two' }, SECTIONS), ['move a']],
  ['a carry to where it stands', place(start, 'b', { beside: 'a', side: 'after' }, SECTIONS), []],
  ['a carry to a place that numbers nothing', place(start, 'a', { section: 'summary' }, SECTIONS), []],
  ['what was taken out', takeOut(start, 'b'), ['remove b']],
  ['what was taken out with what was joined to it', takeOut(joined, 'a'), ['remove a', 'remove b']],
])('tells the server of %s', (_what, text, told) => {
  const settled = settle(text)
  expect(settled.told).toEqual(told)
  expect(shown(settled.server.filter(({ out }) => !out))).toEqual(
    shown(text.paragraphs.filter((one) => one.text !== '')),
  )
})

describe('taking back', () => {
  it.each([
    ['a split', split1],
    ['a join', joined],
    ['words', write(start, 'a', 'Other.')],
    ['a move', move(start, 'a', 1, SECTIONS)],
    ['taking out', takeOut(start, 'b')],
    ['taking out and moving', move(takeOut(start, 'b'), 'a', 1, SECTIONS)],
    ['much', join(move(split1, 'c', 1, SECTIONS), 'b')?.text ?? start],
  ])('of %s gives what was before, on the server too', (_what, text) => {
    const { server } = settle(text)
    const back = takeBack(start, text)
    expect(shown(settle(back, server).server.filter(({ out }) => !out))).toEqual(shown(start.paragraphs))
  })

  it('of a join splits it off what it was joined to, so that it keeps what it rests on', () => {
    const { server } = settle(joined)
    expect(settle(takeBack(start, joined), server).told).toEqual(['split b'])
  })
})

describe('what stands in the way', () => {
  it('of words alone waits; what was joined and moved does not', () => {
    expect(nextOp(write(start, 'b', 'Now.'), kept, { waiting: new Set(), due: false })).toBeNull()
    expect(nextOp(joined, kept, { waiting: new Set(), due: false })).toMatchObject({ op: 'join' })
  })

  it('holds a paragraph back of which somebody has another text', () => {
    expect(nextOp(write(start, 'b', 'Now.'), kept, { waiting: new Set(['b']), due: true })).toBeNull()
  })

  it('does not join over a border, nor with what is withheld', () => {
    expect(join(start, 'd')).toBeNull()
    const locked = { ...start, paragraphs: start.paragraphs.map((one) => ({ ...one, locked: one.key === 'a' })) }
    expect(join(locked, 'b')).toBeNull()
    expect(split(locked, 'a', 3, 'n')).toBe(locked)
  })
})

it('begins no empty paragraph behind an empty one', () => {
  const empty = split(start, 'a', 11, 'n')
  expect(split(empty, 'n', 0, 'm')).toBe(empty)
})

it('lets an empty paragraph go, and nothing else', () => {
  const empty = split(start, 'a', 11, 'n')
  expect(withoutEmpty(empty, 'n').paragraphs).toEqual(start.paragraphs)
  expect(withoutEmpty(empty, 'a').paragraphs).toEqual(empty.paragraphs)
})

it('says where a paragraph stands, behind one that is kept', () => {
  expect(placeOf(split(start, 'a', 11, 'n'), kept, 'b')).toEqual({ section: 'one', after: 'a', behind: 'a' })
  expect(placeOf(start, kept, 'd')).toEqual({ section: 'two', after: null, behind: null })
})
