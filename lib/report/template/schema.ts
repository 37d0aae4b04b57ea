import { z } from 'zod'
import { KINDS } from '@/lib/activity/constants'
import { clean } from '@/lib/activity/schema/inputs'
import { REPORT_LANGUAGES } from '../compose/constants'
import { DIVISIONS, PARTS } from '../constants'
import { paragraphsIn } from '../rules/split-text'
import { unknownFields } from '../rules/standing-text'

/** Sections that a template may have; the form offers one more than it has. */
export const MOST_SECTIONS = 12

const line = (most: number) =>
  z
    .string('errors.form_malformed')
    .transform(clean)
    .refine((text) => text.length > 0, 'report.problems.needed')
    .refine((text) => text.length <= most, 'report.problems.too_long')

/** A template that begins as a copy of another. */
export const copyForm = z.strictObject({
  key: z.uuid('errors.form_malformed'),
  from: z.string('errors.form_malformed').max(100),
  name: line(200),
})

export type CopyForm = z.output<typeof copyForm>

/** A template to be deleted, as it stood on the page. */
export const deleteForm = z.strictObject({
  template: z.string('errors.form_malformed').max(100),
  version: z.coerce.number('errors.form_malformed').int(),
})

export type DeleteForm = z.output<typeof deleteForm>

const ticked = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(item))

const whole = (problem: string) => z.coerce.number(problem).int(problem).min(0, problem).max(100, problem)

/** One section of the form. `was`: its place in the template as it was opened; none for a new one. */
const section = z
  .object({
    was: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(0)], 'errors.form_malformed'),
    place: whole('report.templates.problems.number'),
    remove: z.string().optional(),
    part: z.enum(PARTS, 'errors.form_malformed'),
    heading: line(400),
    text: z
      .string('errors.form_malformed')
      .max(20_000, 'report.problems.too_long')
      .transform((text) => paragraphsIn(text.replace(/\r\n?/g, '\n').normalize('NFC')).map(clean))
      .refine((paragraphs) => unknownFields(paragraphs.join(' ')).length === 0, 'report.templates.problems.field'),
    share: z.union([z.literal('').transform(() => null), whole('report.templates.problems.number')]),
    by: z.enum(DIVISIONS, 'errors.form_malformed'),
    accomplishments: ticked(z.string().regex(/^EA([1-9]|1[01])$/, 'errors.form_malformed')),
    kinds: ticked(z.enum(KINDS, 'errors.form_malformed')),
  })
  .refine(({ part, accomplishments }) => part !== 'experiences' || accomplishments.length > 0, {
    path: ['accomplishments'],
    message: 'report.templates.problems.draws',
  })
  .refine(({ part, kinds }) => part !== 'experiences' || kinds.length > 0, {
    path: ['kinds'],
    message: 'report.templates.problems.draws',
  })

export type TemplateSectionForm = z.output<typeof section>

const NAMES = ['was', 'place', 'remove', 'part', 'heading', 'text', 'share', 'by', 'accomplishments', 'kinds'] as const
const anything = z.union([z.string(), z.array(z.string())]).optional()
const sectionNames = Array.from({ length: MOST_SECTIONS }, (_, at) => NAMES.map((name) => `${name}-${at}`)).flat()

/** A template as its form posts it: the facts, and the fields of each section under its number. */
export const templateForm = z
  .strictObject({
    template: z.string('errors.form_malformed').max(100),
    version: z.coerce.number('errors.form_malformed').int().positive(),
    language: z.enum(REPORT_LANGUAGES, 'errors.form_malformed'),
    theme: z.string().max(100).default(''),
    name: line(200),
    ...Object.fromEntries(sectionNames.map((name) => [name, anything])),
  })
  .transform((posted, context) => {
    const values = posted as Record<string, unknown>
    const sections = Array.from({ length: MOST_SECTIONS }, (_, at) => at).flatMap((at) => {
      const own = Object.fromEntries(NAMES.map((name) => [name, values[`${name}-${at}`]]))
      // The empty section at the end of the form.
      const blank = own.was === undefined || (own.was === '' && !own.heading && !own.text)
      if (blank || own.remove === '1') return []
      const parsed = section.safeParse(own)
      for (const issue of parsed.error?.issues ?? []) {
        context.addIssue({ code: 'custom', path: [`${String(issue.path[0])}-${at}`], message: issue.message })
      }
      return parsed.success ? [parsed.data] : []
    })
    const shares = sections.reduce((sum, { share }) => sum + (share ?? 0), 0)
    if (shares > 100) context.addIssue({ code: 'custom', path: ['form'], message: 'report.templates.problems.shares' })
    if (!sections.some(({ part }) => part === 'experiences')) {
      context.addIssue({ code: 'custom', path: ['form'], message: 'report.templates.problems.no_draws' })
    }
    const { template, version, language, theme, name } = posted
    return { template, version, language, theme, name, sections }
  })

export type TemplateForm = z.output<typeof templateForm>
