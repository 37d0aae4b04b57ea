import type { Snapshot } from '@/lib/activity/types'
import type { Candidate, KeptParagraph, KeptSection, ReportFacts } from '@/lib/report/types'

/** The facts of a report that nobody keeps: for rules that need no database. */
export const reportFacts = (patch: Partial<ReportFacts> = {}): ReportFacts => ({
  id: '01900000-0000-7000-8000-000000000000',
  title: 'Rights of all migrants',
  language: 'en',
  themeId: null,
  yearFrom: 2010,
  yearTo: 2015,
  organ: 'Human Rights Council',
  session: 'Thirty-first session',
  agendaItems: [{ number: 2, title: 'Annual report' }],
  mandate: 'Human Rights Council resolution 30/21',
  symbol: 'A/HRC/31/__',
  wordLimit: 8500,
  orderRule: 'kind',
  state: 'drafting',
  version: 1,
  updatedAt: new Date('2015-11-17T14:05:00Z'),
  ...patch,
})

/** A paragraph of one clause. */
export const paragraphOf = (id: string, text: string, footnotes: string[] = []): KeptParagraph => ({
  id,
  text: null,
  formerIds: [],
  version: 1,
  clauses: [{ text, fields: ['summary'], footnotes, revisionId: null }],
  sources: [],
})

export const sectionOf = (patch: Partial<KeptSection> & Pick<KeptSection, 'id'>): KeptSection => ({
  parentId: null,
  part: 'introduction',
  accomplishment: null,
  heading: patch.id,
  version: 1,
  paragraphs: [],
  ...patch,
})

/** A revision of an activity of which little is known. */
export const snapshotOf = (patch: Partial<Snapshot> = {}): Snapshot => ({
  schemaVersion: 1,
  reference: 'TC-0001',
  kind: 'field_initiative',
  language: 'en',
  title: 'Training of judges',
  summary: 'Judges were trained.',
  result: null,
  start: { date: '2014-01-01', precision: 'year' },
  end: null,
  region: 'africa',
  holders: [{ presenceId: 'p1', partnerId: null, type: 'country_office', label: 'OHCHR Country Office in Togo' }],
  contributors: [],
  countries: [],
  activityType: null,
  partners: [],
  rightsHolders: [],
  instruments: [],
  sources: [],
  accomplishments: [{ id: 'EA1', main: true, sentence: null, proposed: false }],
  framework: { code: '2014-2017', assumed: false },
  gaps: {},
  ...patch,
})

export const candidateOf = (
  reference: string,
  accomplishment: Candidate['accomplishment'],
  patch: Partial<Snapshot> = {},
): Candidate => ({
  activityId: `activity ${reference}`,
  reference,
  revisionId: `revision ${reference}`,
  revision: 1,
  accomplishment,
  snapshot: snapshotOf({ reference, ...patch }),
})
