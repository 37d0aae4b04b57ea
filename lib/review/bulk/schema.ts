import { z } from 'zod'
import { verdictForm } from '../schema'
import { MOST_AT_ONCE } from './constants'
import type { CheckedRow } from './types'

const ROW = /^([A-Za-z0-9-]{1,20}):(\d{1,9}):(\d{1,9})$/

/** A row as it was checked: reference, revision and version of the working copy. */
export const rowText = ({ reference, revision, version }: CheckedRow): string => `${reference}:${revision}:${version}`

const row = z
  .string()
  .regex(ROW, 'errors.form_malformed')
  .transform((text): CheckedRow => {
    const [, reference = '', revision, version] = ROW.exec(text) ?? []
    return { reference, revision: Number(revision), version: Number(version) }
  })

/** One verdict for several activities, each as it stood when it was checked. */
export const severalForm = verdictForm.pick({ accomplishment: true, outcome: true, reason: true }).extend({
  key: z.uuid('errors.form_malformed'),
  row: z.preprocess(
    (value) => (value === undefined ? [] : [value].flat()),
    z.array(row).min(1, 'review.problems.none_ticked').max(MOST_AT_ONCE, 'errors.form_malformed'),
  ),
})

export type SeveralForm = z.output<typeof severalForm>

/** The references that an address names, each once, and whether it means all under its filter. */
export function parseTicked(query: string): { references: string[]; all: boolean } {
  const params = new URLSearchParams(query)
  return { references: [...new Set(params.getAll('activity'))].slice(0, MOST_AT_ONCE), all: params.get('all') === '1' }
}
