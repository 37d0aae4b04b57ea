import { describe, expect, it } from 'vitest'
import { asRead, inLines, notesIn, read, toKept, toTyped, unknownNumbers, wordsOf } from './notation'

const [one, two, gone] = [1, 2, 9].map((at) => `01900000-0000-7000-8000-00000000000${at}`) as [string, string, string]
const numbers = { [one]: { number: 14, id: one }, [two]: { number: 3, id: two } }
const ids = ['a', 'b', two, ...Array.from({ length: 10 }, () => 'x'), one]

describe('a reference to a paragraph', () => {
  it('is typed as its number, kept as its id, and read as the number of today', () => {
    const kept = toKept('As in paragraphs {14} and {3}.', ids)
    expect(kept).toBe(`As in paragraphs {${one}} and {${two}}.`)
    expect(toTyped(kept, numbers)).toBe('As in paragraphs {14} and {3}.')
    expect(asRead(kept, { ...numbers, [one]: { number: 15, id: one } }, '?')).toBe('As in paragraphs 15 and 3.')
    expect(toTyped(kept, { ...numbers, [one]: { number: 15, id: one } })).toBe('As in paragraphs {15} and {3}.')
  })

  it('stays as it was typed where no paragraph has the number, and is named', () => {
    expect(toKept('See {99}.', ids)).toBe('See {99}.')
    expect(unknownNumbers('See {99}.')).toEqual(['99'])
  })

  it('survives being written in while its paragraph is out', () => {
    expect(toKept(toTyped(`See {${gone}}.`, numbers), ids)).toBe(`See {${gone}}.`)
    expect(asRead(`See {${gone}}.`, numbers, '[lost]')).toBe('See [lost].')
  })
})

describe('a list within a paragraph', () => {
  it('keeps the lines that begin a sub-paragraph; others run on', () => {
    expect(inLines('It has:\n(a)  one\nand more;\n (b) two.')).toBe('It has:\n(a) one and more;\n(b) two.')
    expect(inLines('It has:\n(b) no beginning')).toBe('It has: (b) no beginning')
  })

  it('is read in two levels, in either manner of brackets', () => {
    const { pieces, items } = read('It has:\na) one:\ni) part;\nii) rest;\nb) two.')
    expect(pieces).toEqual([{ text: 'It has:' }])
    expect(items.map((item) => [item.pieces, item.items.map((below) => below.pieces)])).toEqual([
      [[{ text: 'one:' }], [[{ text: 'part;' }], [{ text: 'rest;' }]]],
      [[{ text: 'two.' }], []],
    ])
  })

  it('takes the ninth letter for a letter, and a first (i) below it for a number', () => {
    const marks = 'abcdefghi'.split('').map((letter) => `(${letter}) x`)
    expect(read(['All:', ...marks].join('\n')).items).toHaveLength(9)
    expect(read('All:\n(a) x\n(i) y').items[0]?.items).toHaveLength(1)
  })
})

describe('a footnote', () => {
  it('stands where it was typed, under either name', () => {
    const text = inLines('One {nota: See\n A/HRC/27/41. } and two.')
    expect(text).toBe('One {note: See A/HRC/27/41.} and two.')
    expect(read(text).pieces).toEqual([{ text: 'One' }, { note: 'See A/HRC/27/41.' }, { text: ' and two.' }])
    expect(notesIn(text)).toEqual(['See A/HRC/27/41.'])
  })

  it('counts, as a number does', () => {
    expect(wordsOf(`One {note: two three} {${one}}`).split(/\s+/)).toHaveLength(4)
  })
})
