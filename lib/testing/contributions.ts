import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AccomplishmentId, Kind, PartialDate, Snapshot, TermStamp } from '@/lib/activity/types'
import { textOf } from '@/lib/report/compose/rules/compose-paragraph'
import { composeReport } from '@/lib/report/compose/rules/compose-report'
import { gatherFacts } from '@/lib/report/compose/rules/gather-facts'
import type { Facts, LanguageText, Reference, ReportLanguage, ReportSection } from '@/lib/report/compose/types'

const seed = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../prisma/seed/${path}`, import.meta.url)), 'utf8')
/** A file of reference data, as it is loaded. */
export const reference = <Name extends keyof Reference>(
  name: Name,
  file: string = name,
): NonNullable<Reference[Name]> => JSON.parse(seed(`reference/${file}.json`))

/** Rows of an RFC 4180 file as objects by its header. */
function parse(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== ',') rows.push([])
  }
  const [header = [], ...body] = rows.filter((row) => row.length > 1)
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])))
}

const KINDS: Record<string, Kind> = {
  initiative: 'field_initiative',
  good_practice: 'good_practice',
  lesson: 'lesson_learned',
}
const REGIONS: Record<string, string> = {
  Africa: 'africa',
  Americas: 'americas',
  'Asia and the Pacific': 'asia_pacific',
  'Europe and Central Asia': 'europe_central_asia',
  'Middle East and North Africa': 'middle_east_north_africa',
  Global: 'global',
}
const values = (cell = '') =>
  cell
    .split(';')
    .filter(Boolean)
    .map((value) => value.trim())
const term = (label: string): TermStamp => ({ id: null, code: null, label })
const year = (cell = ''): PartialDate | null => (cell ? { date: `${cell}-01-01`, precision: 'year' } : null)

/** What the composer knows of the world when it writes in a language. */
export const factsIn = (language: ReportLanguage): Facts =>
  gatherFacts(
    {
      countries: reference('countries'),
      partners: reference('partners'),
      instruments: reference('instruments'),
      presences: reference('presences'),
      rightsHolders: reference('rightsHolders', 'rights-holders'),
      activityTypes: reference('activityTypes', 'activity-types'),
      notes: reference('notes'),
    },
    { language, on: '2016-01-15', period: { from: 2010, to: 2015 } },
  )

const english = factsIn('en')

function snapshot(row: Record<string, string>): Snapshot {
  const own = (row.expected_accomplishment || row.suggested_accomplishment) as AccomplishmentId | ''
  return {
    schemaVersion: 1,
    reference: row.reference ?? '',
    kind: KINDS[row.kind ?? ''] ?? 'field_initiative',
    language: 'en',
    title: row.title ?? '',
    summary: row.summary ?? '',
    result: row.result || null,
    start: year(row.start_year),
    end: year(row.end_year),
    region: REGIONS[row.region ?? ''] ?? null,
    holders: [],
    contributors: row.presence
      ? [{ presenceId: null, partnerId: null, type: row.presence_type ?? null, label: row.presence }]
      : [],
    countries: values(row.countries).map((code) => ({ id: null, code, label: english.countries[code]?.label ?? code })),
    activityType: row.activity_type ? term(row.activity_type) : null,
    partners: values(row.partners).map(term),
    rightsHolders: values(row.rights_holders).map(term),
    instruments: values(row.instruments).map(term),
    sources: values(row.source),
    accomplishments: own ? [{ id: own, main: true, proposed: !row.expected_accomplishment, sentence: null }] : [],
    framework: { code: '2014-2017', assumed: true },
    gaps: {},
  }
}

/** The 64 real contributions as revisions. */
export const contributions: Snapshot[] = parse(seed('contributions.csv')).map(snapshot)

const mainOf = (one: Snapshot) => one.accomplishments[0]?.id ?? null
const ids = [...Array.from({ length: 11 }, (_, index) => `EA${index + 1}`), null]

/** Real contributions in sections, by their main accomplishment. */
export const sectionsOf = (snapshots: Snapshot[]): ReportSection[] =>
  ids
    .map((accomplishment) => ({ accomplishment, snapshots: snapshots.filter((one) => mainOf(one) === accomplishment) }))
    .filter((section) => section.snapshots.length > 0)

/** The texts of contributions in other languages, by reference. */
export const translations = (reference: string): LanguageText[] => {
  const { texts } = JSON.parse(seed('translations.json')) as Record<
    'texts',
    Record<string, Record<string, LanguageText>>
  >
  return Object.entries(texts[reference] ?? {}).map(([language, text]) => ({
    ...text,
    language: language as LanguageText['language'],
  }))
}

/** Composed sections as a page to read: reference, paragraph, footnotes, flags. */
export function pageOf(title: string, sections: ReportSection[], facts: Facts): string {
  const lines = composeReport(sections, facts).flatMap(({ accomplishment, paragraphs }) => [
    `## ${accomplishment ?? 'No accomplishment'}`,
    '',
    ...paragraphs.flatMap(({ reference: own, clauses, footnotes, flags }) => [
      `**${own}** ${textOf(clauses)}`,
      '',
      ...footnotes.map((note) => `> ${note}`),
      ...(flags.length > 0 ? [`> [${flags.join(', ')}]`] : []),
      '',
    ]),
  ])
  return `# ${title}\n\n${lines.join('\n')}`
}
