import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '@/lib/core/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { ROLES, type Scope } from '@/lib/permission/types'
import { makePerson } from '@/lib/testing/roles'
import { foldTotals } from '../commands/fold-totals'
import { DIMENSIONS, PAGE_SIZE } from '../constants'
import { type ActivityFilter, CONDITION_OF, EMPTY_FILTER, rowFilter } from '../schema/filter'
import type { Dimension } from '../types'
import { countCells, countFiltered, countWhere } from './count-cells'
import { facetsWhere } from './filter-where'
import { listActivities } from './list-activities'
import { visibleWhere } from './visible-where'

const { sql } = Prisma
const PERIOD = { from: 2010, to: 2013 }

/** Activities of every class, standing and release, held by the first three presences, over more years than the period. */
const spread = (count: number) => db.$executeRaw`
  INSERT INTO activity (id, kind, sensitivity, status, has_approved, internal_use, internal_until, public_use, public_until,
    region, start_on, start_precision, year, holder_ids, standings, created_by_id, updated_by_id)
  SELECT gen_random_uuid(), (enum_range(NULL::kind))[1 + i % 3], (enum_range(NULL::sensitivity))[1 + i / 2 % 3],
    standing, i % 5 < 3, (enum_range(NULL::release_basis))[1 + i / 3 % 5], CASE i % 7 WHEN 0 THEN DATE '2012-01-31' WHEN 1 THEN DATE '2999-12-31' END,
    (enum_range(NULL::release_basis))[1 + i / 7 % 5], CASE i % 11 WHEN 0 THEN DATE '2012-01-31' WHEN 1 THEN DATE '2999-12-31' END,
    (enum_range(NULL::region))[nullif(i % 5, 0)], make_date(2008 + nullif(i % 8, 0), 1 + i % 12, 1),
    CASE WHEN i % 8 > 0 THEN 'month'::"precision" END, 2008 + nullif(i % 8, 0), ARRAY[presences[1 + i % 3]],
    CASE i % 4 WHEN 0 THEN '{}' WHEN 1 THEN ARRAY['EA1:' || standing] ELSE ARRAY['EA1:draft', 'EA' || 2 + i % 3 || ':' || standing] END,
    gen_random_uuid(), gen_random_uuid()
  FROM (SELECT i, (enum_range(NULL::standing))[1 + i / 5 % 4] AS standing,
    (SELECT array_agg(id ORDER BY code) FROM presence) AS presences FROM generate_series(1, ${count}::int) i) made`

/** What is not removed below. */
const staying = sql`(year IS DISTINCT FROM 2013 OR kind <> 'good_practice')`

/** Gives two of three activities one or two groups, some twice, and some a group in words alone; uses two of five. */
async function nameGroups(): Promise<void> {
  await db.$executeRaw`
    INSERT INTO activity_term (activity_id, vocabulary, position, term_id, as_written)
    SELECT a.id, 'rights_holder', place, CASE WHEN a.i % 7 > 0 THEN terms[1 + (a.i + place / 2) % 4] END, 'those concerned'
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS i FROM activity WHERE ${staying}) a
    CROSS JOIN generate_series(0, 2) place
    CROSS JOIN (SELECT array_agg(id ORDER BY code DESC) AS terms FROM term WHERE vocabulary = 'rights_holder') t
    WHERE a.i % 3 > 0 AND place <= a.i % 4`
  await db.$executeRaw`
    INSERT INTO activity_theme (activity_id, theme_id)
    SELECT a.id, theme.id FROM (SELECT id, row_number() OVER (ORDER BY id) AS i FROM activity WHERE ${staying}) a
    CROSS JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM theme) theme WHERE a.i % 4 > 0 AND (a.i + n) % 3 = 0`
  await db.$executeRaw`
    INSERT INTO report (id, template_id, title, year_from, year_to, organ, session, agenda_items, mandate, symbol, word_limit,
      created_by_id, updated_at)
    SELECT gen_random_uuid(), (SELECT min(id) FROM report_template), title, 2010, 2013, '', '', '[]', '', '', 100,
      gen_random_uuid(), now() FROM unnest(ARRAY['One', 'Two']) title`
  await db.$executeRaw`
    INSERT INTO use (id, report_id, activity_id, left_out_because)
    SELECT gen_random_uuid(), report.id, a.id, CASE WHEN a.i % 10 = 0 THEN 'Twice' END
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS i FROM activity WHERE ${staying}) a CROSS JOIN report
    WHERE a.i % 5 < 2`
}

const filters = (presenceId: string): ActivityFilter[] =>
  [
    {},
    { year: 2011 },
    { year: 'none' as const },
    { year: 'later' as const },
    { accomplishment: 'EA1' as const },
    { accomplishment: 'none' as const },
    { statuses: ['approved' as const] },
    { statuses: ['released' as const, 'draft' as const] },
    { accomplishment: 'EA2' as const, statuses: ['approved' as const, 'returned' as const], year: 2012 },
    { kinds: ['good_practice' as const] },
    { region: 'africa' as const, year: 2010 },
    { region: 'none' as const },
    { presenceType: 'adviser' as const },
    { group: 'women', accomplishment: 'EA1' as const, statuses: ['used' as const, 'draft' as const] },
    { mandateGroup: 'children' as const, year: 2011 },
    { theme: 'migration', kinds: ['good_practice' as const] },
    { gender: 'none' as const, accomplishment: 'EA1' as const },
    { group: 'none', kinds: ['good_practice' as const] },
    { statuses: ['used' as const] },
    { presenceId, accomplishment: 'EA3' as const },
  ].map((given) => ({ ...EMPTY_FILTER, ...given }))

