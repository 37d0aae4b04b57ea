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
import type { AccomplishmentId, AnswerField } from '../types'
import { ACCOMPLISHMENT_IDS, type Base, clean, type SentenceName } from './inputs'

const MOST = { title: 300, text: 20_000, list: 5_000, sentence: 1_000, answer: 4_000, by: 200 } as const

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
  /** For whom the page was made; empty where nobody knew. */
  owner: z.union([z.literal(''), z.uuid()], 'errors.form_malformed').optional(),
  intent: z.enum(['save', 'submit'], 'errors.form_malformed').optional().default('save'),
  kind: z.enum(KINDS, 'activity.problems.choice'),
  title: text(MOST.title, 'title_long'),
  summary: text(MOST.text, 'text_long'),
  presence: z.union([z.literal(''), z.uuid()], 'activity.problems.choice'),
  /** The presence in words, from a page that has no list to offer. */
  where: text(MOST.by, 'by_long').optional(),
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
