import { describe, expect, it } from 'vitest'
import { type FormValues, marksOf, writeBase } from '../schema/inputs'
import { belongsToAnother, copiedFields, type DeviceCopy, type Entries, isExpired, mayBeKept } from './device-copy'

const HOUR = 60 * 60 * 1000
const at = Date.UTC(2026, 10, 27, 14, 2)

describe('how long a copy lasts', () => {
  it('is shown up to the seventy-second hour and not in it', () => {
    expect(isExpired(at, at + 72 * HOUR - 1)).toBe(false)
    expect(isExpired(at, at + 72 * HOUR)).toBe(true)
  })

  it('is not prolonged by setting the clock back', () => {
    expect(isExpired(at, at - 72 * HOUR)).toBe(true)
  })
})

it('keeps nothing that is confidential, or was when the page was made', () => {
  expect(mayBeKept('unclassified', 'unclassified')).toBe(true)
  expect(mayBeKept('unclassified', 'confidential')).toBe(false)
  expect(mayBeKept('strictly_confidential', 'unclassified')).toBe(false)
})

it('knows another person from the last one, and nobody from both', () => {
  expect(belongsToAnother('one', 'two')).toBe(true)
  expect(belongsToAnother('one', 'one')).toBe(false)
  expect(belongsToAnother(null, 'one')).toBe(false)
})

describe('the fields that a copy holds and the page does not show', () => {
  const began: FormValues = { title: 'Title', summary: 'Summary', result: 'Result', accomplishments: [] }
  const entriesOf = (values: FormValues): Entries =>
    Object.entries(values).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))
  const copyOf = (values: FormValues, reference = 'TC-00001'): DeviceCopy => ({
    ...{ key: 'key', reference, sent: null },
    base: writeBase({ version: 3, marks: marksOf(began) }),
    entries: entriesOf({ ...began, ...values }),
  })

  it('are those that were written', () => {
    const fields = copiedFields(copyOf({ summary: 'Longer' }), entriesOf(began))
    expect(fields).toEqual([{ field: 'summary', moved: false }])
  })

  it('say which have changed on the server since', () => {
    const fields = copiedFields(copyOf({ summary: 'Longer' }), entriesOf({ ...began, summary: 'By somebody else' }))
    expect(fields).toEqual([{ field: 'summary', moved: true }])
  })

  it('are not those that somebody else alone has changed', () => {
    expect(copiedFields(copyOf({}), entriesOf({ ...began, result: 'By somebody else' }))).toEqual([])
  })

  it('are none once the server has them', () => {
    expect(copiedFields(copyOf({ title: 'New' }), entriesOf({ ...began, title: 'New' }))).toEqual([])
  })

  it('cannot have moved in a new activity, which the server does not have', () => {
    const fields = copiedFields(copyOf({ title: 'New' }, ''), entriesOf({ ...began, title: 'Guessed' }))
    expect(fields).toEqual([{ field: 'title', moved: false }])
  })

  it('count an accomplishment that was chosen where none was', () => {
    const fields = copiedFields(copyOf({ accomplishments: ['EA5'] }), entriesOf(began))
    expect(fields).toEqual([{ field: 'accomplishments', moved: false }])
  })

  it('are all that is written where what the form rested on cannot be read', () => {
    const copy = { ...copyOf({ title: 'New' }), base: 'broken' }
    expect(copiedFields(copy, entriesOf(began))).toEqual([{ field: 'title', moved: true }])
  })
})
