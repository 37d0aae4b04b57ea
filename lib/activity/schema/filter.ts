import { PRESENCE_TYPES, REGIONS } from '@/lib/presence/constants'
import type { PresenceType, Region } from '@/lib/presence/types'
import { GENDERS, MANDATE_GROUPS } from '@/lib/vocabulary/constants'
import type { Gender, MandateGroup } from '@/lib/vocabulary/types'
import { KINDS, LACKS, STATUSES } from '../constants'
import type { AccomplishmentId, Dimension, Kind, Lack, Status } from '../types'

/** What a list of activities can be narrowed by. The URL is its only home. */
export type ActivityFilter = {
  /** Words in the text, or a reference. */
  q: string | null
  kinds: Kind[]
  /** `none`: no accomplishment chosen. */
  accomplishment: AccomplishmentId | 'none' | null
  /** Year of the start; `none`: none, or before the period; `later`: after it. */
  year: number | 'none' | 'later' | null
  /** `none`: no region stated. */
  region: Region | 'none' | null
  presenceId: string | null
  /** Held by a presence of this type. */
  presenceType: PresenceType | null
  /** A rights-holder group by its code; `none`: no group of the list. */
  group: string | null
  /** Names a group of the mandate; `none`: none of them. */
  mandateGroup: MandateGroup | 'none' | null
  /** Names rights-holders of this gender; `none`: of none in particular. */
  gender: Gender | 'none' | null
  /** Bears on a theme of the Office, by its id; `none`: on none that anybody has said. */
  theme: string | null
  /** Any of these. With an accomplishment: the standing under it; else under the main one. */
  statuses: Status[]
  /** Seen from inside and lacking this. */
  lacks: Lack | null
  /** Answers what this round asks. */
  roundId: string | null
  page: number
}

export type FilterKey = Exclude<keyof ActivityFilter, 'page'>

export const EMPTY_FILTER: ActivityFilter = {
  q: null,
  kinds: [],
  accomplishment: null,
  year: null,
  region: null,
  presenceId: null,
  presenceType: null,
  group: null,
  mandateGroup: null,
  gender: null,
  theme: null,
  statuses: [],
  lacks: null,
  roundId: null,
  page: 1,
}

type SearchParams = Record<string, string | string[] | undefined>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const CODE = /^[a-z][a-z0-9_]{0,79}$/
const MOST_WORDS = 200

/** Reads a filter from an address. What is unknown or malformed is dropped, never an error: links are typed and cut. */
export function parseFilter(params: SearchParams): ActivityFilter {
  const one = (name: string): string => [params[name]].flat()[0]?.trim() ?? ''
  const many = (name: string): string[] => [params[name]].flat().flatMap((value) => value?.split(',') ?? [])
  const page = Number(one('page'))
  return {
    q: one('q').replace(/\0/g, '').slice(0, MOST_WORDS) || null,
    kinds: KINDS.filter((kind) => many('kind').includes(kind)),
    accomplishment: asAccomplishment(one('accomplishment')),
    year: asYear(one('year')),
    region: ([...REGIONS, 'none'] as const).find((region) => region === one('region')) ?? null,
    presenceId: UUID.test(one('presence')) ? one('presence') : null,
    presenceType: PRESENCE_TYPES.find((type) => type === one('presence_type')) ?? null,
    group: CODE.test(one('group')) ? one('group') : null,
    mandateGroup: ([...MANDATE_GROUPS, 'none'] as const).find((group) => group === one('mandate_group')) ?? null,
    gender: ([...GENDERS, 'none'] as const).find((gender) => gender === one('gender')) ?? null,
    theme: CODE.test(one('theme')) ? one('theme') : null,
    statuses: STATUSES.filter((status) => many('status').includes(status)),
    lacks: LACKS.find((lack) => lack === one('lacks')) ?? null,
    roundId: UUID.test(one('round')) ? one('round') : null,
    page: Number.isInteger(page) && page > 1 && page < 100_000 ? page : 1,
  }
}

/** Reads a filter from the query of a request. */
export const filterOf = (query: URLSearchParams): ActivityFilter =>
  parseFilter(Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)])))

function asAccomplishment(text: string): ActivityFilter['accomplishment'] {
  if (text === 'none') return 'none'
  return /^EA([1-9]|1[01])$/.test(text) ? (text as AccomplishmentId) : null
}

function asYear(text: string): ActivityFilter['year'] {
  if (text === 'none' || text === 'later') return text
  return /^(19|20)\d\d$/.test(text) ? Number(text) : null
}

/** The shortest address that stands for a filter: defaults are left out, keys come in one order. */
export function toParams(filter: Partial<ActivityFilter>): URLSearchParams {
  const full = { ...EMPTY_FILTER, ...filter }
  const params = new URLSearchParams()
  if (full.accomplishment) params.set('accomplishment', full.accomplishment)
  if (full.gender) params.set('gender', full.gender)
  if (full.group) params.set('group', full.group)
  for (const kind of full.kinds) params.append('kind', kind)
  if (full.lacks) params.set('lacks', full.lacks)
  if (full.mandateGroup) params.set('mandate_group', full.mandateGroup)
  if (full.page > 1) params.set('page', String(full.page))
  if (full.presenceId) params.set('presence', full.presenceId)
  if (full.presenceType) params.set('presence_type', full.presenceType)
  if (full.q) params.set('q', full.q)
  if (full.region) params.set('region', full.region)
  if (full.roundId) params.set('round', full.roundId)
  for (const status of full.statuses) params.append('status', status)
  if (full.theme) params.set('theme', full.theme)
  if (full.year !== null) params.set('year', String(full.year))
  return params
}

/** The address of the list that a filter selects: what every number on an overview links to. */
export function listAddress(filter: Partial<ActivityFilter>): string {
  const params = toParams(filter).toString()
  return params ? `/activities?${params}` : '/activities'
}

/** The condition by which a list is narrowed to one row of what is counted; its name in an address is the dimension's. */
export const CONDITION_OF = {
  accomplishment: 'accomplishment',
  region: 'region',
  presence_type: 'presenceType',
  mandate_group: 'mandateGroup',
  group: 'group',
  gender: 'gender',
  theme: 'theme',
  kind: 'kinds',
} as const satisfies Record<Dimension, FilterKey>

/** The filter that one row of what is counted stands for. */
export const rowFilter = (by: Dimension, row: string): Partial<ActivityFilter> => ({
  [CONDITION_OF[by]]: parseFilter({ [by]: row })[CONDITION_OF[by]],
})

/** The filter without one of its conditions, on its first page. */
export const without = (filter: ActivityFilter, key: FilterKey): ActivityFilter => ({
  ...filter,
  [key]: EMPTY_FILTER[key],
  page: 1,
})

/** The conditions that are set. */
export const setKeys = (filter: ActivityFilter): FilterKey[] =>
  (Object.keys(EMPTY_FILTER) as (keyof ActivityFilter)[]).filter(
    (key): key is FilterKey => key !== 'page' && filter[key] !== null && String(filter[key]) !== '',
  )
