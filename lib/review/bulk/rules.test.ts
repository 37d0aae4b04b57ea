import { expect, test } from 'vitest'
import { skipOf } from './rules'
import { parseTicked, rowText, severalForm } from './schema'

const waiting: Parameters<typeof skipOf>[0] = {
  ...{ standing: 'submitted' as const, changedSince: false, version: 3, submittedVersion: 3 },
  ...{ reachable: true, own: false },
}

test('what waits, or is to be confirmed, is judged; anything else is left out for one reason', () => {
  expect(skipOf(waiting)).toBeNull()
  expect(skipOf({ ...waiting, standing: 'approved', changedSince: true })).toBeNull()
  expect(skipOf({ ...waiting, standing: 'approved' })).toBe('settled')
  expect(skipOf({ ...waiting, own: true })).toBe('own')
  expect(skipOf({ ...waiting, reachable: false, own: true })).toBe('out_of_reach')
  expect(skipOf({ ...waiting, version: 4 })).toBe('saved_since')
})

test('a row is read as it was written; a changed one is no form of ours', () => {
  const row = { reference: 'ACT-2015-0004', revision: 2, version: 7 }
  const form = { accomplishment: 'EA1', outcome: 'approved', key: '6f1c2a52-5ad5-4b4e-9a43-9df7dd7c1b0e' }
  expect(severalForm.parse({ ...form, row: rowText(row) }).row).toEqual([row])
  expect(severalForm.safeParse({ ...form, row: 'ACT-1:x:1' }).success).toBe(false)
  expect(severalForm.safeParse(form).success).toBe(false)
})

test('each tick counts once', () => {
  expect(parseTicked('activity=A-1&activity=A-1&activity=A-2').references).toEqual(['A-1', 'A-2'])
})
