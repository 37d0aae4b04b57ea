import type { Problem, Problems } from '@/lib/core/errors'
import type { Presence } from '@/lib/presence/types'
import { labelOf, matchTerm, splitList } from '@/lib/vocabulary/rules'
import type { Term, Vocabulary } from '@/lib/vocabulary/types'
import { ANSWER_FIELDS, GAP_FIELDS, QUESTIONS } from '../constants'
import type { ActivityForm } from '../schema/form'
import { gapName, sentenceName } from '../schema/inputs'
import type { AccomplishmentId, GapField, Gaps, PartialDate, VersionedField } from '../types'
import type { AccomplishmentLink, ActivityContent, TermLink } from './content'
import { formatPartialDate, lastDay, parsePartialDate } from './partial-date'
import { resolveRelease } from './resolve-release'

export type Lists = { terms: Record<Vocabulary, readonly Term[]>; presences: ReadonlyMap<string, Presence> }

type Resolved = { patch: Partial<ActivityContent>; problems: Problems }

/**
 * Turns what was typed into content, for the fields that were touched. Words of a list that are not known stay as
 * written with a proposed match, except countries, of which there are no unknown ones.
 *
 * @param before the content that the person began with: what was not touched is taken from there
 */
export function resolveForm(
  form: ActivityForm,
  touched: ReadonlySet<VersionedField>,
  before: ActivityContent,
  lists: Lists,
  locale: string,
): Resolved {
  const problems: Problems = {}
  const problem = (field: string, found: Problem) => {
    problems[field] = [...(problems[field] ?? []), found]
  }
  const date = (field: 'start' | 'end'): PartialDate | null => {
    if (!form[field]) return null
    const parsed = parsePartialDate(form[field])
    if (!parsed) problem(field, { key: 'activity.problems.date_unknown', values: { text: form[field] } })
    return parsed
  }
  const all: Partial<ActivityContent> = {
    kind: form.kind,
    title: form.title,
    summary: form.summary,
    result: form.result || null,
    language: form.language,
    countries: resolveCountries(form.countries, lists.terms.country, locale, problem),
    start: date('start'),
    end: date('end'),
    accomplishments: resolveAccomplishments(form, before),
    activityType: resolveType(form.activityType, before, lists.terms.activity_type),
    partners: resolveList(form.partners, lists.terms.partner),
    rightsHolders: resolveList(form.rightsHolders, lists.terms.rights_holder),
    instruments: resolveList(form.instruments, lists.terms.instrument),
    sources: splitSources(form.sources),
    ...Object.fromEntries(ANSWER_FIELDS.map((field) => [field, form[field] || null])),
    related: resolveRelated(form.related, form.reference, problem),
    sensitivity: form.sensitivity,
    release: resolveRelease(form, before.release, problem),
  }
  const patch = Object.fromEntries(Object.entries(all).filter(([field]) => touched.has(field as VersionedField)))
  if (touched.has('holderIds')) Object.assign(patch, resolvePresence(form.presence, before, lists, problem))
  const after: ActivityContent = { ...before, ...patch }
  patch.gaps = resolveGaps(form, touched, before, after)
  if (after.start && after.end && lastDay(after.end) < after.start.date && !problems.end) {
    const values = { start: formatPartialDate(after.start, locale) }
    problem('end', { key: 'activity.problems.end_before_start', values })
  }
  return { patch, problems }
}

type Report = (field: string, problem: Problem) => void

function resolvePresence(id: string, before: ActivityContent, lists: Lists, problem: Report): Partial<ActivityContent> {
  if (!id) return { holderIds: before.holderIds.slice(1) }
  const presence = lists.presences.get(id)
  if (!presence) {
    problem('presence', { key: 'activity.problems.choice' })
    return {}
  }
  return { holderIds: [...new Set([id, ...before.holderIds.slice(1)])], region: presence.region }
}

function resolveCountries(text: string, countries: readonly Term[], locale: string, problem: Report): TermLink[] {
  return splitList(text).flatMap((name) => {
    const match = matchTerm(name, countries)
    if (match?.exact) return [link(match.term.id)]
    const proposal = match ? labelOf(match.term, locale) : ''
    const key = proposal ? 'activity.problems.country_proposed' : 'activity.problems.country_unknown'
    problem('countries', { key, values: { text: name, proposal } })
    return []
  })
}

/** References, each with or without words behind it: a proposal brings the title along. */
function resolveRelated(text: string, own: string, problem: Report): string[] {
  const references = splitList(text).flatMap((words) => {
    const [reference] = /^tc-\d{4,}(?=\s|$)/i.exec(words) ?? []
    if (!reference) problem('related', { key: 'activity.problems.related_unknown', values: { text: words } })
    return reference ? [reference.toUpperCase()] : []
  })
  return [...new Set(references)].filter((reference) => reference !== own)
}

/** Sources one a line, or parted by a semicolon and a blank: web addresses may hold a bare one. */
export const splitSources = (text: string): string[] => [
  ...new Set(
    text
      .split(/\n|[;؛](?=\s)|；/)
      .map((source) => source.trim())
      .filter(Boolean),
  ),
]

/** Known terms by id, unknown words as they stand. */
export function resolveList(text: string, terms: readonly Term[]): TermLink[] {
  const links = splitList(text).map((words): TermLink => {
    const match = matchTerm(words, terms)
    if (match?.exact) return link(match.term.id)
    return { termId: null, asWritten: words, proposedId: match?.term.id ?? null }
  })
  return links.filter(({ termId }, i) => !termId || links.findIndex((other) => other.termId === termId) === i)
}

const link = (termId: string): TermLink => ({ termId, asWritten: null, proposedId: null })

/** No type chosen keeps the words of a source, which the form cannot show as a choice. */
function resolveType(id: string, before: ActivityContent, types: readonly Term[]): TermLink | null {
  if (types.some((type) => type.id === id)) return link(id)
  return before.activityType?.termId ? null : before.activityType
}

function resolveAccomplishments(form: ActivityForm, before: ActivityContent): AccomplishmentLink[] {
  const chosen = [...new Set([...form.accomplishments, ...(form.main ? [form.main] : [])])]
  const byNumber = (a: AccomplishmentId, b: AccomplishmentId) => Number(a.slice(2)) - Number(b.slice(2))
  const main = form.main ?? (chosen.length === 1 ? chosen[0] : undefined)
  return chosen.sort(byNumber).map((id) => ({
    id,
    main: id === main,
    sentence: form[sentenceName(id)] || null,
    proposedById: before.accomplishments.find((known) => known.id === id)?.proposedById ?? null,
  }))
}

/** A gap is stated only where there is no value: a value answers better. */
function resolveGaps(
  form: ActivityForm,
  touched: ReadonlySet<VersionedField>,
  before: ActivityContent,
  after: ActivityContent,
): Gaps {
  const gaps: Gaps = {}
  for (const field of GAP_FIELDS) {
    const stated = touched.has('gaps') ? form[gapName(field)] : before.gaps[field]
    if (stated && isEmpty(after, field)) gaps[field] = stated
  }
  return gaps
}

function isEmpty(content: ActivityContent, field: GapField): boolean {
  if (field === 'answers') return QUESTIONS[content.kind].some((question) => !content[question])
  const value = content[field]
  return value === null || (Array.isArray(value) && value.length === 0)
}
