import { z } from 'zod'
import { clean } from '@/lib/activity/schema/inputs'
import { REPORT_LANGUAGES } from './compose/constants'
import { ORDER_RULES, REPORT_STATES } from './constants'
import { paragraphsIn } from './rules/split-text'

const line = (most: number) =>
  z
    .string('errors.form_malformed')
    .transform(clean)
    .refine((text) => text.length > 0, 'report.problems.needed')
    .refine((text) => text.length <= most, 'report.problems.too_long')

const year = z.coerce
  .number('report.problems.year')
  .int('report.problems.year')
  .min(1990, 'report.problems.year')
  .max(2100, 'report.problems.year')

/** Agenda items, one a line: a number and a title. */
const agenda = line(2_000)
  .transform((text) => text.split('\n').map((row) => /^\s*(\d+)[.\s:)-]+(\S.*)$/.exec(row)))
  .refine((rows) => rows.every((row) => row !== null), 'report.problems.agenda')
  .transform((rows) => rows.flatMap((row) => (row ? [{ number: Number(row[1]), title: (row[2] ?? '').trim() }] : [])))

export const newReportForm = z
  .strictObject({
    key: z.uuid('errors.form_malformed'),
    template: line(100),
    language: z.enum(REPORT_LANGUAGES, 'report.problems.language').optional().default('en'),
    title: line(400),
    yearFrom: year,
    yearTo: year,
    themeId: z.string().max(100).optional().default(''),
    /** A kept filter from which the candidates come; empty: all that is released. */
    filter: z.union([z.literal(''), z.uuid('errors.form_malformed')]).optional(),
    organ: line(200),
    session: line(100),
    agendaItems: agenda,
    mandate: line(300),
    symbol: line(60).refine((text) => /^[A-Z]+(\/[\w.()-]+)+(\/…|\/_+)?$/.test(text), 'report.problems.symbol'),
    wordLimit: z.coerce
      .number('report.problems.word_limit')
      .int('report.problems.word_limit')
      .min(500, 'report.problems.word_limit')
      .max(50_000, 'report.problems.word_limit'),
  })
  .refine(({ yearFrom, yearTo }) => yearFrom <= yearTo, { path: ['yearTo'], message: 'report.problems.year_order' })

export type NewReportForm = z.output<typeof newReportForm>

const list = (item: z.ZodString) => z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(item))

/** The selection sheet: every candidate shown, those taken, and why the others were left out (in the same order). */
export const selectionForm = z.strictObject({
  report: z.uuid('errors.form_malformed'),
  activity: list(z.string().max(40)),
  take: list(z.string().max(40)),
  because: list(z.string().max(500, 'report.problems.too_long')),
  /** The mark of the paragraph that each shares, in the same order; empty: its own. */
  group: list(z.string().max(10, 'report.problems.group')).default([]),
  /** Its place in the section, in the same order; empty: as the rule says. */
  place: list(z.string().regex(/^\s*\d{0,4}\s*$/, 'report.problems.place')).default([]),
  orderRule: z.enum(ORDER_RULES, 'errors.form_malformed').optional().default('kind'),
})

export type SelectionForm = z.output<typeof selectionForm>

/** The paragraphs as the page numbered them on which somebody typed: what {14} meant there. */
const numbering = z
  .string('errors.form_malformed')
  .max(200_000, 'errors.form_malformed')
  .transform((ids) => ids.split(',').filter((id) => z.uuid().safeParse(id).success))
  .optional()

/** Paragraphs as they were typed, with an empty line between two. */
const typedText = z
  .string('errors.form_malformed')
  .transform((text) => paragraphsIn(text.replace(/\r\n?/g, '\n').normalize('NFC')).map(clean).join('\n\n'))
  .refine((text) => text.length > 0, 'report.problems.needed')
  .refine((text) => text.length <= 20_000, 'report.problems.too_long')

export const paragraphForm = z.strictObject({
  report: z.uuid('errors.form_malformed'),
  paragraph: z.uuid('errors.form_malformed'),
  version: z.coerce.number('errors.form_malformed').int().positive(),
  text: typedText,
  numbering,
  /** A changed source that is answered with this text. */
  source: z
    .union([z.literal('').transform(() => null), z.uuid()], 'errors.form_malformed')
    .optional()
    .default(null),
})

