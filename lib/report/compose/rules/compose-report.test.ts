import { describe, expect, it } from 'vitest'
import { textOf } from '@/lib/report/compose/rules/compose-paragraph'
import { composeReport } from '@/lib/report/compose/rules/compose-report'
import { factsIn, pageOf, reference, sectionsOf, contributions as snapshots } from '@/lib/testing/contributions'

const facts = factsIn('en')
const sections = sectionsOf(snapshots)

const composed = composeReport(sections, facts).flatMap((section) => section.paragraphs)
const original = (own: string) => snapshots.find((one) => one.reference === own)

describe('the 64 real contributions', () => {
  it('are composed as they were last read and approved', async () => {
    expect(snapshots).toHaveLength(64)
    await expect(pageOf('The 64 contributions as composed in English', sections, facts)).toMatchFileSnapshot(
      '../golden.en.md',
    )
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
