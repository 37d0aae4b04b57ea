import { KINDS } from '@/lib/activity/constants'
import { ACCOMPLISHMENT_IDS } from '@/lib/activity/schema/inputs'
import type { AccomplishmentId, Kind } from '@/lib/activity/types'
import { REGIONS } from '@/lib/presence/constants'
import type { Region } from '@/lib/presence/types'
import { QUEUE_PARTS } from '../constants'
import type { Place, QueuePart } from '../types'

/** What a queue can be narrowed by, and where in it its reader stands. The URL is its only home. */
export type QueueFilter = {
  /** What waits, or what was approved and has changed since; null: whichever has something in it. */
  part: QueuePart | null
  region: Region | null
  kind: Kind | null
  /** What this position of a reviewer reaches: its id. */
  reviewer: string | null
  /** What answers this round under the accomplishment: its id. */
  round: string | null
  /** The first line shown; null: what has waited longest. */
  from: Place | null
}

/** What an address of a queue says beside its filter. */
export type QueueView = { filter: QueueFilter; activity?: string; changes?: 'off'; done?: string; outcome?: string }

export const WHOLE_QUEUE: QueueFilter = {
  part: null,
  region: null,
  kind: null,
  reviewer: null,
  round: null,
  from: null,
}

type SearchParams = Record<string, string | string[] | undefined>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const PLACE = /^(\d{1,14})-(.+)$/

/** Reads an address. What is unknown or malformed is dropped, never an error: links are typed and cut. */
export function parseQueue(params: SearchParams): QueueView {
  const one = (name: string): string => [params[name]].flat()[0]?.trim() ?? ''
  return {
    filter: {
      part: QUEUE_PARTS.find((part) => part === one('part')) ?? null,
      region: REGIONS.find((region) => region === one('region')) ?? null,
      kind: KINDS.find((kind) => kind === one('kind')) ?? null,
      reviewer: UUID.test(one('reviewer')) ? one('reviewer') : null,
      round: UUID.test(one('round')) ? one('round') : null,
      from: asPlace(one('from')),
    },
    activity: one('activity') || undefined,
    changes: one('changes') === 'off' ? 'off' : undefined,
    done: one('done') || undefined,
  }
}

/** Reads the same from the query of an address. */
export const queueOf = (query: string): QueueView => parseQueue(Object.fromEntries(new URLSearchParams(query)))

/** The query of an address as a page is given it. */
export const asQuery = (params: SearchParams): string =>
  new URLSearchParams(
    Object.entries(params).flatMap(([name, value]) => [value ?? []].flat().map((one): [string, string] => [name, one])),
  ).toString()

export const accomplishmentOf = (text: string): AccomplishmentId | undefined =>
  ACCOMPLISHMENT_IDS.find((known) => known === text)

function asPlace(text: string): Place | null {
  const [, moment, id = ''] = PLACE.exec(text) ?? []
  return moment && UUID.test(id) ? { submittedAt: new Date(Number(moment)), id } : null
}

const placeText = ({ submittedAt, id }: Place): string => `${submittedAt.getTime()}-${id}`

/** The names and values that stand for a filter in an address or a form: what is not set is left out. */
export function queueParams(filter: Partial<QueueFilter>): [string, string][] {
  const { part, region, kind, reviewer, round, from } = { ...WHOLE_QUEUE, ...filter }
  const all = { part, region, kind, reviewer, round, from: from && placeText(from) }
  return Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)
}

/** The address of a queue under a filter, with what else it says. */
export function queueAddress(
  accomplishment: string,
  { filter, ...rest }: Partial<Omit<QueueView, 'filter'>> & { filter?: Partial<QueueFilter> } = {},
): string {
  const said = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const query = new URLSearchParams([...queueParams(filter ?? {}), ...said]).toString()
  return `/review/${accomplishment}${query && `?${query}`}`
}

/** The conditions that narrow it, without the place. */
export const narrowing = ({ region, kind, reviewer, round }: QueueFilter): number =>
  [region, kind, reviewer, round].filter((value) => value !== null).length
