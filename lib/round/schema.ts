import { z } from 'zod'
import { ACCOMPLISHMENT_IDS, clean } from '@/lib/activity/schema/inputs'
import { LOCALES } from '@/lib/core/i18n/locales'

const text = (most: number) =>
  z
    .string('errors.form_malformed')
    .transform(clean)
    .refine((value) => value.length <= most, 'round.problems.too_long')

const line = (most: number) => text(most).refine((value) => value.length > 0, 'round.problems.needed')

const year = z.coerce
  .number('round.problems.year')
  .int('round.problems.year')
  .min(1990, 'round.problems.year')
  .max(2100, 'round.problems.year')

/** A day, YYYY-MM-DD; it ends at midnight in Geneva's winter, which is close enough to UTC for every presence. */
const day = z
  .string('errors.form_malformed')
  .refine((value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)), 'round.problems.day')
  .transform((value) => new Date(`${value}T23:59:59Z`))

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined || value === '' ? [] : [value].flat()), z.array(item))

const lines = (most: number) =>
  text(most).transform((value) =>
    value
      .split('\n')
      .map((part) => part.trim())
      .filter(Boolean),
  )

/** Outside contributors, one a line: a name, and after a semicolon the code of a language. */
const outside = lines(4_000).transform((rows) =>
  rows.map((row) => {
    const [name = '', code = ''] = row.split(/[;؛]/).map((part) => part.trim())
    return { name: name.slice(0, 200), locale: LOCALES.find((locale) => locale === code.toLowerCase()) ?? 'en' }
  }),
)

const facts = {
  title: line(300),
  mandate: line(300),
  questions: lines(4_000),
  deadline: day,
  presences: list(z.uuid('errors.form_malformed')),
  outside,
}

export const newRoundForm = z
  .strictObject({
    ...facts,
    key: z.uuid('errors.form_malformed'),
    themeId: z.string().max(100).optional().default(''),
    yearFrom: year,
    yearTo: year,
    accomplishments: list(z.enum(ACCOMPLISHMENT_IDS as [string, ...string[]], 'errors.form_malformed')),
  })
  .refine(({ yearFrom, yearTo }) => yearFrom <= yearTo && yearTo - yearFrom < 20, {
    path: ['yearTo'],
    message: 'round.problems.year_order',
  })
  .refine(({ accomplishments }) => accomplishments.length > 0, {
    path: ['accomplishments'],
    message: 'round.problems.accomplishments',
  })
  .refine(({ presences, outside: others }) => presences.length + others.length > 0, {
    path: ['presences'],
    message: 'round.problems.asked',
  })

export type NewRoundForm = z.output<typeof newRoundForm>

/** What may still change while answers come in: who is asked only grows. */
export const editRoundForm = z.strictObject({
  ...facts,
  round: z.uuid('errors.form_malformed'),
  version: z.coerce.number().int(),
})

export type EditRoundForm = z.output<typeof editRoundForm>

const request = z.uuid('errors.form_malformed')

/** Nothing to report for an accomplishment: in one year, or (no year) in all that are open. */
export const nilForm = z.strictObject({
  request,
  accomplishment: z.enum(ACCOMPLISHMENT_IDS as [string, ...string[]], 'errors.form_malformed'),
  year: z
    .union([z.literal('').transform(() => null), year])
    .optional()
    .default(null),
  take: z.enum(['say', 'take_back'], 'errors.form_malformed'),
})

export const timeForm = z.strictObject({ request, until: day, reason: line(500) })

export const linkForm = z.strictObject({ request, act: z.enum(['give', 'revoke'], 'errors.form_malformed') })

/** What an outside contributor sends: little, so that it is sent. */
export const contributionForm = z.strictObject({
  token: z.string().max(100),
  key: z.uuid('errors.form_malformed'),
  title: line(300),
  summary: line(20_000),
  result: text(20_000),
  countries: text(1_000),
  year,
  accomplishment: z.enum(ACCOMPLISHMENT_IDS as [string, ...string[]], 'round.problems.accomplishments'),
  source: text(2_000),
})

export const outsideNilForm = z.strictObject({
  token: z.string().max(100),
  accomplishment: z.enum(ACCOMPLISHMENT_IDS as [string, ...string[]], 'errors.form_malformed'),
})

export const outsideTimeForm = z.strictObject({ token: z.string().max(100), until: day, reason: line(500) })
