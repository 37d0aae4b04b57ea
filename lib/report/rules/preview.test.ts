import { expect, it } from 'vitest'
import type { ReleaseAnswer } from '@/lib/activity/rules/content'
import type { Snapshot } from '@/lib/activity/types'
import { factsIn } from '@/lib/testing/contributions'
import { textOf } from '../compose/rules/compose-paragraph'
import { previewLanguage, previewOf } from './preview'

const TODAY = '2015-06-01'
const agreed = (covers: ReleaseAnswer['covers'] = 'all'): ReleaseAnswer => ({
  ...{ basis: 'agreed', givenBy: null, covers, until: null },
})
const unanswered: ReleaseAnswer = { basis: 'unanswered', givenBy: null, covers: null, until: null }

const snapshot: Snapshot = {
  ...{ schemaVersion: 1, reference: 'TC-0001', kind: 'field_initiative', language: 'en' },
  ...{ title: 'Training of judges', summary: 'Judges met for two days.', result: 'They set up a committee.' },
  ...{ start: { date: '2014-05-01', precision: 'month' }, end: null, region: 'europe_central_asia' },
  ...{ holders: [], contributors: [], activityType: null, rightsHolders: [], instruments: [] },
  countries: [{ id: null, code: 'KG', label: 'Kyrgyzstan' }],
  partners: [{ id: null, code: null, label: 'A council of elders' }],
  ...{ sources: ['A/HRC/28/41, para. 12'], answers: {}, related: [], gaps: {} },
  accomplishments: [{ id: 'EA1', main: true, sentence: null, proposed: false }],
  framework: { code: '2014-2017', assumed: false },
}
const read = (answer: ReleaseAnswer, patch: Partial<Snapshot> = {}) => {
  const one = { ...snapshot, ...patch }
  const preview = previewOf(one, factsIn(previewLanguage(one.language)), answer, TODAY)
  return { ...preview, text: textOf(preview.clauses) }
}

it('composes what a report would say, with its sources and what it lacks', () => {
  const { text, footnotes, flags, printed } = read(agreed())
  expect(text).toContain('Kyrgyzstan')
  expect(text).toContain('council of elders')
  expect(text).toContain('set up a committee.')
  expect(footnotes.join()).toContain('A/HRC/28/41')
  expect({ flags, printed }).toEqual({ flags: ['no_presence'], printed: true })
})

it('leaves out what was not agreed, and says so', () => {
  const { text, withheld } = read(agreed('place'))
  expect(text).not.toContain('council of elders')
  expect(withheld).toEqual({ names: true, places: false })
})

it('shows the whole of what no report may print yet', () => {
  const { text, printed, withheld } = read(unanswered)
  expect(text).toContain('council of elders')
  expect({ printed, withheld }).toEqual({ printed: false, withheld: { names: false, places: false } })
  expect(read({ ...agreed(), until: '2015-05-31' }).printed).toBe(false)
})

it('speaks the language of the activity, or English where no report is written in it', () => {
  expect(read(agreed(), { language: 'fr', summary: 'Des juges se sont réunis.' }).language).toBe('fr')
  const arabic = read(agreed(), { language: 'ar', summary: 'اجتمع القضاة.' })
  expect(arabic.language).toBe('en')
  expect(arabic.flags).toContain('to_translate')
  expect(arabic.clauses.some(({ language }) => language === 'ar')).toBe(true)
})

it('bears a draft that says nothing yet', () => {
  const empty = { title: '', summary: '', result: null, start: null, countries: [], partners: [], sources: [] }
  expect(() => read(unanswered, { ...empty, accomplishments: [] })).not.toThrow()
})
