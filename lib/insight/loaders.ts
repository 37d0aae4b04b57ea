import 'server-only'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { listPeople } from '@/lib/account/queries/list-people'
import { DIMENSIONS } from '@/lib/activity/constants'
import { writingScope } from '@/lib/activity/policy'
import { listJoinsWaiting } from '@/lib/activity/queries/list-join-requests'
import { loadNames } from '@/lib/activity/queries/names'
import { type ActivityFilter, CONDITION_OF, EMPTY_FILTER, parseFilter, without } from '@/lib/activity/schema/filter'
import { now } from '@/lib/core/clock'
import { canEditWording } from '@/lib/framework/policy'
import { listAccomplishments, listFrameworks, listSettings, listThemes, reportingPeriod } from '@/lib/framework/queries'
import { requireActor, requireGrant } from '@/lib/gate/actor'
import { mayAnywhere } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { listPresences } from '@/lib/presence/queries'
import { countQueues } from '@/lib/review/queries/count-queues'
import { canManageRounds } from '@/lib/round/policy'
import { getRound, listRoundChoices } from '@/lib/round/queries/get-round'
import { listLedRounds, listOwnRounds } from '@/lib/round/queries/open-rounds'
import { readAsked } from '@/lib/round/queries/read-asked'
import { listTerms } from '@/lib/vocabulary/queries'
import { countReleased, countStandings } from './queries/count-standings'
import { listDrafts, listReturned, MOST } from './queries/own-work'
import { readMatrix } from './queries/read-matrix'
import { readQuality } from './queries/read-quality'
import { askedCells } from './rules'
import type { MatrixBy } from './types'

type SearchParams = Record<string, string | string[] | undefined>

/** What the matrix can be narrowed by: its rows and its columns, the years, are the other conditions of a list. */
function narrowedBy(filter: ActivityFilter, by: MatrixBy): ActivityFilter {
  const { kinds, region, presenceId, presenceType, group, mandateGroup, gender, theme, accomplishment } = filter
  const narrowing = { kinds, region, presenceId, presenceType, group, mandateGroup, gender, theme, accomplishment }
  return without({ ...EMPTY_FILTER, ...narrowing }, CONDITION_OF[by])
}

/** No round asks about a kind, a group or a theme: narrowed to one, an empty cell says nothing of who was asked. */
const tellsSilence = ({ kinds, group, mandateGroup, gender, theme }: ActivityFilter): boolean =>
  kinds.length === 0 && !group && !mandateGroup && !gender && !theme

const loadWords = async () => {
  const [accomplishments, frameworks, period, locale] = await Promise.all([
    listAccomplishments(),
    listFrameworks(),
    reportingPeriod(),
    getLocale(),
  ])
  return { accomplishments, frameworks, period, locale }
}

/** Rows of the address's choice by year, under its filter. */
export const loadMatrix = async (searchParams: SearchParams) => {
  const actor = await requireGrant('overview.read', '/accomplishments')
  const by = DIMENSIONS.find((one) => one === searchParams.by) ?? 'accomplishment'
  const filter = narrowedBy(parseFilter(searchParams), by)
  const [matrix, asked, presences, groups, themes, words] = await Promise.all([
    readMatrix(actor.scope, filter, by),
    tellsSilence(filter) ? readAsked(by, filter) : [],
    listPresences(),
    listTerms('rights_holder'),
    listThemes(),
    loadWords(),
  ])
  return { filter, matrix, asked: askedCells(asked), presences, groups, themes, ...words }
}

/** What a balance looks at. It informs, it does not choose. */
const BALANCE = ['region', 'presence_type', 'mandate_group', 'gender'] as const

/**
 * How what is approved is spread among the answers to a round: that of the address, else the one that closes last. `all`
 * stands for everything.
 */
