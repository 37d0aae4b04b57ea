import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { linkActor } from '@/lib/gate/link'
import type { Actor } from '@/lib/permission/types'
import { unwrap } from '@/lib/testing/activities'
import { eventsDuring, expectRefusal } from '@/lib/testing/refusals'
import { makePerson } from '@/lib/testing/roles'
import { MOST_KEPT_FILTERS } from '../constants'
import { listKeptFilters } from '../queries/list-kept-filters'
import { keepFilterForm } from '../schema/kept-filter'
import { dropFilter, keepFilter } from './keep-filter'

let own: Actor
let other: Actor
beforeAll(async () => {
  own = (await makePerson({ role: 'drafter' })).actor
  other = (await makePerson({ role: 'observer' })).actor
})

const kept = async (actor: Actor) => (await listKeptFilters(actor)).map(({ name, query }) => [name, query])

describe('a filter of the list', () => {
  it('is kept once under a name, and the name again takes the new one', async () => {
    const keep = (query: string) => keepFilter(own, { name: 'Asia', query })
    const events = await eventsDuring(async () => {
      unwrap(await keep('region=asia_pacific'))
      unwrap(await keep('region=asia_pacific&year=2014'))
    })
    expect(await kept(own)).toEqual([['Asia', 'region=asia_pacific&year=2014']])
    expect(events).toEqual(['filter.kept', 'filter.kept'])
    expect(await kept(other)).toEqual([])
  })

  it('is dropped by whoever keeps it, and by nobody else', async () => {
    unwrap(await keepFilter(own, { name: 'To drop', query: 'year=2013' }))
    const id = (await listKeptFilters(own)).find(({ name }) => name === 'To drop')?.id ?? ''
    await expectRefusal(other, () => dropFilter(other, { id }), 'not_found')
    unwrap(await dropFilter(own, { id }))
    expect((await kept(own)).map(([name]) => name)).toEqual(['Asia'])
    await expectRefusal(own, () => dropFilter(own, { id: randomUUID() }), 'not_found')
  })

  it('is kept by people alone', async () => {
    await expect(keepFilter(linkActor(own.id, null), { name: 'Mine', query: 'year=2013' })).rejects.toThrow('refused')
  })

  it('is one of thirty at most', async () => {
    const keep = (name: string) => keepFilter(other, { name, query: 'year=2013' })
    for (let i = 0; i < MOST_KEPT_FILTERS; i++) unwrap(await keep(`No. ${i}`))
    expect(await keep('One more')).toMatchObject({ ok: false })
    unwrap(await keep('No. 3'))
  })
})

it.each([
  ['year=2014&page=3&unknown=1', 'year=2014'],
  ['status=draft&kind=good_practice', 'kind=good_practice&status=draft'],
])('%j is kept as %j', (query, written) => {
  expect(keepFilterForm.parse({ name: ' Mine ', query })).toEqual({ name: 'Mine', query: written })
})

it.each([
  [{ name: '', query: 'year=2014' }],
  [{ name: 'x'.repeat(81), query: 'year=2014' }],
  [{ name: 'Mine', query: 'unknown=1' }],
])('%j is not kept', (form) => {
  expect(keepFilterForm.safeParse(form).success).toBe(false)
})
