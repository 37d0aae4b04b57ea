import { describe, expect, it } from 'vitest'
import { paragraphOf, reportFacts, sectionOf } from '@/lib/testing/reports'
import { checkReport } from './check-report'
import { checkText } from './check-text'
import { layOut } from './lay-out'

const rules = (text: string) => checkText(text).map(({ rule, mended }) => [rule, mended])

describe('the rules of the text', () => {
  it.each([
    ['Some 40% of them', 'per_cent', 'Some 40 per cent of them'],
    ['law & order', 'ampersand', 'law and order'],
    ['the UN system', 'united_nations', 'the United Nations system'],
    ['with 7 officers', 'number', 'with seven officers'],
    ['on October 18, 2012', 'date', 'on 18 October 2012'],
    ['from 2010-2015', 'range', 'from 2010–2015'],
    ['They met. 40 officers came', 'opening_number', null],
    ['an illegal migrant', 'term', expect.stringContaining('irregular situation')],
  ])('“%s” is mended', (text, rule, mended) => {
    expect(rules(text)).toEqual([[rule, mended]])
  })

  it.each([
    ['In A/HRC/31/80, para. 7 says so.'],
    ['See https://example.org/a%20b?x=1&y=2 for it.'],
    ['On 5 May 2014, UN-Women met 12 officers.'],
    ['article 7 applies'],
    ['See A/HRC/22/27, paras. 21–23, and CERD/C/TJK/CO/9-11.'],
    ['It rose to 3.5 million.'],
    ['The term “illegal migrant” is avoided.'],
    ['It rose from 5.6 to 7,500 cases.'],
  ])('“%s” is right as it is', (text) => {
    expect(rules(text)).toEqual([])
  })

  it('finds a quotation that is too long, and no short one', () => {
    expect(rules(`He said “${'many words '.repeat(40)}”.`)).toEqual([['quotation', null]])
    expect(rules('He said “few words”.')).toEqual([])
  })
})

describe('the report as a whole', () => {
  const sheet = (...texts: string[]) =>
    layOut({ ...reportFacts(), wordLimit: 1_000 }, [
      sectionOf({ id: 'field', part: 'experiences' }),
      sectionOf({
        ...{ id: 'a', parentId: 'field', part: 'experiences' },
        paragraphs: texts.map((text, index) => paragraphOf(`p${index}`, text)),
      }),
      sectionOf({ ...{ id: 'b', parentId: 'field', part: 'experiences' }, paragraphs: [paragraphOf('z', 'End.')] }),
    ])
  const found = (...texts: string[]) => checkReport(sheet(...texts)).map(({ rule, words }) => [rule, words])

  it('spells an acronym out where it first stands', () => {
    expect(found('The ILO met.', 'The International Labour Organization (ILO) met.')).toContainEqual(['acronym', 'ILO'])
    const right = found('The International Labour Organization (ILO) met.', 'The ILO met.')
    expect(right.filter(([rule]) => rule === 'acronym')).toEqual([])
  })

  it('is stopped above its limit, before anything else is said', () => {
    expect(checkReport(sheet('word '.repeat(1_100)))[0]).toMatchObject({ rule: 'over', weight: 'stop' })
    expect(found('word '.repeat(960)).map(([rule]) => rule)).toContain('near')
  })

  it('names a paragraph that rests on nothing where the field is told of', () => {
    expect(found('Nobody knows.')).toContainEqual(['unsupported', ''])
  })
})