export const loadBalance = async (searchParams: SearchParams) => {
  const { scope } = await requireGrant('overview.read', '/accomplishments/balance')
  const rounds = await listRoundChoices()
  const wanted = searchParams.round
  const chosen = wanted === 'all' ? null : (rounds.find(({ id }) => id === wanted) ?? rounds[0])
  const round = chosen ? await getRound(chosen.id) : null
  const filter: ActivityFilter = {
    ...EMPTY_FILTER,
    accomplishment: parseFilter(searchParams).accomplishment,
    roundId: round?.id ?? null,
    statuses: ['approved', 'released', 'used'],
  }
  const [aspects, groups, themes, words] = await Promise.all([
    Promise.all(BALANCE.map((by) => readMatrix(scope, filter, by))),
    listTerms('rights_holder'),
    listThemes(),
    loadWords(),
  ])
  return { rounds, round, filter, aspects, groups, themes, ...words }
}

export type LoadedBalance = Awaited<ReturnType<typeof loadBalance>>

/** What is lacking in what this person may mend or has to judge. */
export const loadQuality = async () => {
  const { scope } = await requireGrant('quality.read', '/quality')
  const [quality, presences, words] = await Promise.all([readQuality(scope), listPresences(), loadWords()])
  return { quality, presences, ...words }
}

/** What is next for whoever is signed in: each part is null where it is not theirs to do. */
export const loadHome = cache(async () => {
  const actor = await requireActor('/home')
  const [own, asked, led, queues, released, administration, names, words] = await Promise.all([
    loadOwn(actor),
    loadAsked(actor),
    canManageRounds(actor) ? listLedRounds(actor.scope) : [],
    mayAnywhere(actor, 'activity.judge') ? countQueues(actor.scope) : null,
    mayAnywhere(actor, 'report.create') ? countReleased(actor.scope) : null,
    loadAdministration(actor),
    loadNames(),
    loadWords(),
  ])
  const abilities = {
    create: mayAnywhere(actor, 'activity.create'),
    readReports: mayAnywhere(actor, 'report.read'),
    readOverview: mayAnywhere(actor, 'overview.read'),
    readQuality: mayAnywhere(actor, 'quality.read'),
  }
  return { own, asked, led, queues, released, administration, abilities, names, now: now(), ...words }
})

export type LoadedMatrix = Awaited<ReturnType<typeof loadMatrix>>

export type Home = Awaited<ReturnType<typeof loadHome>>

async function loadOwn(actor: Actor) {
  const scope = writingScope(actor.scope)
  if (scope.positions.length === 0) return null
  const presenceIds = [...new Set(scope.positions.flatMap(({ presenceId }) => presenceId ?? []))]
  const [returned, joins, drafts, standings] = await Promise.all([
    listReturned(scope),
    listJoinsWaiting(scope, MOST),
    listDrafts(scope),
    Promise.all(presenceIds.map(async (id) => ({ presenceId: id, counts: await countStandings(actor.scope, id) }))),
  ])
  return { returned, joins, drafts, standings }
}

/** Rounds that this person is expected to answer: something is missing or came back, and there is time. */
async function loadAsked(actor: Actor) {
  const rounds = await listOwnRounds(writingScope(actor.scope))
  const settled = ['submitted', 'nil', 'complete']
  return rounds.filter(({ asked }) => asked.some(({ state }) => !settled.includes(state)))
}

/** People who have not used their invitation, and wording that the Office has still to confirm. */
async function loadAdministration(actor: Actor) {
  if (!mayAnywhere(actor, 'people.manage')) return null
  const [{ people }, accomplishments, settings] = await Promise.all([
    listPeople(actor.scope),
    listAccomplishments(),
    listSettings(),
  ])
  const wordings = accomplishments.flatMap((accomplishment) => accomplishment.wordings)
  const toVerify = [...wordings, ...settings].filter((each) => each.toVerify).length
  return {
    invited: people.filter(({ state }) => state === 'invited'),
    toVerify: canEditWording(actor) ? toVerify : 0,
  }
}
