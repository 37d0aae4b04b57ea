import { describe, expect, it } from 'vitest'
import type { Presence } from '@/lib/presence/types'
import type { Term, Vocabulary } from '@/lib/vocabulary/types'
import { activityForm } from '../schema/form'
import { type FormValues, INPUTS, marksOf } from '../schema/inputs'
import type { VersionedField } from '../types'
import { type ActivityContent, changedFields, emptyContent } from './content'
import { toForm } from './form'
import { resolveForm, splitSources } from './resolve-form'

const term = (vocabulary: Vocabulary, id: string, en: string, fr = en): Term => ({
  ...{ id, vocabulary, code: id, labels: { en, fr }, aliases: [], attributes: {} },
})

const TYPE = '0190aaaa-0000-7000-8000-000000000001'
const HERE = '0190aaaa-0000-7000-8000-000000000002'
const THERE = '0190aaaa-0000-7000-8000-000000000003'

const terms: Record<Vocabulary, Term[]> = {
  country: [term('country', 'KG', 'Kyrgyzstan', 'Kirghizistan'), term('country', 'KZ', 'Kazakhstan')],
  partner: [term('partner', 'undp', 'UNDP', 'PNUD'), term('partner', 'ilo', 'ILO')],
  activity_type: [term('activity_type', TYPE, 'Workshop')],
  rights_holder: [term('rights_holder', 'minorities', 'minorities')],
  instrument: [term('instrument', 'cat', 'CAT')],
  mechanism: [],
}
const presence = (id: string, region: Presence['region']) =>
  ({ id, code: id, region, names: [] }) as unknown as Presence
const presences = new Map([HERE, THERE].map((id) => [id, presence(id, id === HERE ? 'europe_central_asia' : 'africa')]))
const lists = { terms, presences }
const names = { terms: new Map(Object.values(terms).flatMap((list) => list.map((one) => [one.id, one]))), presences }

const stored: ActivityContent = {
  ...emptyContent(),
  title: 'Consultations',
  summary: 'Authorities met.',
  language: 'en',
  holderIds: [HERE, THERE],
  region: 'europe_central_asia',
  countries: [{ termId: 'KG', asWritten: null, proposedId: null }],
  start: { date: '2014-05-01', precision: 'month' },
  accomplishments: [{ id: 'EA6', main: true, sentence: null, proposedById: 'somebody' }],
  activityType: { termId: null, asWritten: 'round table', proposedId: null },
  partners: [{ termId: null, asWritten: 'a local council', proposedId: null }],
  gaps: { result: 'not_known' },
  release: {
    ...emptyContent().release,
    public_report: { basis: 'agreed', givenBy: 'the partner', covers: 'all', until: null },
  },
}

/** Sends the form of `before` with some inputs changed, as the action would see it. */
function send(change: FormValues, before: ActivityContent = stored, locale = 'en') {
  const shown = toForm(before, names, locale)
  const form = activityForm.parse({ key: TYPE, ...shown, ...change })
  const [was, is] = [marksOf(shown), marksOf(form as never)]
  const touched = new Set((Object.keys(INPUTS) as VersionedField[]).filter((field) => was[field] !== is[field]))
  const { patch, problems } = resolveForm(form, touched, before, lists, locale)
  return { patch, problems, changed: changedFields(before, { ...before, ...patch }), after: { ...before, ...patch } }
}

describe('a form sent as it was shown', () => {
  it.each(['en', 'fr', 'ar', 'ru'])('changes nothing, in %s', (locale) => {
    expect(send({}, stored, locale)).toMatchObject({ changed: [], problems: {} })
    expect(send({}, emptyContent(), locale)).toMatchObject({ changed: [], problems: {} })
  })
})