async function bareCount(scope: Scope, condition: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ n: bigint }[]>`
    SELECT count(*) AS n FROM activity WHERE ${visibleWhere(scope)} AND ${condition}`
  return Number(row?.n)
}

const scopes = new Map<string, Scope>()
let presenceId = ''

beforeAll(async () => {
  const presence = await db.presence.findFirstOrThrow({ orderBy: { code: 'asc' } })
  presenceId = presence.id
  for (const role of ROLES) {
    for (const limit of [{}, { presenceId }, { region: 'africa' as const }, { accomplishmentId: 'EA2' }]) {
      const { actor } = await makePerson({ role, ...limit })
      scopes.set(`${role} ${Object.keys(limit)[0] ?? 'office'}`, actor.scope)
    }
  }
  scopes.set('nobody', (await makePerson({ role: null })).actor.scope)
  await spread(900)
  await nameGroups()
  await foldTotals()
  // Not folded: added, moved to another standing and class, removed.
  await spread(120)
  await db.$executeRaw`UPDATE activity SET status = 'approved', has_approved = true, standings = '{EA1:approved}' WHERE year = 2011 AND kind = 'good_practice'`
  await db.$executeRaw`UPDATE activity SET sensitivity = 'strictly_confidential' WHERE year = 2012 AND kind = 'lesson_learned'`
  await db.$executeRaw`DELETE FROM activity WHERE year = 2013 AND kind = 'good_practice'`
})

const sum = (cells: { count: number }[]): number => cells.reduce((total, { count }) => total + count, 0)

async function expectEqualTotals(scope: Scope): Promise<void> {
  const each = filters(presenceId).map(async (filter) => {
    const bare = await bareCount(scope, facetsWhere(filter, PERIOD))
    expect(await countFiltered(scope, filter, PERIOD), JSON.stringify(filter)).toBe(bare)
    expect(sum(await countCells(scope, filter, PERIOD, null)), JSON.stringify(filter)).toBe(bare)
  })
  await Promise.all(each)
}

/** Each cell, by whatever it is counted, equals the list that it leads to; so does each total. */
async function expectEqualCells(scope: Scope, by: Dimension): Promise<void> {
  const narrowings = [{}, { kinds: ['field_initiative' as const] }, { accomplishment: 'EA3' as const }]
  for (const narrowing of narrowings.filter((one) => !(CONDITION_OF[by] in one))) {
    const filter = { ...EMPTY_FILTER, ...narrowing }
    const cells = await countCells(scope, filter, PERIOD, by)
    expect(cells.length).toBeGreaterThan(0)
    const each = cells.map(async ({ row, year, status, count }) => {
      const list = { ...filter, ...(row && rowFilter(by, row)), year, statuses: [status] }
      expect(count, `${by} ${row} ${year} ${status}`).toBe(await bareCount(scope, facetsWhere(list, PERIOD)))
    })
    await Promise.all(each)
  }
}

describe('a list under a year', () => {
  it('holds what its total says, newest first, page after page', async () => {
    const scope = scopes.get('contributor presenceId') as Scope
    for (const year of [2011, 'none' as const, 'later' as const]) {
      const filter = { ...EMPTY_FILTER, year }
      const total = await countFiltered(scope, filter, PERIOD)
      const pages = Array.from({ length: Math.ceil(total / PAGE_SIZE) }, (_, n) => n + 1)
      const lines = (
        await Promise.all(pages.map((page) => listActivities(scope, { ...filter, page }, PERIOD, 'en')))
      ).flat()
      expect(new Set(lines.map(({ id }) => id)).size).toBe(total)
      const starts = lines.map(({ start }) => start ?? '')
      expect(starts).toEqual([...starts].sort().reverse())
    }
  })
})

describe('totals and bare counts agree', () => {
  it('for every role and limit', async () => {
    for (const scope of scopes.values()) await expectEqualTotals(scope)
  })

  it.each(DIMENSIONS)('in each cell by %s', async (by) => {
    for (const who of ['reviewer office', 'contributor presenceId'])
      await expectEqualCells(scopes.get(who) as Scope, by)
  })

  it('after folding as before', async () => {
    expect(await foldTotals()).toBeGreaterThan(0)
    for (const who of ['reviewer office', 'observer office']) await expectEqualTotals(scopes.get(who) as Scope)
  })

  it('under a condition on class, release and year', async () => {
    for (const scope of scopes.values()) {
      const condition = sql`has_approved AND year = 2010`
      expect(await countWhere(scope, condition)).toBe(await bareCount(scope, condition))
    }
  })

  it('and some see more than others', async () => {
    const seen = async (who: string) => countFiltered(scopes.get(who) as Scope, EMPTY_FILTER, PERIOD)
    expect(await seen('observer office')).toBeGreaterThan(0)
    expect(await seen('contributor presenceId')).toBeGreaterThan(await seen('observer office'))
    expect(await seen('reviewer office')).toBeGreaterThan(await seen('administrator office'))
  })
})
