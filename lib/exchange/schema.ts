import { z } from 'zod'

export const importSchema = z.strictObject({ import: z.uuid('errors.form_malformed') })
