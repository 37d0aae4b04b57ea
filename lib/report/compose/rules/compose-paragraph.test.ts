import { describe, expect, it } from 'vitest'
import type { Snapshot, TermStamp } from '@/lib/activity/types'
import { FIRST_READING } from '@/lib/report/compose/constants'
import { composeParagraph, textOf } from '@/lib/report/compose/rules/compose-paragraph'
import { composeReport } from '@/lib/report/compose/rules/compose-report'
import type { Facts } from '@/lib/report/compose/types'

const facts: Facts = {
  language: 'en',
  countries: {
    KG: { label: 'Kyrgyzstan' },
    MD: { label: 'Republic of Moldova', article: 'the' },
    PS: { label: 'State of Palestine', article: 'the' },
  },
  bodies: [
    { name: 'International Labour Organization', acronym: 'ILO', definite: true },
    { name: 'civil society', definite: false },
  ],
  instruments: {},
  presences: {},
  notes: [
    { key: 'kosovo', names: ['Kosovo'], text: 'All references to Kosovo ...' },
    { key: 'palestine', names: ['State of Palestine'], text: 'Reference to the State of Palestine ...' },
  ],
  period: { from: 2010, to: 2015 },
}
const context = { facts, reading: FIRST_READING.en }

const term = (label: string, code: string | null = null): TermStamp => ({ id: null, code, label })
const year = (value: number) => ({ date: `${value}-01-01`, precision: 'year' as const })
const office = {
  presenceId: 'p',
  partnerId: null,
  type: 'regional_office',
  label: 'OHCHR Regional Office for Central Asia (Bishkek)',
}

const plain: Snapshot = {
  schemaVersion: 1,
  reference: 'ACT-001',
  kind: 'field_initiative',
  language: 'en',
  title: 'Advice on a draft law',
  summary: 'The regional office advised on a draft law on equality.',
  result: 'Law adopted',
  start: year(2012),
  end: year(2012),
  region: 'europe_central_asia',
  holders: [],
  contributors: [office],
  countries: [term('Kyrgyzstan', 'KG')],
  activityType: null,
  partners: [term('ILO')],
  rightsHolders: [],
  instruments: [],
  sources: ['A/HRC/22/27, para. 3'],
  accomplishments: [],
  framework: { code: '2012-2013', assumed: false },
  gaps: {},
}
const read = (change: Partial<Snapshot>) => composeParagraph({ ...plain, ...change }, context)
const text = (change: Partial<Snapshot> = {}) => textOf(read(change).clauses)

describe('what the title alone says', () => {
  const bare = { partners: [], countries: [], result: null }
  it('names an event that was planned, and by whom', () => {
    const title = 'Third Regional Forum on Migrant Labour'
    expect(text({ ...bare, title, summary: 'Tripartite forum on migrant labour scheduled for 3 May 2012.' })).toBe(
      'The Third Regional Forum on Migrant Labour, a tripartite forum, was scheduled by the OHCHR Regional Office for Central Asia for 3 May 2012.',
    )
  })

  it('says what a training taught, whom it included and what a workshop was on', () => {
    const taught = {
      title: 'Humanitarian law training for the police',
      summary: 'The regional office contributed to training programmes.',
    }
    expect(text({ ...bare, ...taught })).toContain('contributed to training programmes on humanitarian law.')
    const title = 'Training of human rights defenders, including minority representatives, on Kyrgyzstan'
    const summary = 'A workshop held in Turkey in May 2012 taught defenders to monitor.'
    expect(text({ ...bare, title, summary, countries: [term('Kyrgyzstan', 'KG')] })).toMatch(
      /^A workshop on Kyrgyzstan, held in Turkey in May 2012, taught human rights defenders, including minority representatives, to monitor\./,
    )
  })

  it('gives an international decade the group that it is for, where there is one', () => {
    const summary = 'In 2012, the regional office prepared the International Decade.'
    const one = { ...bare, rightsHolders: [term('people of African descent')] }
    expect(text({ ...one, summary })).toContain('the International Decade for People of African Descent.')
    const two = { ...bare, rightsHolders: [...one.rightsHolders, term('women')] }
    expect(text({ ...two, summary })).not.toContain('Decade for')
  })
})

