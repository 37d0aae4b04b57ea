import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { keepFilter } from '@/lib/activity/commands/keep-filter'
import { withdrawActivity } from '@/lib/activity/commands/withdraw-activity'
import { withdrawAgreement } from '@/lib/activity/commands/withdraw-agreement'
import { listKeptFilters } from '@/lib/activity/queries/list-kept-filters'
import { readInside } from '@/lib/activity/queries/read-inside'
import type { ReleaseAnswer } from '@/lib/activity/rules/content'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import type { Presence } from '@/lib/presence/types'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { completeContent, presenceOf, submitNew, unwrap } from '@/lib/testing/activities'
import { FACTS } from '@/lib/testing/drafts'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { listTerms } from '@/lib/vocabulary/queries'
import { createReport } from '../commands/create-report'
import { filterWhere, findFilter } from './find-filter'
import { countCandidates, listCandidates } from './list-candidates'

let office: Presence
let officer: Actor
let reviewer: Actor
let drafter: Actor

beforeAll(async () => {
  office = await presenceOf('ro-central-asia')
  officer = (await makePerson({ role: 'contributor', presenceId: office.id })).actor
  reviewer = (await makePerson({ role: 'reviewer' })).actor
  drafter = (await makePerson({ role: 'drafter' })).actor
})

/** An approved activity in a country with a partner, released on these terms. */
async function released(covers: ReleaseAnswer['covers']): Promise<string> {
  const [country] = await listTerms('country')
  const link = (asWritten: string) => ({ termId: null, asWritten, proposedId: null })
  const answer = { basis: 'agreed', givenBy: null, covers, until: null } as const
  const content = await completeContent(office, {
    countries: [{ termId: country?.id ?? '', asWritten: null, proposedId: null }],
    partners: [link('A council of elders')],
    gaps: { rightsHolders: 'not_known', sources: 'not_known' },
    release: { internal: answer, un_wide: answer, public_report: answer },
  })
  const reference = await submitNew(officer, content)
  unwrap(
    await giveVerdict(reviewer, { reference, accomplishment: 'EA1', revision: 1, outcome: 'approved', reason: '' }),
  )
  return reference
}

const find = async (reference: string) =>
  (await listCandidates(drafter.scope, { yearFrom: 2012, yearTo: 2015 })).find((one) => one.reference === reference)

describe('what a report may rest on', () => {
  it.each([
    ['all', 1, 1],
    [null, 1, 1],
    ['name', 1, 0],
    ['place', 0, 1],
    ['use', 0, 0],
  ] as const)('names partners and places as far as was agreed: %s', async (covers, partners, countries) => {
    const candidate = await find(await released(covers))
    expect(candidate?.snapshot.partners).toHaveLength(partners)
    expect(candidate?.snapshot.countries).toHaveLength(countries)
  })

  it('ends in the moment in which an agreement is withdrawn, and is announced', async () => {
    const reference = await released('all')
    const input = { reference, purpose: 'un_wide', by: 'The council' } as const
    expect(await eventsDuring(() => withdrawAgreement(officer, input))).toEqual([
      'activity.saved',
      'activity.release_changed',
    ])
    expect(await find(reference)).toBeUndefined()
    const { releaseInForce } = await readInside(officer, reference)
    expect(releaseInForce).toMatchObject({
      internal: { basis: 'agreed' },
      un_wide: { basis: 'refused', givenBy: 'The council' },
      public_report: { basis: 'refused' },
    })
    const sent = await db.outboxEvent.findFirst({
      where: { event: 'activity.release_withdrawn' },
      orderBy: { id: 'desc' },
    })
    expect(sent?.payload).toMatchObject({ purposes: ['un_wide', 'public_report'] })
    expect(await eventsDuring(() => withdrawAgreement(officer, input))).toEqual([])
  })

  it('is not refused by whoever only reads or judges it', async () => {
    const reference = await released('all')
    const input = { reference, purpose: 'public_report', by: '' } as const
    await expectRefusal(reviewer, () => withdrawAgreement(reviewer, input), 'refused')
    await expectRefusal(drafter, () => withdrawAgreement(drafter, input), 'not_found')
    expect(await find(reference)).toBeDefined()
  })

  it('ends when the activity is withdrawn', async () => {
    const reference = await released('all')
    unwrap(await withdrawActivity(officer, { reference, reason: 'Logged twice.' }))
    expect(await find(reference)).toBeUndefined()
  })
})

describe('a report on a kept filter', () => {
  const PERIOD = { yearFrom: 2010, yearTo: 2015 }
  const countUnder = async (query: string) => countCandidates(PERIOD, await filterWhere(drafter.scope, query, 'en'))
  const offeredUnder = async (query: string) =>
    listCandidates(drafter.scope, PERIOD, { among: await filterWhere(drafter.scope, query, 'en') })

  it('is offered what is released of what the filter shows, as many as were told', async () => {
    const reference = await released('all')
    for (const query of [`q=${reference}`, 'kind=field_initiative', 'region=africa', 'q=nothing+has+these+words']) {
      const offered = await offeredUnder(query)
      expect(offered).toHaveLength(await countUnder(query))
    }
    expect((await offeredUnder(`q=${reference}`)).map((one) => one.reference)).toEqual([reference])
    expect(await offeredUnder('status=draft')).toEqual([])
  })

  it('keeps the filter as it was, and takes nobody else’s', async () => {
    unwrap(await keepFilter(drafter, { name: 'Mine', query: 'region=africa' }))
    const [kept] = await listKeptFilters(drafter)
    const opened = unwrap(await createReport(drafter, { ...FACTS, key: randomUUID(), filter: kept?.id ?? '' }))
    unwrap(await keepFilter(drafter, { name: 'Mine', query: 'year=2014' }))
    expect(await findFilter(opened.id)).toEqual({ name: 'Mine', query: 'region=africa' })
    const { actor } = await makePerson({ role: 'drafter' })
    expect(await createReport(actor, { ...FACTS, key: randomUUID(), filter: kept?.id ?? '' })).toEqual({
      ...{ ok: false, problems: { filter: [{ key: 'report.problems.filter' }] } },
    })
    const plain = unwrap(await createReport(drafter, { ...FACTS, key: randomUUID() }))
    expect(await findFilter(plain.id)).toBeNull()
  })
})
