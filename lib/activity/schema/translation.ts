import { z } from 'zod'
import { LANGUAGES } from '../constants'
import { clean } from './inputs'

const reference = z.string('errors.form_malformed').max(20, 'errors.form_malformed')
const language = z.enum(LANGUAGES, 'activity.problems.choice')
const text = (most: number, long: string) =>
  z
    .string('errors.form_malformed')
    .transform(clean)
    .refine((words) => words.length <= most, long)
const needed = (most: number, long: string) =>
  text(most, long).refine((words) => words.length > 0, 'activity.problems.translation_empty')

/** The texts of an activity in a further language, of the revision that was open when they were written. */
export const translationForm = z.strictObject({
  reference,
  language,
  revision: z.coerce.number('errors.form_malformed').int('errors.form_malformed').positive('errors.form_malformed'),
  title: needed(300, 'activity.problems.title_long'),
  summary: needed(20_000, 'activity.problems.text_long'),
  result: text(20_000, 'activity.problems.text_long').transform((words) => words || null),
  source: text(300, 'activity.problems.title_long').transform((words) => words || null),
})

export const acceptTranslationForm = z.strictObject({ reference, language })
