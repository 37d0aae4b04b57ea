import { z } from 'zod'
import { KEY_LENGTH, MOST_KEPT, MOST_REASON } from '../claims/constants'
import {
  ANSWER_FIELDS,
  COVERS,
  GAP_ANSWERS,
  KINDS,
  LANGUAGES,
  RELEASE_BASES,
  SENSITIVITIES,
  VERSIONED_FIELDS,
} from '../constants'
import { USUAL } from '../rules/usual-release'
import type { AccomplishmentId, AnswerField, GapField, Purpose, VersionedField } from '../types'

const MOST = { title: 300, text: 20_000, list: 5_000, sentence: 1_000, answer: 4_000, by: 200 } as const

export const ACCOMPLISHMENT_IDS = Array.from({ length: 11 }, (_, i): AccomplishmentId => `EA${i + 1}`)

/** Text as the database can keep it: well-formed, composed, with plain line ends and without NUL. */
export const clean = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\0/g, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .trim()

const text = (most: number, key: string) =>
  z
    .string(key)
    .transform(clean)
    .refine((value) => value.length <= most, `activity.problems.${key}`)

/** One answer of a closed list, or none. */
const choice = <T extends readonly [string, ...string[]]>(list: T) =>
  z.union([z.literal(''), z.enum(list)], 'activity.problems.choice').transform((value) => value || null)

const gap = choice(GAP_ANSWERS).optional().default(null)

const list = z.preprocess(
  (value) => (value === undefined || value === '' ? [] : [value].flat()),
  z.array(z.enum(ACCOMPLISHMENT_IDS as [AccomplishmentId, ...AccomplishmentId[]], 'activity.problems.choice')),
)

type SentenceName = `sentenceEA${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`

/** The input in which the contribution to one accomplishment is said. */
export const sentenceName = (id: AccomplishmentId): SentenceName => `sentence${id}` as SentenceName

const sentences = Object.fromEntries(
  ACCOMPLISHMENT_IDS.map((id) => [`sentence${id}`, text(MOST.sentence, 'sentence_long').optional().default('')]),
) as unknown as Record<SentenceName, z.ZodType<string, string | undefined>>

const several = (most: number) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(z.string().max(most, 'errors.form_malformed')).max(MOST_KEPT, 'errors.form_malformed'),
  )

/** Keys of advice that the person lets stand; and why, each with the key that it is about. */
const advice = { kept: several(KEY_LENGTH), because: several(MOST_REASON), becauseOf: several(KEY_LENGTH) }

const answers = Object.fromEntries(
  ANSWER_FIELDS.map((field) => [field, text(MOST.answer, 'answer_long').optional().default('')]),
) as unknown as Record<AnswerField, z.ZodType<string, string | undefined>>

/** The activity form as it is posted. An unknown field is refused: nobody sets what the form does not offer. */
export const activityForm = z.strictObject({
  reference: z.string().max(20).optional().default(''),
  key: z.uuid('errors.form_malformed'),
  base: z.string().max(4_000, 'errors.form_malformed').optional().default(''),
  intent: z.enum(['save', 'submit'], 'errors.form_malformed').optional().default('save'),
  kind: z.enum(KINDS, 'activity.problems.choice'),
  title: text(MOST.title, 'title_long'),
  summary: text(MOST.text, 'text_long'),
  presence: z.union([z.literal(''), z.uuid()], 'activity.problems.choice'),
  countries: text(MOST.list, 'list_long'),
  start: text(60, 'date_long'),
  end: text(60, 'date_long'),
  accomplishments: list,
  main: choice(ACCOMPLISHMENT_IDS as [AccomplishmentId, ...AccomplishmentId[]])
    .optional()
    .default(null),
  ...sentences,
  activityType: z.union([z.literal(''), z.uuid()], 'activity.problems.choice'),
  partners: text(MOST.list, 'list_long'),
  rightsHolders: text(MOST.list, 'list_long'),
  instruments: text(MOST.list, 'list_long'),
  result: text(MOST.text, 'text_long'),
  sources: text(MOST.list, 'list_long'),
  ...answers,
  ...advice,
  related: text(MOST.list, 'list_long').optional().default(''),
  language: choice(LANGUAGES),
  sensitivity: z.enum(SENSITIVITIES, 'activity.problems.choice'),
  internalUse: z.enum(RELEASE_BASES, 'activity.problems.choice'),
  unWideUse: z.enum(RELEASE_BASES, 'activity.problems.choice'),
  publicUse: z.enum(RELEASE_BASES, 'activity.problems.choice'),
  usual: choice([...USUAL, 'each'] as const).optional(),
  usualBy: text(MOST.by, 'by_long').optional(),
  usualUntil: text(60, 'date_long').optional(),
  internalCovers: choice(COVERS).optional(),
  internalBy: text(MOST.by, 'by_long').optional(),
  internalUntil: text(60, 'date_long').optional(),
  unWideCovers: choice(COVERS).optional(),
  unWideBy: text(MOST.by, 'by_long').optional(),
  unWideUntil: text(60, 'date_long').optional(),
  publicCovers: choice(COVERS).optional(),
  publicBy: text(MOST.by, 'by_long').optional(),
  publicUntil: text(60, 'date_long').optional(),
  gapStart: gap,
  gapCountries: gap,
  gapPartners: gap,
  gapRightsHolders: gap,
  gapResult: gap,
  gapSources: gap,
  gapAnswers: gap,
})

export type ActivityForm = z.output<typeof activityForm>

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

/** Reads what a form began with; a broken one counts as version 0 with every field touched. */
export function readBase(text: string): Base {
  const shape = z.object({
    version: z.number().int().min(0),
    marks: z.partialRecord(z.enum(VERSIONED_FIELDS), z.string().max(20)),
    own: z.partialRecord(z.enum(VERSIONED_FIELDS), z.number().int().min(0)).optional(),
  })
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    return { version: 0, marks: {} }
  }
}

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
