import { beforeAll, expect, it } from 'vitest'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { changeAndSubmit, completeContent, logActivity, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { makePerson } from '@/lib/testing/roles'
import { listTerms } from '@/lib/vocabulary/queries'
import type { ActivityContent } from '../rules/content'
import { findAlike, listEarlier } from './find-alike'

let office: Presence
let officer: Actor
let stranger: Actor
let reviewer: Actor
let event: Partial<ActivityContent>

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  const elsewhere = await presenceOf('ro-south-east-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  stranger = (await makePerson({ role: 'contributor', presenceId: elsewhere.id })).actor
  reviewer = (await makePerson({ role: 'reviewer' })).actor
  const link = async (vocabulary: 'country' | 'partner') => {
    const [term] = await listTerms(vocabulary)
    return { termId: term?.id ?? '', asWritten: null, proposedId: null }
  }
  event = {
    countries: [await link('country')],
    partners: [await link('partner')],
    gaps: { rightsHolders: 'not_known', sources: 'not_known' },
  }
})

const content = async (patch: Partial<ActivityContent> = {}) => completeContent(office, { ...event, ...patch })
const references = async (actor: Actor, mine: ActivityContent, except = '') =>
  (await findAlike(actor.scope, mine, except)).map(({ reference }) => reference)

it('finds the same event of a colleague, and never the activity itself', async () => {
  const reference = await logActivity(officer, await content({ start: { date: '2011-03-01', precision: 'month' } }))
  const mine = await content({ title: 'Atelier', start: { date: '2011-03-09', precision: 'day' } })
  expect(await findAlike(officer.scope, mine, '')).toMatchObject([{ reference, reasons: ['date', 'place', 'partner'] }])
  expect(await references(officer, mine, reference)).toEqual([])
  expect(await references(officer, { ...mine, start: { date: '2011-08-01', precision: 'month' } })).toEqual([])
})

it('tells nobody of what they may not see, and from outside only of what was approved', async () => {
  const start = { date: '2012-03-01', precision: 'month' } as const
  const reference = await submitNew(officer, await content({ start, title: 'Seminar of judges' }))
  const mine = await content({ start })
  expect(await references(stranger, mine)).toEqual([])
  unwrap(
    await giveVerdict(reviewer, { reference, accomplishment: 'EA1', revision: 1, outcome: 'approved', reason: '' }),
  )
  expect(await references(stranger, mine)).toEqual([reference])

  // The working copy has moved on: from outside it is still the month and the title that were approved.
  await changeAndSubmit(officer, reference, {
    title: 'A secret title',
    start: { date: '2012-04-01', precision: 'month' },
  })
  expect(await findAlike(stranger.scope, mine, '')).toMatchObject([{ reference, title: 'Seminar of judges' }])
  const june = await content({ start: { date: '2012-06-01', precision: 'month' } })
  expect(await references(officer, { ...june, start: { date: '2012-05-20', precision: 'day' } })).toEqual([reference])
  expect(await references(stranger, { ...june, start: { date: '2012-05-20', precision: 'day' } })).toEqual([])
})

it('lists what a presence logged in a year to those who see it from inside', async () => {
  const reference = await logActivity(officer, await content({ start: { date: '2010-02-01', precision: 'month' } }))
  expect(await listEarlier(officer.scope, office.id, 2010, '')).toMatchObject([{ reference }])
  expect(await listEarlier(officer.scope, office.id, 2009, '')).toEqual([])
  expect(await listEarlier(stranger.scope, office.id, 2010, '')).toEqual([])
})
