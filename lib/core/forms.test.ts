import { describe, expect, test } from 'vitest'
import { IDLE, problemList, shownValues } from './forms'

describe('what a field shows', () => {
  test('is what is stored, until something was posted', () => {
    expect(shownValues(IDLE, 'title', 'Stored')).toEqual(['Stored'])
    expect(shownValues({ status: 'done' }, 'kinds', ['a', 'b'])).toEqual(['a', 'b'])
  })

  test('is what was typed, after an error', () => {
    expect(shownValues({ status: 'error', values: { title: 'Typed' } }, 'title', 'Stored')).toEqual(['Typed'])
  })

  test('is nothing where every box was unticked before the error', () => {
    expect(shownValues({ status: 'error', values: { title: '' } }, 'kinds', ['a'])).toEqual([])
  })
})

test('a summary names the field of each problem, and none for what concerns the whole form', () => {
  const errors = { title: ['Give a title.'], form: ['Somebody else saved first.'] }
  expect(problemList({ status: 'error', errors })).toEqual([
    { field: 'title', text: 'Give a title.' },
    { text: 'Somebody else saved first.' },
  ])
  expect(problemList({ status: 'done', errors })).toEqual([])
})