export type ParagraphForm = Omit<z.output<typeof paragraphForm>, 'source'> & { source?: string | null }

/** One difference of a Word file that came back, or (no position) all that are open. */
export const decisionForm = z.strictObject({
  report: z.uuid('errors.form_malformed'),
  wordIn: z.uuid('errors.form_malformed'),
  position: z
    .union([z.literal('').transform(() => null), z.coerce.number().int().min(0)], 'errors.form_malformed')
    .optional()
    .default(null),
  decision: z.enum(['accept', 'refuse'], 'errors.form_malformed'),
})

/** The heading of a section, against the version that was read. */
export const headingForm = z.strictObject({
  report: z.uuid('errors.form_malformed'),
  section: z.uuid('errors.form_malformed'),
  version: z.coerce.number('errors.form_malformed').int().positive(),
  heading: line(300).transform((text) => text.replace(/\s+/g, ' ')),
})

export type HeadingForm = z.output<typeof headingForm>

/** Where on the sheet somebody writes; none: nowhere yet. */
export const writerForm = z.strictObject({
  report: z.uuid('errors.form_malformed'),
  section: z.union([z.literal('').transform(() => null), z.uuid()], 'errors.form_malformed'),
})

export type WriterForm = z.output<typeof writerForm>

/** A paragraph that is taken out, or put back. */
export const removeForm = z.strictObject({
  report: z.uuid('errors.form_malformed'),
  paragraph: z.uuid('errors.form_malformed'),
  version: z.coerce.number('errors.form_malformed').int().positive(),
})

export type RemoveForm = z.output<typeof removeForm>

const version = z.coerce.number('errors.form_malformed').int().positive()
const place = {
  section: z.uuid('errors.form_malformed'),
  /** Empty: at the beginning of the section. */
  after: z.union([z.literal('').transform(() => null), z.uuid()], 'errors.form_malformed'),
}

export const insertForm = z.strictObject({
  report: z.uuid('errors.form_malformed'),
  ...place,
  text: typedText,
  numbering,
})

export type InsertForm = z.output<typeof insertForm>

export const placeForm = z.strictObject({
  report: z.uuid('errors.form_malformed'),
  paragraph: z.uuid('errors.form_malformed'),
  ...place,
})

export type PlaceForm = z.output<typeof placeForm>

/** A paragraph that is joined to another, and what both said when it was asked for. */
export const joinForm = z.strictObject({
  report: z.uuid('errors.form_malformed'),
  paragraph: z.uuid('errors.form_malformed'),
  version,
  into: z.uuid('errors.form_malformed'),
  intoVersion: version,
})

export type JoinForm = z.output<typeof joinForm>

/** One act of somebody who writes on the sheet. */
export const liveForm = z.discriminatedUnion('op', [
  paragraphForm.extend({ op: z.literal('edit') }),
  joinForm.extend({ op: z.literal('join') }),
  placeForm.extend({ op: z.literal('move') }),
  insertForm.extend({ op: z.literal('insert') }),
  removeForm.extend({ op: z.literal('remove') }),
  removeForm.extend({ op: z.literal('restore') }),
])

export type LiveForm = z.output<typeof liveForm>

/** The answer to a source that has changed under a paragraph. */
export const settleForm = z.strictObject({
  report: z.uuid('errors.form_malformed'),
  paragraph: z.uuid('errors.form_malformed'),
  version: z.coerce.number('errors.form_malformed').int().positive(),
  source: z.uuid('errors.form_malformed'),
  way: z.enum(['adopt', 'take_out', 'keep'], 'errors.form_malformed'),
  reason: z.string().max(500, 'report.problems.too_long').transform(clean).optional().default(''),
})

export type SettleForm = z.output<typeof settleForm>

/** Leave to go above the limit, up to so many words. */
export const waiverForm = z.strictObject({
  report: z.uuid('errors.form_malformed'),
  words: z.coerce
    .number('report.problems.word_limit')
    .int('report.problems.word_limit')
    .min(500, 'report.problems.word_limit')
    .max(50_000, 'report.problems.word_limit'),
  reason: line(1_000),
})

export type WaiverForm = z.output<typeof waiverForm>

const versionName = line(200)

export const versionForm = z.strictObject({ report: z.uuid('errors.form_malformed'), name: versionName })

export const moveForm = versionForm.extend({ to: z.enum(REPORT_STATES, 'errors.form_malformed') })