describe('a paragraph', () => {
  it('puts place and date first, names the presence, then partners and result', () => {
    expect(text()).toBe(
      'In Kyrgyzstan in 2012, the OHCHR Regional Office for Central Asia advised on a draft law on equality ' +
        'in cooperation with the International Labour Organization (ILO). The law was adopted.',
    )
  })

  it('gives partners a sentence of their own after an account that is long, of several sentences or has its own "with"', () => {
    const tail = /The advice was provided in cooperation with the International Labour Organization \(ILO\)\./
    expect(text({ summary: 'The regional office advised on a draft law with two ministries.' })).toMatch(tail)
    expect(text({ summary: 'The regional office advised on a draft law. It held talks.' })).toMatch(
      / in cooperation with/,
    )
    const long =
      'on equality before the law in work, housing, schools, health care and the courts of all seven provinces'
    expect(text({ summary: `The regional office advised on a draft law ${long} and of both cities.` })).toMatch(tail)
  })

  it('says who else took part, of an event or of the work on a thing', () => {
    const partners = [term('ILO'), term('civil society')]
    const rest = { partners, result: null }
    expect(
      text({ ...rest, title: 'Workshop on equality', summary: 'The regional office and ILO held a workshop.' }),
    ).toMatch(/The workshop also involved civil society\.$/)
    expect(text({ ...rest, title: 'Database', summary: 'The regional office and ILO launched a database.' })).toMatch(
      /This work also involved civil society\.$/,
    )
  })

  it('leaves out what the officer says', () => {
    const summary = 'In 2012 the regional office and ILO advised Kyrgyzstan on a draft law, which was adopted.'
    expect(text({ summary })).toBe(
      'In 2012, the OHCHR Regional Office for Central Asia and the International Labour Organization (ILO) advised ' +
        'Kyrgyzstan on a draft law, which was adopted.',
    )
  })

  it('spells out an acronym that first stands in brackets', () => {
    const summary = 'The regional office trained two entities (ILO and others) in 2012.'
    expect(text({ summary, partners: [], countries: [], result: null })).toContain(
      'two entities (the International Labour Organization (ILO) and others)',
    )
  })

  it('leaves out what nobody knows and flags it', () => {
    const bare = {
      start: null,
      end: null,
      countries: [],
      partners: [],
      contributors: [],
      result: null,
      sources: [],
      region: null,
    }
    const { clauses, footnotes, flags } = read({ ...bare, summary: 'A draft law on equality was discussed' })
    expect(textOf(clauses)).toBe('A draft law on equality was discussed.')
    expect(footnotes).toEqual([])
    expect(flags).toEqual(['no_year', 'no_country', 'no_presence', 'no_result'])
  })

  it('flags no gap that does not apply, and asks no lesson when and where', () => {
    const bare = { start: null, end: null, countries: [], result: null }
    expect(
      read({ ...bare, gaps: { start: 'does_not_apply', countries: 'does_not_apply', result: 'does_not_apply' } }).flags,
    ).toEqual([])
    expect(read({ ...bare, kind: 'lesson_learned' }).flags).toEqual([])
  })

  it('flags a year outside the period and a proposed accomplishment', () => {
    const accomplishments: Snapshot['accomplishments'] = [{ id: 'EA1', main: true, proposed: true, sentence: null }]
    expect(read({ start: year(2009), accomplishments }).flags).toEqual(['outside_period', 'proposed_accomplishment'])
  })

  it('gives countries their articles', () => {
    expect(text({ countries: [term('Republic of Moldova', 'MD'), term('Kyrgyzstan', 'KG')] })).toMatch(
      /^In 2012, in Kyrgyzstan and the Republic of Moldova,|^In Kyrgyzstan and the Republic of Moldova in 2012,/,
    )
  })

  it('uses the sentence written for the report, unless the rest says it', () => {
    const written = (sentence: string): Snapshot['accomplishments'] => [
      { id: 'EA1', main: true, proposed: false, sentence },
    ]
    const own = 'The Ombudsman now applies it in discrimination cases'
    expect(text({ accomplishments: written(own) })).toMatch(new RegExp(`The law was adopted\\. ${own}\\.$`))
    expect(text({ accomplishments: written('Draft law on equality advised on') })).toBe(text())
  })

  it('keeps every sentence of a longer account', () => {
    const summary = 'Workshop on equality. The regional office trained 12 judges; all of them passed. Courts apply it.'
    expect(text({ summary })).toContain(
      'workshop on equality. The OHCHR Regional Office for Central Asia trained 12 judges; all of them passed. Courts apply it.',
    )
  })

  it.each([
    ['We trained 12 judges.', 'the OHCHR Regional Office for Central Asia trained 12 judges.'],
    [
      'Two-day training of 12 judges.',
      'the OHCHR Regional Office for Central Asia conducted a two-day training of 12 judges.',
    ],
    [
      'Campaign on equality, with radio spots.',
      'the OHCHR Regional Office for Central Asia carried out a campaign on equality, with radio spots.',
    ],
  ])('gives the presence to an account without it: %s', (summary, sentence) => {
    expect(text({ summary, partners: [], result: null })).toBe(`In Kyrgyzstan in 2012, ${sentence}`)
  })

  it('keeps names with signs that patterns know', () => {
    expect(text({ partners: [term('Law (and order) [sic] C++ $1')] })).toContain('Law (and order) [sic] C++ $1')
  })

  it('tells a lesson and a good practice apart from what was done', () => {
    const summary = 'Participants concluded that advice should begin early on a draft law.'
    const lesson = text({ kind: 'lesson_learned', title: 'Advice on a law should begin early', summary, partners: [] })
    expect(lesson).toMatch(/^A lesson was drawn in Kyrgyzstan in 2012, when participants concluded that/)
    expect(text({ kind: 'good_practice' })).toMatch(
      /^In one example of good practice, in Kyrgyzstan in 2012, the OHCHR/,
    )
  })
})

