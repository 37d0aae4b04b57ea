import { expect, test } from 'vitest'
import type { Snapshot } from '@/lib/activity/types'
import { changedParts } from './changed-parts'
import { partGap, partText } from './part-text'

const snapshot: Snapshot = {
  schemaVersion: 1,
  reference: 'TC-0016',
  kind: 'field_initiative',
  language: 'en',
  title: 'Workshop on detainee rights',
  summary: 'Police and courts met.',
  result: 'A committee was established',
  start: { date: '2014-01-01', precision: 'year' },
  end: { date: '2015-05-01', precision: 'month' },
  region: null,
  holders: [],
  contributors: [],
  countries: [{ id: 'af', code: 'AF', label: 'Afghanistan' }],
  activityType: null,
  partners: [],
  rightsHolders: [],
  instruments: [],
  sources: [],
  accomplishments: [
    { id: 'EA1', main: true, proposed: false, sentence: null },
    { id: 'EA5', main: false, proposed: false, sentence: 'Women took part.' },
  ],
  framework: { code: '2014-2017', assumed: false },
  gaps: { partners: 'none_to_report' },
}

test('a term renamed since is no change; another term is', () => {
  const renamed = { ...snapshot, countries: [{ id: 'af', code: 'AF', label: 'Afganistán' }] }
  expect(changedParts(snapshot, renamed, 'EA1')).toEqual([])
  const other = { ...snapshot, countries: [{ id: 'iq', code: 'IQ', label: 'Iraq' }] }
  expect(changedParts(snapshot, other, 'EA1')).toEqual(['countries'])
})

test('changes are named in the order of reading', () => {
  const after: Snapshot = { ...snapshot, sources: ['A/HRC/31/80'], result: 'They agreed on a committee', gaps: {} }
  expect(changedParts(snapshot, after, 'EA1')).toEqual(['result', 'partners', 'sources'])
})

test('a sentence concerns only those who judge under its accomplishment', () => {
  const [main, other] = snapshot.accomplishments
  if (!main || !other) throw new Error('Two accomplishments')
  const after = { ...snapshot, accomplishments: [main, { ...other, sentence: 'Women drafted it.' }] }
  expect(changedParts(snapshot, after, 'EA5')).toEqual(['contribution'])
  expect(changedParts(snapshot, after, 'EA1')).toEqual([])
})

test('dates and lists are written as the reader’s language does, gaps as they were stated', () => {
  const reader = { names: { terms: new Map(), presences: new Map() }, locale: 'en', accomplishment: 'EA1' } as const
  expect(partText(snapshot, 'dates', reader)).toBe('2014 – May 2015')
  expect(partText({ ...snapshot, end: snapshot.start }, 'dates', reader)).toBe('2014')
  const two = { ...snapshot, partners: ['ILO', 'IOM'].map((label) => ({ id: null, code: null, label })) }
  expect(partText(two, 'partners', reader)).toBe('ILO; IOM')
  expect(partText(two, 'partners', { ...reader, locale: 'ar' })).toBe('ILO؛ IOM')
  expect(partGap(snapshot, 'partners')).toBe('none_to_report')
  expect(partGap(snapshot, 'title')).toBeNull()
})
