import { ANSWER_FIELDS } from '../constants'
import type { AccomplishmentId, AnswerField, GapField, Purpose, VersionedField } from '../types'

// What the inputs of the activity form are called and how two forms are compared: apart from the schema, so that a page
// which needs the names does not load the validator.

export const ACCOMPLISHMENT_IDS = Array.from({ length: 11 }, (_, i): AccomplishmentId => `EA${i + 1}`)

/** Text as the database can keep it: well-formed, composed, with plain line ends and without NUL. */
export const clean = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\0/g, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim()

export type SentenceName = `sentenceEA${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`

/** The input in which the contribution to one accomplishment is said. */
export const sentenceName = (id: AccomplishmentId): SentenceName => `sentence${id}` as SentenceName

/** Values of the form's fields as they stand in the page. */
export type FormValues = Record<string, string | string[]>

export const gapName = (field: GapField): `gap${Capitalize<GapField>}` =>
  `gap${field.charAt(0).toUpperCase()}${field.slice(1)}` as `gap${Capitalize<GapField>}`

/** The inputs in which the permission for a purpose is said. */
export const RELEASE_INPUTS = {
  internal: { use: 'internalUse', covers: 'internalCovers', by: 'internalBy', until: 'internalUntil' },
  un_wide: { use: 'unWideUse', covers: 'unWideCovers', by: 'unWideBy', until: 'unWideUntil' },
  public_report: { use: 'publicUse', covers: 'publicCovers', by: 'publicBy', until: 'publicUntil' },
} as const satisfies Record<Purpose, Record<string, string>>

/** The inputs in which it is said for all purposes at once. */
export const USUAL_INPUTS = ['usual', 'usualBy', 'usualUntil'] as const

const extrasOf = ({ covers, by, until }: (typeof RELEASE_INPUTS)[Purpose]) => [covers, by, until]

/** Which inputs of the form say something about a field of the activity. */
export const INPUTS: Partial<Record<VersionedField, readonly string[]>> = {
  kind: ['kind'],
  title: ['title'],
  summary: ['summary'],
  result: ['result'],
  language: ['language'],
  holderIds: ['presence'],
  countries: ['countries'],
  start: ['start'],
  end: ['end'],
  accomplishments: ['accomplishments', 'main', ...ACCOMPLISHMENT_IDS.map((id) => `sentence${id}`)],
  activityType: ['activityType'],
  partners: ['partners'],
  rightsHolders: ['rightsHolders'],
  instruments: ['instruments'],
  sources: ['sources'],
  ...(Object.fromEntries(ANSWER_FIELDS.map((field) => [field, [field]])) as Record<AnswerField, string[]>),
  related: ['related'],
  gaps: ['gapStart', 'gapCountries', 'gapPartners', 'gapRightsHolders', 'gapResult', 'gapSources', 'gapAnswers'],
  sensitivity: ['sensitivity'],
  release: [
    'internalUse',
    'unWideUse',
    'publicUse',
    ...USUAL_INPUTS,
    ...Object.values(RELEASE_INPUTS).flatMap(extrasOf),
  ],
}

/** What a form began with: the version, and a short mark of each field's value. */
export type Base = {
  version: number
  marks: Partial<Record<VersionedField, string>>
  /** The versions in which the form itself has saved single fields since. */
  own?: Partial<Record<VersionedField, number>>
}

export const writeBase = (base: Base): string => JSON.stringify(base)

/** A short mark of each field's value in a form: two marks differ when the person has changed the field. */
export function marksOf(values: FormValues): Base['marks'] {
  const marks: Base['marks'] = {}
  for (const [field, names] of Object.entries(INPUTS) as [VersionedField, readonly string[]][]) {
    marks[field] = shortHash(JSON.stringify(names.map((name) => [values[name] ?? ''].flat().map(clean))))
  }
  return marks
}

/** FNV-1a, 32 bits: tells a changed field from an untouched one; nothing is protected by it. */
function shortHash(value: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < value.length; i++) hash = Math.imul(hash ^ value.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
