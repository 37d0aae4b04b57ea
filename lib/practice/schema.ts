import { z } from 'zod'
import { clean } from '@/lib/activity/schema/inputs'
import type { AccomplishmentId } from '@/lib/activity/types'
import { CRITERIA, STAGES } from './constants'
import type { Criterion, Stage } from './types'

export const LONGEST_REASON = 2_000

const reference = z.string('errors.form_malformed').min(1, 'errors.form_malformed').max(20, 'errors.form_malformed')

const reason = (missing: string) =>
  z
    .string(missing)
    .transform(clean)
    .refine((text) => text.length > 0, missing)
    .refine((text) => text.length <= LONGEST_REASON, 'practice.problems.reason_long')

const met = z.enum(['yes', 'no'], 'practice.problems.met_missing')
const why = reason('practice.problems.why_missing')

/** The name under which the form posts why a criterion is met, or not. */
export const whyOf = <C extends Criterion>(criterion: C): `${C}Why` => `${criterion}Why`

type Fields = Record<Criterion, typeof met> & Record<`${Criterion}Why`, typeof why>

const fields = Object.fromEntries(
  CRITERIA.flatMap((criterion) => [
    [criterion, met],
    [whyOf(criterion), why],
  ]),
) as Fields

const count = z.coerce.number('errors.form_malformed').int('errors.form_malformed').nonnegative('errors.form_malformed')

/** A check: every criterion with its reason, on the revision and the state that were read. */
export const checkForm = z.strictObject({ reference, revision: count, version: count, ...fields })

export const retireForm = z.strictObject({ reference, reason: reason('practice.problems.reason_missing') })

export const reopenForm = z.strictObject({ reference })

export const promoteForm = z.strictObject({ reference, key: z.uuid('errors.form_malformed') })

export type CheckForm = z.output<typeof checkForm>
export type RetireForm = z.output<typeof retireForm>
export type PromoteForm = z.output<typeof promoteForm>

/** What the list of practices can be narrowed by. The address is its only home. */
export type PracticeFilter = {
  stage: Stage | null
  accomplishment: AccomplishmentId | null
  theme: string | null
  page: number
}

type SearchParams = Record<string, string | string[] | undefined>

/** Reads a filter from an address. What is unknown or malformed is dropped. */
export function parsePracticeFilter(params: SearchParams): PracticeFilter {
  const one = (name: string): string => [params[name]].flat()[0]?.trim() ?? ''
  const page = Number(one('page'))
  return {
    stage: STAGES.find((stage) => stage === one('stage')) ?? null,
    accomplishment: /^EA([1-9]|1[01])$/.test(one('accomplishment'))
      ? (one('accomplishment') as AccomplishmentId)
      : null,
    theme: /^[a-z_]{1,60}$/.test(one('theme')) ? one('theme') : null,
    page: Number.isInteger(page) && page > 1 && page < 100_000 ? page : 1,
  }
}

/** The address of the practices under a filter. */
export function practicesAddress(filter: Partial<PracticeFilter>): string {
  const params = new URLSearchParams()
  if (filter.stage) params.set('stage', filter.stage)
  if (filter.accomplishment) params.set('accomplishment', filter.accomplishment)
  if (filter.theme) params.set('theme', filter.theme)
  if (filter.page && filter.page > 1) params.set('page', String(filter.page))
  const query = params.toString()
  return query ? `/practices?${query}` : '/practices'
}