describe('reading flows through a document', () => {
  const shorts = (paragraphs: Snapshot[]) =>
    composeReport([{ accomplishment: 'EA1', snapshots: paragraphs }], facts).flatMap((section) => section.paragraphs)

  it('spells an acronym out once', () => {
    const [first, second] = shorts([plain, plain]).map(({ clauses }) => textOf(clauses))
    expect(first).toContain('the International Labour Organization (ILO)')
    expect(second).toContain('with ILO.')
  })

  it('gives a standing note at the first mention only', () => {
    const kosovo = { ...plain, summary: 'The regional office advised on a law in Kosovo.', sources: [] }
    const [first, second] = shorts([kosovo, kosovo])
    expect(first?.footnotes).toEqual(['All references to Kosovo ...'])
    expect(second?.footnotes).toEqual([])
    expect(read({ countries: [term('State of Palestine', 'PS')] }).footnotes).toContain(
      'Reference to the State of Palestine ...',
    )
  })

  it('changes neither the activity nor the context it was given', () => {
    const [activity, given] = [structuredClone(plain), structuredClone(context)]
    const { context: next } = composeParagraph(plain, context)
    expect(plain).toEqual(activity)
    expect(context).toEqual(given)
    expect(next.reading).toMatchObject({ acronyms: ['OHCHR', 'ILO'], position: 1 })
  })

  it('counts good practices anew in each section', () => {
    const practice = { ...plain, kind: 'good_practice' as const }
    const section = (accomplishment: string) => ({ accomplishment, snapshots: [practice, practice] })
    const openings = composeReport([section('EA1'), section('EA2')], facts).flatMap(({ paragraphs }) =>
      paragraphs.map(({ clauses }) => clauses[0]?.text.split(' ')[1]),
    )
    expect(openings).toEqual(['one', 'another', 'one', 'another'])
  })
})
