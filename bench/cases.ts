import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { type ActivityContent, emptyContent, UNANSWERED } from '@/lib/activity/rules/content'
import { type ActivityFilter, EMPTY_FILTER } from '@/lib/activity/schema/filter'
import { bareActivity, bareCounted, bareList, bareMatrix, bareMatrixBy, bareSearch, countedMatrix } from './floor/reads'
import { bareCreate, bareVerdict, type Waiting } from './floor/writes'
import type { Act } from './measure'
import type { Viewer } from './viewers'

/** The same work twice: by the application, and by the driver alone; where cells are summed, also without them. */
export type Case = { name: string; sides: Sides; writes?: true }

type Sides = { ours: Act; bare: Act } | { ours: Act; bare: Act; counted: Act }

const BROAD = 'training'
const NARROW = 'disappearance Nepal'

/** Reading, for one viewer. */
export async function readCases(pool: pg.Pool, viewer: Viewer): Promise<Case[]> {
  const { listActivities, countActivities } = await import('@/lib/activity/queries/list-activities')
  const { getActivity } = await import('@/lib/activity/queries/get-activity')
  const { readMatrix } = await import('@/lib/insight/queries/read-matrix')
  const { reportingPeriod } = await import('@/lib/framework/queries')
  const { actor, presenceId } = viewer
  const period = await reportingPeriod()
  const list = (filter: Partial<ActivityFilter>) => () => {
    const full = { ...EMPTY_FILTER, ...filter }
    return Promise.all([
      listActivities(actor.scope, full, period, 'en'),
      countActivities(actor.scope, full, period, 'en'),
    ])
  }
  const held = `holder_ids @> ARRAY['${presenceId}']::uuid[]`
  const bare =
    (act: (pool: pg.Pool) => Promise<unknown>): Act =>
    () =>
      act(pool)
  const seen = await sample(pool, viewer)
  return [
    {
      name: 'list',
      sides: {
        ours: list({}),
        bare: bare(bareList(viewer, 'TRUE')),
        counted: bare(bareCounted(viewer, 'TRUE')),
      },
    },
    { name: 'list, page 10', sides: { ours: list({ page: 10 }), bare: bare(bareList(viewer, 'TRUE', 225)) } },
    { name: 'list, a year', sides: { ours: list({ year: 2014 }), bare: bare(bareList(viewer, 'year = 2014')) } },
    {
      name: 'list, a kind',
      sides: { ours: list({ kinds: ['good_practice'] }), bare: bare(bareCounted(viewer, `kind = 'good_practice'`)) },
    },
    { name: 'list, a presence', sides: { ours: list({ presenceId }), bare: bare(bareCounted(viewer, held)) } },
    { name: `search, ${BROAD}`, sides: { ours: list({ q: BROAD }), bare: bare(bareSearch(viewer, BROAD)) } },
    { name: `search, ${NARROW}`, sides: { ours: list({ q: NARROW }), bare: bare(bareSearch(viewer, NARROW)) } },
    {
      name: 'matrix',
      sides: {
        ours: () => readMatrix(actor.scope, EMPTY_FILTER, 'accomplishment'),
        bare: bare(bareMatrix(viewer)),
        counted: bare(countedMatrix(viewer)),
      },
    },
    ...(['region', 'presence_type', 'group'] as const).map((by) => ({
      name: `matrix by ${by}`,
      sides: { ours: () => readMatrix(actor.scope, EMPTY_FILTER, by), bare: bare(bareMatrixBy(viewer, by)) },
    })),
    {
      name: 'one activity',
      sides: { ours: () => getActivity(actor, seen()), bare: () => bareActivity(viewer, seen)(pool) },
    },
  ]
}

/** References that the viewer may see, one after the other. */
async function sample(pool: pg.Pool, { visible }: Viewer): Promise<() => string> {
  const { rows } = await pool.query<{ reference: string }>(
    `SELECT reference FROM (SELECT * FROM activity WHERE ${visible} ORDER BY id DESC LIMIT 20000) a ORDER BY md5(reference) LIMIT 500`,
  )
  let turn = 0
  return () => rows[turn++ % rows.length]?.reference ?? ''
}

/** Writing: a contributor logs, a reviewer approves. */
export async function writeCases(pool: pg.Pool, viewers: Viewer[]): Promise<Case[]> {
  const { createActivity } = await import('@/lib/activity/commands/create-activity')
  const { giveVerdict } = await import('@/lib/review/commands/give-verdict')
  const as = (name: Viewer['name']) => {
    const viewer = viewers.find((each) => each.name === name)
    if (!viewer) throw new Error(`There is no ${name}`)
    return viewer.actor
  }
  const [contributor, reviewer] = [as('contributor'), as('reviewer')]
  const content = await fullContent(viewers[0]?.presenceId ?? '')
  const next = await waiting(pool)
  return [
    {
      name: 'create',
      writes: true,
      sides: {
        ours: () => createActivity(contributor, { content, key: randomUUID() }).then(mustBeOk),
        bare: () => bareCreate(pool, contributor.id, content),
      },
    },
    {
      name: 'verdict',
      writes: true,
      sides: {
        ours: () => giveVerdict(reviewer, { ...next(), outcome: 'approved', reason: '' }).then(mustBeOk),
        bare: () => bareVerdict(pool, reviewer.id, next()),
      },
    },
  ]
}

function mustBeOk(outcome: { ok: boolean }): void {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome)}`)
}

/** Cases that wait for a verdict, each given once. */
async function waiting(pool: pg.Pool): Promise<() => Waiting> {
  const { rows } = await pool.query<Waiting>(
    `SELECT a.reference, x.accomplishment_id AS accomplishment, (SELECT max(number) FROM revision r WHERE r.activity_id = a.id) AS revision
      FROM activity a JOIN activity_accomplishment x ON x.activity_id = a.id
      WHERE x.is_main AND x.standing = 'submitted' ORDER BY md5(a.reference) LIMIT 5000`,
  )
  return () => {
    const next = rows.pop()
    if (!next) throw new Error('Nothing waits for a verdict any more')
    return next
  }
}

/** An activity in which every list says something. */
async function fullContent(presenceId: string): Promise<ActivityContent> {
  const { listTerms } = await import('@/lib/vocabulary/queries')
  const one = async (...[vocabulary]: Parameters<typeof listTerms>) => {
    const [term] = await listTerms(vocabulary)
    return { termId: term?.id ?? null, asWritten: null, proposedId: null }
  }
  return {
    ...emptyContent(),
    title: 'Training on the prevention of torture for prison staff',
    summary: 'The Office trained prison staff in three regions and followed up with visits after half a year.',
    result: 'Complaints are now registered and answered.',
    language: 'en',
    holderIds: [presenceId],
    contributors: [{ presenceId, asWritten: null, bodyType: null }],
    region: 'europe_central_asia',
    start: { date: '2014-03-01', precision: 'month' },
    countries: [await one('country')],
    partners: [await one('partner')],
    rightsHolders: [await one('rights_holder')],
    instruments: [await one('instrument')],
    activityType: await one('activity_type'),
    accomplishments: [
      { id: 'EA1', main: true, sentence: null, proposedById: null },
      { id: 'EA4', main: false, sentence: 'Courts cite the standards.', proposedById: null },
    ],
    gaps: { sources: 'not_known' },
    release: {
      internal: { ...UNANSWERED, basis: 'agreed' },
      un_wide: { ...UNANSWERED, basis: 'agreed' },
      public_report: { ...UNANSWERED, basis: 'nobody_identifiable' },
    },
  }
}