describe('what was typed', () => {
  it('takes one usual answer for three, whatever the page still shows for each', () => {
    const empty = { ...stored, release: emptyContent().release }
    const { patch } = send({ usual: 'agreed_use', usualBy: 'The council', usualUntil: '2016' }, empty)
    const answer = { basis: 'agreed', covers: 'use', givenBy: 'The council', until: '2016-12-31' }
    expect(patch.release).toEqual({ internal: answer, un_wide: answer, public_report: answer })
    const after = { ...empty, ...patch }
    expect(send({}, after).changed).toEqual([])
    // The page may still show what stood there before it was chosen, and a later change keeps what was said of it.
    const stale = { internalUse: 'unanswered', unWideUse: 'unanswered', publicUse: 'unanswered', usualUntil: '2017' }
    const later = { ...answer, until: '2017-12-31' }
    expect(send(stale, after).after.release).toEqual({ internal: later, un_wide: later, public_report: later })
    const refused = send({ usual: 'each', publicUse: 'refused' }, after).after.release
    expect(refused).toMatchObject({ internal: answer, public_report: { basis: 'refused', covers: null, until: null } })
    expect(send({ usual: 'each', publicCovers: 'name' }, after).after.release.public_report.covers).toBe('name')
    expect(send({ usual: 'agreed_all', usualUntil: 'soon' }, empty).problems).toHaveProperty('usualUntil')
  })

  it('takes the terms of one purpose', () => {
    const { patch } = send({ publicCovers: 'place', publicUntil: '5 May 2016', publicBy: 'The ministry' })
    const said = { basis: 'agreed', covers: 'place', until: '2016-05-05', givenBy: 'The ministry' }
    expect(patch.release?.public_report).toEqual(said)
  })

  it('reads references out of what was typed or proposed, each once and never its own', () => {
    const { patch, problems } = send({
      kind: 'lesson_learned',
      reference: 'TC-0007',
      related: 'tc-0041 A workshop; TC-0041; TC-0007; TC-00412',
    })
    expect(problems).toEqual({})
    expect(patch.related).toEqual(['TC-0041', 'TC-00412'])
    expect(send({ related: 'the workshop; TC-12' }).problems.related).toHaveLength(2)
  })

  it('keeps the answers of each kind, and a gap of theirs only while one is missing', () => {
    const typed = { kind: 'lesson_learned', why: 'Nobody asked.', effective: ' ', gapAnswers: 'not_known' }
    expect(send(typed).patch).toMatchObject({ why: 'Nobody asked.', gaps: { answers: 'not_known' } })
    expect(send({ ...typed, nextTime: 'Ask.' }).patch.gaps).not.toHaveProperty('answers')
    expect(send({ ...typed, kind: 'field_initiative' }).patch.gaps).not.toHaveProperty('answers')
  })

  it('becomes terms in any language, and words with a proposal where it is none', () => {
    const { after } = send({ partners: 'pnud; Somebody else; ILO; ilo', countries: 'Kirghizistan' })
    expect(after.partners.map(({ termId, asWritten }) => termId ?? asWritten)).toEqual(['undp', 'Somebody else', 'ilo'])
    expect(after.countries).toEqual(stored.countries)
  })

  it('must be countries where countries are asked', () => {
    expect(send({ countries: 'Kazakstan' }).problems).toEqual({
      countries: [{ key: 'activity.problems.country_proposed', values: { text: 'Kazakstan', proposal: 'Kazakhstan' } }],
    })
    expect(send({ countries: 'Atlantis' }).problems.countries?.[0]?.key).toBe('activity.problems.country_unknown')
  })

  it('must be dates, the end not before the start', () => {
    expect(send({ start: 'spring' }).problems.start?.[0]?.key).toBe('activity.problems.date_unknown')
    expect(send({ end: 'April 2014' }).problems.end).toEqual([
      { key: 'activity.problems.end_before_start', values: { start: 'May 2014' } },
    ])
    expect(send({ end: '2014' }).problems).toEqual({})
  })

  it('names sources by lines, or by semicolons that part them', () => {
    expect(splitSources('A/HRC/28/27; https://x.example/a;b=1\nA/HRC/28/27')).toEqual([
      'A/HRC/28/27',
      'https://x.example/a;b=1',
    ])
  })
})

describe('presences and types', () => {
  it('replaces the first holder, keeps the others, and takes the region from it', () => {
    expect(send({ presence: THERE }).after).toMatchObject({ holderIds: [THERE], region: 'africa' })
    expect(send({ presence: '' }).after.holderIds).toEqual([THERE])
    expect(send({ presence: TYPE }).problems.presence).toEqual([{ key: 'activity.problems.choice' }])
  })

  it('keeps a type in the words of a source until another is chosen', () => {
    expect(send({ title: 'New' }).after.activityType?.asWritten).toBe('round table')
    expect(send({ activityType: TYPE }).after.activityType?.termId).toBe(TYPE)
  })
})

describe('accomplishments', () => {
  it('makes a lone one the main one, and counts the main one as chosen', () => {
    expect(send({ accomplishments: ['EA5'], main: '' }).after.accomplishments).toMatchObject([
      { id: 'EA5', main: true },
    ])
    const { after } = send({ accomplishments: ['EA5'], main: 'EA2', sentenceEA5: 'It did.' })
    expect(after.accomplishments).toEqual([
      { id: 'EA2', main: true, sentence: null, proposedById: null },
      { id: 'EA5', main: false, sentence: 'It did.', proposedById: null },
    ])
  })

  it('stands by numbers, and remembers who proposed', () => {
    const { after } = send({ accomplishments: ['EA10', 'EA6', 'EA2'], main: 'EA6' })
    expect(after.accomplishments.map(({ id }) => id)).toEqual(['EA2', 'EA6', 'EA10'])
    expect(after.accomplishments.map(({ proposedById }) => proposedById)).toEqual([null, 'somebody', null])
  })
})

describe('gaps and release', () => {
  it('drops a stated gap once there is a value, and states one only where there is none', () => {
    expect(send({ result: 'They agreed.' }).after.gaps).toEqual({})
    expect(send({ gapCountries: 'does_not_apply' }).after.gaps).toEqual({ result: 'not_known' })
    expect(send({ countries: '', gapCountries: 'does_not_apply' }).after).toMatchObject({
      countries: [],
      gaps: { result: 'not_known', countries: 'does_not_apply' },
    })
  })

  it('keeps who agreed and for what while the answer stays, and forgets it with another', () => {
    expect(send({ internalUse: 'agreed' }).after.release.public_report.givenBy).toBe('the partner')
    expect(send({ publicUse: 'already_public' }).after.release.public_report.givenBy).toBeNull()
  })
})
