import { z } from 'zod'

const id = z.string().regex(/^[a-z_]{1,60}$/, 'errors.form_malformed')

/** The themes that an activity bears on: as many as are ticked. */
export const themesForm = z.strictObject({
  reference: z.string('errors.form_malformed').max(20, 'errors.form_malformed'),
  themes: z.preprocess(
    (value) => (value === undefined || value === '' ? [] : [value].flat()),
    z.array(id).max(50, 'errors.form_malformed'),
  ),
})

export type ThemesForm = z.output<typeof themesForm>
