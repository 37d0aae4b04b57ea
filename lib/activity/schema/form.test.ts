import { describe, expect, it } from 'vitest'
import { VERSIONED_FIELDS } from '../constants'
import { activityForm, readBase } from './form'
import { clean, INPUTS, marksOf, writeBase } from './inputs'

/** What the form posts when only the fields that always stand in it are there. */
const posted = {
  key: '0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee',
  kind: 'good_practice',
  ...{ title: ' A title ', summary: 'One\r\ntwo', presence: '', countries: '', start: '', end: '', activityType: '' },
  ...{ partners: '', rightsHolders: '', instruments: '', result: '', sources: '', language: '' },
  ...{ sensitivity: 'unclassified', internalUse: 'unanswered', unWideUse: 'unanswered', publicUse: 'agreed' },
}

describe('the posted form', () => {
  it('needs no box ticked and no gap stated', () => {
    const form = activityForm.parse(posted)
    expect(form).toMatchObject({
      title: 'A title',
      summary: 'One\ntwo',
      accomplishments: [],
      main: null,
      intent: 'save',
    })
    expect(form).toMatchObject({ language: null, gapStart: null, sentenceEA5: '' })
  })

  it('takes one box and several alike', () => {
    expect(activityForm.parse({ ...posted, accomplishments: 'EA2' }).accomplishments).toEqual(['EA2'])
    expect(activityForm.parse({ ...posted, accomplishments: ['EA2', 'EA5'] }).accomplishments).toEqual(['EA2', 'EA5'])
  })

  it.each([
    ['an unknown field', { version: '3' }, 'unrecognized_keys'],
    ['an unknown kind', { kind: 'project' }, 'invalid_value'],
    ['an accomplishment that is none', { accomplishments: 'EA12' }, 'invalid_value'],
    ['a list where a text stands', { title: ['a', 'b'] }, 'invalid_type'],
    ['a title without end', { title: 'x'.repeat(301) }, 'custom'],
  ])('refuses %s', (_what, patch, code) => {
    const result = activityForm.safeParse({ ...posted, ...patch })
    expect(result.error?.issues[0]?.code).toBe(code)
  })
})

it('keeps text as a database can', () => {
  expect(clean(' a\0b\ud800c\r\nd\re ')).toBe('abc\nd\ne')
  expect(clean('e\u0301')).toBe('\u00e9')
})

describe('marks', () => {
  it('tell a touched field from an untouched one', () => {
    const before = marksOf({ title: 'One', gapStart: '' })
    expect(marksOf({ title: ' One\r\n', gapStart: '' })).toEqual(before)
    const after = marksOf({ title: 'Two', gapStart: '' })
    expect(Object.keys(after).filter((field) => after[field as never] !== before[field as never])).toEqual(['title'])
    expect(marksOf({ title: 'One', gapStart: 'not_known' }).gaps).not.toBe(before.gaps)
  })

  it('tell where one value ends and the next begins', () => {
    expect(marksOf({ accomplishments: ['EA1', 'EA2'] })).not.toEqual(marksOf({ accomplishments: ['EA1'], main: 'EA2' }))
  })

  it('come back from the form; a broken one counts as everything touched', () => {
    const base = { version: 7, marks: marksOf({ title: 'One' }) }
    expect(readBase(writeBase(base))).toEqual(base)
    for (const broken of ['', '{', '{"version":-1,"marks":{}}', '{"version":1,"marks":{"owner":"x"}}']) {
      expect(readBase(broken)).toEqual({ version: 0, marks: {} })
    }
  })
})

it('gives every field that the form holds its inputs', () => {
  const without = VERSIONED_FIELDS.filter((field) => !INPUTS[field])
  expect(without).toEqual(['contributors', 'region'])
})
