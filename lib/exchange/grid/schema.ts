import { z } from 'zod'
import { GRID_COLUMNS, MOST_SHEET_ROWS, MOST_SHEET_TEXT } from './constants'

const cells = z.array(z.array(z.string()).length(GRID_COLUMNS.length)).max(MOST_SHEET_ROWS)

const parsed = z.string('errors.form_malformed').transform((text, context) => {
  try {
    const sheet = cells.safeParse(JSON.parse(text))
    if (sheet.success) return sheet.data
  } catch {
    // Said below.
  }
  context.addIssue({ code: 'custom', message: 'errors.form_malformed' })
  return z.NEVER
})

const lengthOf = (sheet: string[][]): number => sheet.flat().reduce((sum, cell) => sum + cell.length, 0)

/** A sheet as its grid sends it. `base`: the version that the grid began with; 0 where there was none. */
export const sheetForm = z.strictObject({
  sheet: parsed.refine((sheet) => lengthOf(sheet) <= MOST_SHEET_TEXT, 'exchange.refused.pasted_too_long'),
  base: z.coerce.number('errors.form_malformed').int('errors.form_malformed').min(0, 'errors.form_malformed'),
})

export type SheetForm = z.output<typeof sheetForm>
