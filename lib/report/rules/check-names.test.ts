import { describe, expect, it } from 'vitest'
import type { AccomplishmentId } from '@/lib/activity/types'
import { factsIn } from '@/lib/testing/contributions'
import { paragraphOf, reportFacts, sectionOf } from '@/lib/testing/reports'
import type { SourceLine } from '../types'
import type { World } from './check'
import { checkReport } from './check-report'
import { layOut } from './lay-out'

const ALL = new Set(['women', 'children', 'older_persons', 'persons_with_disabilities'])
const world = (patch: Partial<World> = {}): World => ({ facts: factsIn('en'), covered: ALL, ...patch })

const source = (accomplishments: AccomplishmentId[]): SourceLine => ({
  ...{ activityId: 'a', reference: 'TC-0001', title: 'T', revision: 1, revisionId: 'r', released: true },
  ...{ accomplishments, ended: null, endedFrom: null, endedTo: null, newerId: null, kept: null },
})

const under = (id: string, accomplishment: AccomplishmentId, approved = [accomplishment]) =>
  sectionOf({
    ...{ id, parentId: 'field', part: 'experiences', accomplishment },
    paragraphs: [{ ...paragraphOf(`${id}-p`, 'Judges were trained.'), sources: [source(approved)] }],
  })

const field = sectionOf({ id: 'field', part: 'experiences' })

const found = (sections: ReturnType<typeof sectionOf>[], title = 'Rights', known = world()) =>
  checkReport(layOut(reportFacts({ title }), sections), null, known).map(({ rule, words, mended }) => [
    rule,
    words,
    mended,
  ])

const told = (text: string, known = world()) =>
  found([sectionOf({ id: 'one', paragraphs: [paragraphOf('p', text)] })], 'Rights', known)

describe('names', () => {
  it.each([
    ['Judges of Laos met.', 'Laos', "Judges of the Lao People's Democratic Republic met."],
    ['The Laos office met.', 'Laos', "The Lao People's Democratic Republic office met."],
    ['Judges of Vietnam met.', 'Vietnam', 'Judges of Viet Nam met.'],
    ['Judges of Ivory Coast met.', 'Ivory Coast', "Judges of Côte d'Ivoire met."],
  ])('“%s” does not stand under its name', (text, name, mended) => {
    expect(told(text)).toEqual([['country', name, mended]])
  })

  it.each([
    ["Judges of the Lao People's Democratic Republic met."],
    ['Judges of Côte d’Ivoire met.'],
    ['Judges of the Republic of Moldova met.'],
    ['Judges of the Plurinational State of Bolivia met.'],
    ['Moldovan and Syrian judges met.'],
  ])('“%s” is right as it is', (text) => {
    expect(told(text)).toEqual([])
  })

  it('offers no mend where articles would have to change', () => {
    const french = { facts: factsIn('fr'), covered: ALL }
    expect(told('Des juges de Moldavie se sont réunis.', french)).toEqual([['country', 'Moldavie', null]])
  })

  it('asks for a standing note, unless the document has it', () => {
    const [kosovo] = world().facts.notes.filter(({ names }) => names.includes('Kosovo'))
    if (!kosovo) throw new Error('No note on Kosovo')
    expect(told('Judges met in Kosovo.')).toEqual([['note', 'Kosovo', null]])
    const noted = sectionOf({ id: 'one', paragraphs: [paragraphOf('p', 'Judges met in Kosovo.', [kosovo.text])] })
    expect(found([noted])).toEqual([])
  })
})

describe('the order of the document', () => {
  it('follows the numbers of the accomplishments', () => {
    expect(found([field, under('a', 'EA2'), under('b', 'EA1')])).toEqual([['order', 'EA1 (B.)', null]])
    expect(found([field, under('a', 'EA2'), under('b', 'EA10')])).toEqual([])
  })

  it('names a paragraph under an accomplishment under which it was never approved', () => {
    const sections = [field, under('a', 'EA1'), under('b', 'EA2', ['EA5', 'EA6'])]
    expect(found(sections)).toEqual([['misplaced', 'EA5, EA6', null]])
  })
})

it('names the groups of the title that nothing concerns, and no others', () => {
  const title = 'The rights of all migrants, including women, children, older persons and persons with disabilities'
  const sections = [sectionOf({ id: 'one', paragraphs: [paragraphOf('p', 'Judges met.')] })]
  const some = world({ covered: new Set(['women', 'children']) })
  expect(found(sections, title, some)).toEqual([
    ['group', 'older_persons', null],
    ['group', 'persons_with_disabilities', null],
  ])
  expect(found(sections, 'The rights of minorities', world({ covered: new Set() }))).toEqual([])
})

it('finds an acronym that is spelled out again, and one that is told twice in its own paragraph', () => {
  const spelled = 'The International Labour Organization (ILO) met.'
  const paragraphs = [paragraphOf('p', `${spelled} ILO met.`), paragraphOf('q', spelled), paragraphOf('r', 'ILO met.')]
  expect(found([sectionOf({ id: 'one', paragraphs })])).toEqual([['acronym_again', 'ILO', null]])
})
