import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { changeAndSubmit, completeContent, logActivity, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { makePerson } from '@/lib/testing/roles'
import { saveActivity } from '../commands/save-activity'
import type { ActivityContent } from '../rules/content'
import { type ActivityFilter, EMPTY_FILTER } from '../schema/filter'
import { getActivity } from './get-activity'
import { countActivities, listActivities } from './list-activities'

const PERIOD = { from: 2010, to: 2015 }
let office: Presence
let officer: Actor
let reviewer: Actor
let observer: Actor
let drafter: Actor
let neighbour: Actor
let administrator: Actor

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  const other = await presenceOf('ro-south-east-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  neighbour = (await makePerson({ role: 'contributor', presenceId: other.id })).actor
  reviewer = (await makePerson({ role: 'reviewer' })).actor
  observer = (await makePerson({ role: 'observer' })).actor
  drafter = (await makePerson({ role: 'drafter' })).actor
  administrator = (await makePerson({ role: 'administrator' })).actor
})

async function approved(patch: Partial<ActivityContent> = {}): Promise<string> {
  const reference = await submitNew(officer, await completeContent(office, patch))
  const verdict = { reference, accomplishment: 'EA1', revision: 1, outcome: 'approved', reason: '' } as const
  unwrap(await giveVerdict(reviewer, verdict))
  return reference
}

const viewOf = async (actor: Actor, reference: string) => (await getActivity(actor, reference))?.view ?? null
const find = async (actor: Actor, filter: Partial<ActivityFilter>) => {
  const whole = { ...EMPTY_FILTER, ...filter }
  const [lines, total] = await Promise.all([
    listActivities(actor.scope, whole, PERIOD, 'en'),
    countActivities(actor.scope, whole, PERIOD, 'en'),
  ])
  expect(total).toBe(lines.length)
  return lines
}

describe('what a draft shows to whom', () => {
  it('is all to its presence, reviewers and administrators, and nothing to others', async () => {
    const reference = await logActivity(officer, await completeContent(office))
    const seen = await Promise.all(
      [officer, reviewer, administrator, neighbour, drafter, observer].map((actor) => viewOf(actor, reference)),
    )
    expect(seen).toEqual(['inside', 'inside', 'inside', null, null, null])
    expect(await getActivity(officer, reference)).toMatchObject({ abilities: { edit: true, submit: true } })
    expect(await getActivity(reviewer, reference)).toMatchObject({ abilities: { edit: false, submit: false } })
  })

  it('is the same nothing for what is not there', async () => {
    expect(await getActivity(officer, 'TC-9999')).toBeNull()
    expect(await getActivity(administrator, "' OR true --")).toBeNull()
  })
})

describe('what was approved', () => {
  it('stands for readers outside while a newer text is written, submitted and judged', async () => {
    const reference = await approved({ title: 'As approved lapwing' })
    expect(await viewOf(observer, reference)).toBe('outside')
    await changeAndSubmit(officer, reference, { title: 'Newer kingfisher' })
    for (const reader of [observer, drafter, neighbour]) {
      expect(await getActivity(reader, reference)).toMatchObject({
        view: 'outside',
        revision: 1,
        approvedUnder: ['EA1'],
        snapshot: { title: 'As approved lapwing' },
      })
      expect(await find(reader, { q: 'kingfisher' })).toEqual([])
      expect(await find(reader, { q: 'lapwing' })).toMatchObject([
        { reference, title: 'As approved lapwing', inside: false },
      ])
    }
    expect(await find(officer, { q: 'kingfisher' })).toMatchObject([{ title: 'Newer kingfisher', inside: true }])
  })

  it('is closed to them by a refused internal use and by its class', async () => {
    const answer = { basis: 'refused', givenBy: null, covers: null, until: null } as const
    const { release } = await completeContent(office)
    const refused = await approved({ title: 'Refused dunlin', release: { ...release, internal: answer } })
    const confidential = await approved({ title: 'Confidential dunlin', sensitivity: 'confidential' })
    for (const reader of [observer, drafter, neighbour]) {
      expect([await viewOf(reader, refused), await viewOf(reader, confidential)]).toEqual([null, null])
      expect(await find(reader, { q: 'dunlin' })).toEqual([])
    }
    expect(await find(officer, { q: 'dunlin' })).toHaveLength(2)
  })

  it('closes at once when its internal use is refused', async () => {
    const reference = await approved({ title: 'Closing siskin' })
    expect(await viewOf(observer, reference)).toBe('outside')
    const { release } = await completeContent(office)
    const internal = { basis: 'refused', givenBy: null, covers: null, until: null } as const
    unwrap(await saveActivity(officer, { reference, patch: { release: { ...release, internal } }, baseVersion: 1 }))
    expect(await viewOf(observer, reference)).toBeNull()
  })
})

it('neither shows nor counts what is strictly confidential, but to its presence and reviewers', async () => {
  const year = 2013
  const before = new Map(
    await Promise.all(
      [administrator, observer, officer, reviewer].map(async (actor) => [actor, await totalOf(actor, year)] as const),
    ),
  )
  const start = { date: '2013-03-01', precision: 'month' } as const
  const reference = await approved({ title: 'Hidden wryneck', sensitivity: 'strictly_confidential', start })
  const grown = async (actor: Actor) => (await totalOf(actor, year)) - (before.get(actor) ?? 0)
  expect(await Promise.all([administrator, observer, officer, reviewer].map(grown))).toEqual([0, 0, 1, 1])
  expect(await viewOf(administrator, reference)).toBeNull()
  expect(await find(administrator, { q: 'wryneck' })).toEqual([])
  expect(await find(officer, { q: 'wryneck' })).toMatchObject([{ reference }])
})

const totalOf = (actor: Actor, year: number) => countActivities(actor.scope, { ...EMPTY_FILTER, year }, PERIOD, 'en')
