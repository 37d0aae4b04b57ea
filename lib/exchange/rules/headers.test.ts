import { expect, it } from 'vitest'
import { chosenIn, type HeaderNames, mapHeaders } from './headers'

const names: HeaderNames = new Map([
  ['title', 'title'],
  ['reference', 'reference'],
  ['debut', 'start'],
])

it('takes columns by our names first, then for what the person has said', () => {
  const { columns, others } = mapHeaders(['Titre du projet', 'DÉBUT', 'Title', 'Quand', ''], names, {
    'titre du projet': 'title',
    quand: 'end',
  })
  expect(columns).toEqual([null, 'start', 'title', 'end', null])
  expect(others).toEqual([
    { at: 0, header: 'Titre du projet', field: null },
    { at: 3, header: 'Quand', field: 'end' },
  ])
  expect(chosenIn(others)).toEqual({ quand: 'end' })
})

it('takes the second of two columns of one name for what the person has said', () => {
  expect(mapHeaders(['Title', 'Title'], names, { title: 'summary' }).columns).toEqual(['title', 'summary'])
})

it('takes two columns for one field never, and a header for no property of ours', () => {
  const chosen = { a: 'summary', b: 'summary' } as const
  expect(mapHeaders(['A', 'B', 'constructor', '__proto__'], names, chosen).columns).toEqual([
    'summary',
    ...[null, null, null],
  ])
})

it('takes nothing for the mark of a row but its own header', () => {
  expect(mapHeaders(['_tracker', 'tracker'], names).columns).toEqual(['mark', null])
})
