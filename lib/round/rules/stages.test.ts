import { expect, test } from 'vitest'
import { dueStage } from './stages'

const day = (of: number) => new Date(Date.UTC(2015, 10, of))
const closes = day(20)

test.each([
  ['nothing before the first stage', 1, 5, null],
  ['two weeks before', 1, 6, 14],
  ['once a stage', 6, 12, null],
  ['a week before', 6, 13, 7],
  ['the latest alone, where several passed unnoticed', 1, 18, 3],
  ['nothing at once for one who was asked late', 18, 18, null],
  ['a day before for one who was asked late', 18, 19, 1],
  ['nothing once it is closed', 1, 20, null],
] as const)('%s', (_what, since, at, stage) => {
  expect(dueStage(closes, day(since), day(at))).toBe(stage)
})
