import { expect, test } from 'vitest'
import { flatten, withFallback } from './merge'

test('a sentence that a language lacks is read in English, the others stay', () => {
  const english = { form: { save: 'Save', send: 'Send' }, title: 'Title' }
  expect(withFallback(english, { form: { save: 'حفظ' } })).toEqual({
    form: { save: 'حفظ', send: 'Send' },
    title: 'Title',
  })
  expect(english.form.save).toBe('Save')
})

test('a tree becomes a list of full keys', () => {
  expect(flatten({ form: { save: 'Save' }, title: 'Title' })).toEqual({ 'form.save': 'Save', title: 'Title' })
})
