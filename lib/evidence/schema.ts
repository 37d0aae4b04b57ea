import { z } from 'zod'
import { SENSITIVITIES } from '@/lib/activity/constants'
import { ACCOMPLISHMENT_IDS, clean } from '@/lib/activity/schema/inputs'
import { MOST, SOURCE_KINDS, STATEMENTS } from './constants'
import type { Statement } from './types'

const reference = z.string('errors.form_malformed').max(20, 'errors.form_malformed')
const id = z.uuid('errors.form_malformed')

const words = (most: number, key: string) =>
  z
    .string(key)
    .transform(clean)
    .refine((text) => text.length <= most, key)

/** A statement, or the accomplishment whose sentence is meant. */
const supports = z
  .enum([...STATEMENTS, ...ACCOMPLISHMENT_IDS], 'evidence.problems.supports')
  .transform((choice): { supports: Statement; accomplishmentId: (typeof ACCOMPLISHMENT_IDS)[number] | null } => {
    const accomplishmentId = ACCOMPLISHMENT_IDS.find((known) => known === choice) ?? null
    return { supports: accomplishmentId ? 'accomplishments' : (choice as Statement), accomplishmentId }
  })

const described = {
  supports,
  description: words(MOST.description, 'evidence.problems.description_long'),
  sensitivity: z.enum(SENSITIVITIES, 'evidence.problems.sensitivity'),
}

const flat = <T extends { supports: z.output<typeof supports> }>({ supports: about, ...rest }: T) => ({
  ...rest,
  ...about,
})

/** What is said of a file that comes with it. */
export const fileForm = z.strictObject(described).transform(flat)

/** A file that is to come in pieces. */
export const beginForm = z
  .strictObject({
    reference,
    ...described,
    name: z.string('errors.form_malformed').max(1_000, 'errors.form_malformed'),
    size: z.coerce.number('errors.form_malformed').int('errors.form_malformed').min(0, 'errors.form_malformed'),
    sha256: z.string('errors.form_malformed').regex(/^[0-9a-f]{64}$/, 'errors.form_malformed'),
  })
  .transform(flat)

/** Where a piece belongs: in the address, since its bytes are the body. */
export const chunkQuery = z.strictObject({
  reference,
  id,
  offset: z.coerce.number('errors.form_malformed').int('errors.form_malformed').min(0, 'errors.form_malformed'),
})

export const finishQuery = chunkQuery.omit({ offset: true })

export const describeForm = z.strictObject({ reference, id, ...described }).transform(flat)

export const removeForm = z.strictObject({
  reference,
  id,
  reason: words(MOST.reason, 'evidence.problems.reason_long').refine(
    (text) => text !== '',
    'evidence.problems.reason_missing',
  ),
})

export const sourceForm = z.strictObject({
  reference,
  kind: z.enum(SOURCE_KINDS, 'evidence.problems.kind'),
  source: words(MOST.source, 'evidence.problems.source_long'),
  paragraph: words(60, 'evidence.problems.paragraph'),
})
