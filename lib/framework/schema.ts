import { z } from 'zod'
import { LOCALES } from '@/lib/core/i18n/locales'
import { SHORT_MOST, TEXT_MOST } from './constants'

/** One line of text: line breaks and other control characters become a blank. */
const line = z.string().transform((text) => text.replace(/\p{Cc}+/gu, ' ').trim())

/** A tick box: sent when ticked, else not at all. */
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on')

/** The instant (ISO 8601) of the change that the form was filled from; empty: never changed by anybody. */
const base = z.union([z.literal(''), z.iso.datetime()])

export const wordingSchema = z.strictObject({
  accomplishmentId: z.string().regex(/^EA\d{1,3}$/),
  frameworkId: z.string().min(1).max(40),
  locale: z.enum(LOCALES),
  short: line.pipe(z.string().min(1, 'framework.problem.short').max(SHORT_MOST, 'framework.problem.short_long')),
  text: line.pipe(z.string().min(1, 'framework.problem.text').max(TEXT_MOST, 'framework.problem.text_long')),
  toVerify: ticked,
  base,
})

/** The parts of a setting come as `value.<path>`; which paths there are is for the setting itself to say. */
export const settingSchema = z
  .object({ key: z.string().min(1).max(60), toVerify: ticked, base })
  .catchall(line.pipe(z.string().max(TEXT_MOST, 'framework.problem.text_long')))
  .transform(({ key, toVerify, base, ...parts }) => ({ key, toVerify, base, parts }))

export type WordingInput = z.output<typeof wordingSchema>
export type SettingInput = z.output<typeof settingSchema>
