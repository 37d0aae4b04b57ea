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

it('keeps the notes of a paragraph written anew, each once, at its end', () => {
  const clauses = ['One', 'two.'].map((text) => ({ text, fields: [], footnotes: ['Same note.'], revisionId: null }))
  const anew = { ...paragraphOf('p', ''), text: 'Written by hand.', clauses }
  const sheet = layOut(reportFacts(), [sectionOf({ id: 'intro', paragraphs: [anew] })])
  expect(sheet.sections[0]?.paragraphs[0]?.runs).toEqual([
    { text: 'Written by hand.' },
    { note: 1, text: 'Same note.' },
  ])
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
