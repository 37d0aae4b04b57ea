import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { AccomplishmentId, Kind, PartialDate, Snapshot, TermStamp } from '@/lib/activity/types'
import { textOf } from '@/lib/report/compose/rules/compose-paragraph'
import { composeReport } from '@/lib/report/compose/rules/compose-report'
import { gatherFacts } from '@/lib/report/compose/rules/gather-facts'
import type { Reference, ReportSection } from '@/lib/report/compose/types'

const seed = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../prisma/seed/${path}`, import.meta.url)), 'utf8')
const reference = <Name extends keyof Reference>(name: Name): Reference[Name] =>
  JSON.parse(seed(`reference/${name}.json`))

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

const facts = gatherFacts(
  {
    countries: reference('countries'),
    partners: reference('partners'),
    instruments: reference('instruments'),
    presences: reference('presences'),
    notes: reference('notes'),
  },
  { language: 'en', on: '2016-01-15', period: { from: 2010, to: 2015 } },
)

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
    countries: values(row.countries).map((code) => ({ id: null, code, label: facts.countries[code]?.label ?? code })),
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

const snapshots = parse(seed('contributions.csv')).map(snapshot)
const mainOf = (one: Snapshot) => one.accomplishments[0]?.id ?? null
const ids = [...Array.from({ length: 11 }, (_, index) => `EA${index + 1}`), null]
const sections: ReportSection[] = ids
  .map((accomplishment) => ({ accomplishment, snapshots: snapshots.filter((one) => mainOf(one) === accomplishment) }))
  .filter((section) => section.snapshots.length > 0)

/** The composed report as a page to read: reference, paragraph, footnotes, flags. */
function page(): string {
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
  return `# The 64 contributions as composed in English\n\n${lines.join('\n')}`
}

const composed = composeReport(sections, facts).flatMap((section) => section.paragraphs)
const original = (own: string) => snapshots.find((one) => one.reference === own)

describe('the 64 real contributions', () => {
  it('are composed as they were last read and approved', async () => {
    expect(snapshots).toHaveLength(64)
    await expect(page()).toMatchFileSnapshot('../golden.en.md')
  })

  it('give the same paragraphs from the same revisions', () => {
    const again = composeReport(structuredClone(sections), structuredClone(facts))
    expect(again.flatMap((section) => section.paragraphs)).toEqual(composed)
  })

  it('read the same under the official name of a presence as under the name in the source', () => {
    const official = new Map(
      reference('presences').flatMap(({ names, aliases = [] }) => {
        const own = names.at(-1)?.labels.en
        return own ? [own.short, ...aliases].map((alias): [string, string] => [alias, own.name]) : []
      }),
    )
    const renamed = sections.map((section) => ({
      ...section,
      snapshots: section.snapshots.map((one) => ({
        ...one,
        contributors: one.contributors.map((body) => ({ ...body, label: official.get(body.label) ?? body.label })),
      })),
    }))
    const texts = composeReport(renamed, facts).flatMap(({ paragraphs }) =>
      paragraphs.map(({ clauses }) => textOf(clauses)),
    )
    expect(texts).toEqual(composed.map(({ clauses }) => textOf(clauses)))
  })

  it.each(composed.map((paragraph) => [paragraph.reference, paragraph] as const))(
    '%s is well formed',
    (_, paragraph) => {
      const text = textOf(paragraph.clauses)
      expect(text).toMatch(/^[A-Z].*[.]$/)
      expect(text).not.toMatch(/ {2}|\.\.|,,|,\.|\bthe the\b|\bof of\b|undefined|null|%|\bUN\b(?!-)/i)
      expect(text).not.toMatch(/(?<=[a-z,] )(?:The|A|An|In|At) (?=[a-z])/)
    },
  )

  it.each(composed.map((paragraph) => [paragraph.reference, paragraph] as const))(
    '%s rests on its fields',
    (own, paragraph) => {
      const source = original(own)
      for (const { text, fields } of paragraph.clauses) {
        expect(text).not.toBe('')
        expect(fields.length).toBeGreaterThan(0)
        for (const field of fields) expect(source?.[field], `${text} <- ${field}`).toBeTruthy()
      }
      expect(paragraph.footnotes.join(' ')).toContain(source?.sources[0]?.split(',')[0] ?? '')
    },
  )

  it.each(composed.map((paragraph) => [paragraph.reference, paragraph] as const))(
    '%s says nothing twice',
    (own, { clauses }) => {
      const source = original(own)
      const said = (label: string) => source?.summary.includes(label) ?? false
      const added = clauses.filter(({ fields }) => !fields.includes('summary')).map(({ text }) => text)
      const partners = added.filter((text) => / by | with |artners? w/.test(text)).join(' ')
      for (const { label } of source?.partners.filter((partner) => said(partner.label)) ?? []) {
        expect(partners).not.toMatch(new RegExp(`\\b${label}\\b(?! [A-Z(])`))
      }
      for (const { label } of source?.countries.filter((country) => said(country.label)) ?? []) {
        expect(added[0] ?? '').not.toMatch(new RegExp(`^In (?:the )?${label}`))
      }
      const year = source?.start?.date.slice(0, 4) ?? 'unknown'
      if (said(year)) expect(added[0] ?? '').not.toMatch(new RegExp(`\\b${year},?$`))
    },
  )

  it('spell out an acronym once in the document, at its first use', () => {
    const whole = composed.map(({ clauses }) => textOf(clauses)).join('\n')
    for (const { acronym, name } of facts.bodies) {
      if (!acronym || acronym === 'OHCHR') continue
      const first = whole.search(new RegExp(`(?<![\\w-])${acronym}(?![\\w-])`))
      if (first < 0) continue
      expect(whole.slice(0, first), acronym).toMatch(new RegExp(`${name.slice(-12)} \\($`))
      expect(whole.split(`${name} (`), acronym).toHaveLength(2)
    }
  })

  it('vary their openings', () => {
    const openings = composed.map(({ clauses }) => clauses[0]?.text.split(' ').slice(0, 2).join(' '))
    expect(new Set(openings).size).toBeGreaterThan(25)
  })
})
