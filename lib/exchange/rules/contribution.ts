import { GAP_FIELDS, QUESTIONS } from '@/lib/activity/constants'
import type { ActivityContent, TermLink } from '@/lib/activity/rules/content'
import { emptyContent } from '@/lib/activity/rules/content'
import { parsePartialDate } from '@/lib/activity/rules/partial-date'
import { resolveList, splitSources } from '@/lib/activity/rules/resolve-form'
import type { AccomplishmentId, GapField, Kind, PartialDate } from '@/lib/activity/types'
import { matchPresence } from '@/lib/presence/rules'
import type { Presence, Region } from '@/lib/presence/types'
import type { Term, Vocabulary } from '@/lib/vocabulary/types'
import type { ContributionRow } from '../types'

/** Parses RFC 4180: quoted cells may hold commas, quotes (doubled) and line breaks. */
export function parseCsv(text: string): ContributionRow[] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  const source = text.replace(/^\uFEFF/, '').trimEnd()
  for (let match = cell.exec(source); match && cell.lastIndex <= source.length; match = cell.exec(source)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '') break
    if (match[3] !== ',') rows.push([])
  }
  const [header = [], ...lines] = rows
  return lines.map((line) => Object.fromEntries(header.map((name, i) => [name, line[i] ?? ''])))
}

export type Lists = { terms: Record<Vocabulary, readonly Term[]>; presences: readonly Presence[] }

const KINDS: Record<string, Kind> = {
  initiative: 'field_initiative',
  good_practice: 'good_practice',
  lesson: 'lesson_learned',
}

const REGIONS: Record<string, Region> = {
  Africa: 'africa',
  Americas: 'americas',
  'Asia and the Pacific': 'asia_pacific',
  'Europe and Central Asia': 'europe_central_asia',
  'Middle East and North Africa': 'middle_east_north_africa',
  Global: 'global',
}

/** A field of a list has its gap stated when the cell is empty. */
const FIELD_OF_GAP = {
  start: 'start',
  countries: 'countries',
  partners: 'partners',
  rightsHolders: 'rightsHolders',
  result: 'result',
  sources: 'sources',
} as const satisfies Record<Exclude<GapField, 'answers'>, keyof ActivityContent>

/**
 * A contribution as the content of a draft. An empty cell becomes a stated gap: the source does not say. Unknown words
 * stay as written. What a file only suggests as accomplishment is a proposal of the importing actor.
 *
 * @param headquarters holds what came without one of our presences
 */
export function contentOfRow(
  row: ContributionRow,
  lists: Lists,
  headquarters: Presence,
  actorId: string,
): ActivityContent {
  const get = (name: string): string => row[name]?.trim() ?? ''
  const list = (name: string, vocabulary: Vocabulary): TermLink[] => resolveList(get(name), lists.terms[vocabulary])
  const match = get('presence') ? matchPresence(get('presence'), lists.presences) : null
  const presence = match?.exact ? match.presence : null
  const content: ActivityContent = {
    ...emptyContent(),
    kind: KINDS[get('kind')] ?? 'field_initiative',
    title: get('title'),
    summary: get('summary'),
    result: get('result') || null,
    language: 'en',
    holderIds: [(presence ?? headquarters).id],
    contributors: contributorsOf(get('presence'), get('presence_type'), presence),
    region: REGIONS[get('region')] ?? presence?.region ?? null,
    countries: list('countries', 'country'),
    start: yearOf(get('start_year')),
    end: yearOf(get('end_year')),
    accomplishments: accomplishmentsOf(row, actorId),
    activityType: list('activity_type', 'activity_type')[0] ?? null,
    partners: list('partners', 'partner'),
    rightsHolders: list('rights_holders', 'rights_holder'),
    instruments: list('instruments', 'instrument'),
    sources: splitSources(get('source')),
  }
  return { ...content, gaps: gapsOf(content) }
}

function contributorsOf(name: string, bodyType: string, presence: Presence | null): ActivityContent['contributors'] {
  if (!name) return []
  return [{ presenceId: presence?.id ?? null, asWritten: presence ? null : name, bodyType: bodyType || null }]
}

const yearOf = (text: string): PartialDate | null => (text ? parsePartialDate(text) : null)

function accomplishmentsOf(row: ContributionRow, actorId: string): ActivityContent['accomplishments'] {
  const printed = row.expected_accomplishment?.trim()
  const id = printed || row.suggested_accomplishment?.trim()
  if (!id) return []
  return [{ id: id as AccomplishmentId, main: true, sentence: null, proposedById: printed ? null : actorId }]
}

function gapsOf(content: ActivityContent): ActivityContent['gaps'] {
  const empty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0)
  const missing = GAP_FIELDS.filter((field) =>
    field === 'answers' ? QUESTIONS[content.kind].length > 0 : empty(content[FIELD_OF_GAP[field]]),
  )
  return Object.fromEntries(missing.map((field) => [field, 'not_known' as const]))
}
