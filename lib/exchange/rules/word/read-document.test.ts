import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/core/fold'
import type { HeaderNames } from '../headers'
import { readDocument } from './read-document'
import type { WordBlock } from './types'

const names: HeaderNames = new Map(
  (
    [
      ['Title', 'title'],
      ['Titre', 'title'],
      ['العنوان', 'title'],
      ['Summary', 'summary'],
      ['Résumé', 'summary'],
      ['الموجز', 'summary'],
      ['Start', 'start'],
      ['End', 'end'],
      ['Partners', 'partners'],
    ] as const
  ).map(([name, key]) => [fold(name), key]),
)

const p = (text: string, lead = 0): WordBlock => ({ text, level: null, lead })
const h = (text: string, level = 1): WordBlock => ({ text, level, lead: 0 })
const read = (...blocks: WordBlock[]) => readDocument(blocks, names, {})

describe('a table with a row for each contribution', () => {
  it('gives its rows under its headers, and those of the next table of that kind too', () => {
    const sheet = read(
      p('Contributions of the office'),
      {
        rows: [
          ['Title', 'Start', 'Cost'],
          ['One', '2014', '5'],
          ['', '', ''],
          ['Two', '', ''],
        ],
      },
      {
        rows: [
          ['Titre', 'Résumé'],
          ['Trois', 'Un texte'],
        ],
      },
    )
    expect(sheet).toEqual({
      header: ['Title', 'Start', 'Cost', 'Résumé'],
      rows: [
        ['One', '2014', '5', ''],
        ['Two', '', '', ''],
        ['Trois', '', '', 'Un texte'],
      ],
    })
  })

  it('says which cell is merged, and takes the first of two columns of one name', () => {
    const merged = { bad: 'merged' as const, text: '2014' }
    const sheet = read({
      rows: [
        ['Title', 'Start', 'Title'],
        ['One', merged, 'x'],
        ['Two', merged, 'y'],
      ],
    })
    expect(sheet?.rows).toEqual([
      ['One', merged],
      ['Two', merged],
    ])
  })

  it('is read too where we know none of its words', () => {
    const sheet = read(
      { rows: [['A', 'B']] },
      {
        rows: [
          ['Quoi', 'Quand', 'Où'],
          ['Visite', '2014', 'Ici'],
        ],
      },
    )
    expect(sheet).toEqual({ header: ['Quoi', 'Quand', 'Où'], rows: [['Visite', '2014', 'Ici']] })
  })
})

describe('a form', () => {
  it('in bold labels and in labels before a colon is a contribution until its title comes again', () => {
    const sheet = read(
      p('Dear colleagues, find below what we did.'),
      p('1. Title: A visit to a prison'),
      p('Summary (at most 300 words):', 28),
      p('The first paragraph.'),
      p('The second, with a colon: it stays.'),
      p('Start 2014', 6),
      p('Budget line: 21', 12),
      p('Titre : Une visite'),
      p('Partners:\nUNDP\nUNICEF'),
    )
    expect(sheet?.header).toEqual(['Title', 'Summary', 'Start', 'Budget line', 'Partners'])
    expect(sheet?.rows).toEqual([
      ['A visit to a prison', 'The first paragraph.\nThe second, with a colon: it stays.', '2014', '21', ''],
      ['Une visite', '', '', '', 'UNDP\nUNICEF'],
    ])
  })

  it('below a heading has the heading as its title, unless it gives one itself', () => {
    const sheet = read(
      h('Part one'),
      h('A visit', 2),
      h('Summary', 3),
      p('We went.'),
      h('What was hard', 3),
      p('The road.'),
      h('Another', 2),
      p('Title: Its own'),
    )
    expect(sheet).toEqual({
      header: ['Summary', 'What was hard', 'title'],
      rows: [
        ['We went.', 'The road.', 'A visit'],
        ['', '', 'Its own'],
      ],
    })
  })

  it('in tables may have answers beside, below, and two in a row; what follows the table is no answer', () => {
    const label = { bad: 'merged' as const, text: 'Partners' }
    const sheet = read(
      h('Form'),
      {
        rows: [
          ['PART A', ''],
          ['Title', 'A visit'],
          ['Note', 'x'],
          ['Start', '', 'End', '2015'],
          [label, 'UNDP'],
          [label, 'UNICEF'],
          ['PART B'],
          ['Summary:'],
          ['We went there.'],
        ],
      },
      p('Please send this to the desk.'),
      { rows: [['Title', 'Another']] },
    )
    expect(sheet?.header).toEqual(['Title', 'Note', 'Start', 'End', 'Partners', 'Summary'])
    expect(sheet?.rows).toEqual([
      ['A visit', 'x', '', '2015', 'UNDP\nUNICEF', 'We went there.'],
      ['Another', '', '', '', '', ''],
    ])
  })

  it('is read in Arabic', () => {
    expect(read(p('العنوان: زيارة'), p('الموجز :', 8), p('ذهبنا.'))).toEqual({
      header: ['العنوان', 'الموجز'],
      rows: [['زيارة', 'ذهبنا.']],
    })
  })

  it('is known by words that its sender has explained before', () => {
    const blocks = [p('Intitulé: Une visite'), p('Ne veut rien dire')]
    expect(readDocument(blocks, names, {})).toBeNull()
    expect(readDocument(blocks, names, { intitule: 'title' })?.rows).toEqual([['Une visite\nNe veut rien dire']])
  })

  it('with bold labels of which we know none is read for its sender to explain', () => {
    expect(read(p('Quoi: Une visite', 5), p('Où: Ici', 3))).toEqual({
      header: ['Quoi', 'Où'],
      rows: [['Une visite', 'Ici']],
    })
  })
})

it('finds nothing in a letter', () => {
  expect(read(h('Letter'), p('Dear colleague,'), p('We did a lot.'), { rows: [['Logo', 'Address']] })).toBeNull()
})
