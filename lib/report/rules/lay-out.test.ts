import { expect, it } from 'vitest'
import { paragraphOf, reportFacts, sectionOf } from '@/lib/testing/reports'
import type { KeptSection } from '../types'
import { layOut } from './lay-out'
import { outlineOf } from './outline'
import { textOfDocument } from './un-document'

const experiences = (...children: KeptSection[]): KeptSection[] => [
  sectionOf({ id: 'summary', part: 'summary', paragraphs: [paragraphOf('s', 'In short.')] }),
  sectionOf({ id: 'intro', paragraphs: [paragraphOf('i1', 'One.'), paragraphOf('i2', 'Two.', ['First note.'])] }),
  sectionOf({ id: 'field', part: 'experiences' }),
  ...children,
  sectionOf({ id: 'end', part: 'conclusions', paragraphs: [paragraphOf('c', 'Last.', ['Last note.'])] }),
]

const child = (id: string, ...texts: string[]): KeptSection =>
  sectionOf({
    id,
    parentId: 'field',
    part: 'experiences',
    paragraphs: texts.map((text) => paragraphOf(text, text, [`Note of ${text}`])),
  })

const sheetOf = (...children: KeptSection[]) => layOut(reportFacts(), experiences(...children))

it('numbers headings by level and paragraphs through all sections, the summary apart', () => {
  const { sections } = sheetOf(child('law', 'a', 'b'), child('courts', 'c1'))
  expect(sections.map(({ number, heading }) => `${number} ${heading}`.trim())).toEqual([
    'summary',
    'I. intro',
    'II. field',
    'A. law',
    'B. courts',
    'III. end',
  ])
  expect(sections.map(({ paragraphs }) => paragraphs.map(({ number }) => number))).toEqual([
    [null],
    [1, 2],
    [],
    [3, 4],
    [5],
    [6],
  ])
})

it('merges a lone subsection into its part: never an A without a B', () => {
  const { sections } = sheetOf(child('law', 'a', 'b'), child('empty'))
  expect(sections.map(({ heading }) => heading)).toEqual(['summary', 'intro', 'field', 'end'])
  expect(sections[2]?.paragraphs.map(({ id, number }) => [id, number])).toEqual([
    ['a', 3],
    ['b', 4],
  ])
})

it('numbers notes in the order in which they are called', () => {
  const { notes } = sheetOf(child('law', 'a'), child('courts', 'b'))
  expect(notes.map(({ number, text }) => [number, text])).toEqual([
    [1, 'First note.'],
    [2, 'Note of a'],
    [3, 'Note of b'],
    [4, 'Last note.'],
  ])
})

const written = (id: string, text: string, formerIds: string[] = []) => ({ ...paragraphOf(id, ''), text, formerIds })
const [first, second, third, gone] = [1, 2, 3, 9].map((at) => `00000000-0000-4000-8000-00000000000${at}`) as [
  ...[string, string, string, string],
]
const paragraphsIn = (...paragraphs: KeptSection['paragraphs']) =>
  layOut(reportFacts(), [sectionOf({ id: 'intro', paragraphs })]).sections[0]?.paragraphs ?? []

it('puts the notes of a paragraph written by hand where its text has them, and none that it has not', () => {
  const clauses = [{ text: 'One.', fields: [], footnotes: ['Composed note.'], revisionId: null }]
  const [anew] = paragraphsIn({ ...written('p', 'Written {note: Own note.} by hand.'), clauses })
  expect(anew?.runs).toEqual([{ text: 'Written' }, { note: 1, text: 'Own note.' }, { text: ' by hand.' }])
  expect([anew?.plain, anew?.words]).toEqual(['Written by hand.', 3])
})

it('numbers what speaks of a paragraph by its place, also of one that was joined to another', () => {
  const speaks = `See {${second}}, {${gone}} and {${third}}.`
  const own = (...order: string[]) => {
    const texts = {
      [first]: written(first, speaks),
      [second]: written(second, 'Two.', [gone]),
      [third]: written(third, 'x'),
    }
    return paragraphsIn(...order.flatMap((id) => texts[id] ?? [])).find(({ id }) => id === first)
  }
  expect(own(first, second, third)?.plain).toBe('See 2, 2 and 3.')
  expect(own(third, second, first)?.plain).toBe('See 2, 2 and 1.')
  expect(own(first, third)?.plain).toBe('See [paragraph taken out], [paragraph taken out] and 2.')
  expect(own(first, second, third)?.runs[1]).toEqual({ reference: second, text: '2' })
})

it('reads a list within a paragraph, and gives each line a bookmark of its own in the document', () => {
  const [own] = paragraphsIn(written(first, 'It has:\n(a) one;\n(b) two.'))
  expect(own?.items.map(({ mark, runs }) => [mark, runs])).toEqual([
    ['(a)', [{ text: 'one;' }]],
    ['(b)', [{ text: 'two.' }]],
  ])
  const sheet = layOut(reportFacts(), [sectionOf({ id: 'intro', paragraphs: own ? [own] : [] })])
  const block = textOfDocument(sheet).blocks.find(({ kind }) => kind === 'paragraph')
  const items = block?.kind === 'paragraph' ? (block.items ?? []) : []
  expect(items.map(({ bookmark }) => bookmark)).toEqual([1, 2].map((at) => `_p${first.replaceAll('-', '')}_${at}`))
})

it('counts words as the Word file has them: title, author line, headings with numbers, text and notes', () => {
  const sheet = layOut(reportFacts({ title: 'Three words here' }), [
    sectionOf({ id: 'Two words', paragraphs: [paragraphOf('p', 'Four words of text.', ['A note.'])] }),
  ])
  const author = textOfDocument(sheet).authorLine.split(' ').length
  expect(sheet.words).toEqual({ total: 3 + author + 3 + 4 + 2, headings: 3 + author + 3, notes: 2 })
})

it('outlines parts with the range and the words of all that stands below them', () => {
  const outline = outlineOf(sheetOf(child('law', 'a', 'b'), child('courts', 'c d e')))
  expect(outline.map(({ heading, range, words, children }) => [heading, range, words, children.length])).toEqual([
    ['summary', null, 2, 0],
    ['intro', '1–2', 2, 0],
    ['field', '3–5', 5, 2],
    ['end', '6', 1, 0],
  ])
  expect(outline[2]?.children.map(({ range }) => range)).toEqual(['3–4', '5'])
})
