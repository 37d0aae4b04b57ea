import { describe, expect, it } from 'vitest'
import { gatherFacts } from '@/lib/report/compose/rules/gather-facts'
import type { Reference } from '@/lib/report/compose/types'

const component = 'Human rights component of the United Nations Assistance Mission in Afghanistan (UNAMA)'
const reference: Reference = {
  countries: [
    { code: 'TR', labels: { en: 'Türkiye' }, earlier: [{ until: '2022-06-01', labels: { en: 'Turkey' } }] },
    {
      code: 'BO',
      labels: { en: 'Bolivia (Plurinational State of)' },
      inText: { en: 'the Plurinational State of Bolivia' },
    },
    { code: 'MD', labels: { en: 'Republic of Moldova' }, article: { en: 'the', fr: 'la' }, aliases: ['Moldova'] },
  ],
  partners: [
    { labels: { en: 'ILO' }, full: { en: 'International Labour Organization' }, definite: true },
    { labels: { en: 'UNiTE campaign' }, full: { en: "Secretary-General's campaign" }, definite: true },
    { labels: { en: 'civil society' } },
  ],
  instruments: [{ labels: { en: 'CAT' }, title: { en: 'Convention against Torture' } }],
  presences: [
    {
      type: 'mission_component',
      article: { en: 'the' },
      aliases: ['UNAMA'],
      names: [
        { labels: { en: { name: component, short: 'UNAMA human rights component' } } },
        { labels: { ar: { name: 'x', short: 'x' } } },
      ],
    },
    {
      type: 'regional_office',
      article: { en: 'the' },
      names: [{ labels: { en: { name: 'OHCHR Regional Office for Europe (Brussels)', short: 'ROE' } } }],
    },
    {
      type: 'headquarters',
      names: [{ labels: { en: { name: 'OHCHR headquarters (Geneva)', short: 'OHCHR Geneva' } } }],
    },
  ],
  notes: [{ key: 'kosovo', mentions: { en: 'Kosovo' }, text: { en: 'All references ...', fr: 'Toute référence ...' } }],
}
const gather = (on: string) => gatherFacts(reference, { language: 'en', on, period: { from: 2010, to: 2015 } })
const facts = gather('2015-12-31')

describe('facts for the composer', () => {
  it('name a country as on the date of the report, and know its other names', () => {
    expect(facts.countries.TR).toMatchObject({ label: 'Turkey', said: ['Türkiye', 'Turkey'] })
    expect(gather('2023-01-01').countries.TR?.label).toBe('Türkiye')
  })

  it('give the name and article that stand in a sentence', () => {
    expect(facts.countries.BO).toMatchObject({ label: 'Plurinational State of Bolivia', article: 'the' })
    expect(facts.countries.MD).toMatchObject({ label: 'Republic of Moldova', article: 'the' })
  })

  it('spell out acronyms and nothing else', () => {
    expect(facts.bodies.map(({ name, acronym }) => [name, acronym])).toEqual([
      ['International Labour Organization', 'ILO'],
      ['UNiTE campaign', undefined],
      ['civil society', undefined],
      ['United Nations Assistance Mission in Afghanistan', 'UNAMA'],
    ])
  })

  it('print a presence without its seat, under each of its names', () => {
    for (const label of [component, 'UNAMA human rights component', 'UNAMA']) {
      expect(facts.presences[label]).toBe('the human rights component of UNAMA')
    }
    expect(facts.presences.ROE).toBe('the OHCHR Regional Office for Europe')
    expect(facts.presences['OHCHR headquarters (Geneva)']).toBe('OHCHR')
  })

  it('hold notes and instruments in the language of the report', () => {
    expect(facts.notes).toEqual([{ key: 'kosovo', names: ['Kosovo'], text: 'All references ...' }])
    expect(facts.instruments).toEqual({ CAT: 'Convention against Torture' })
  })
})
