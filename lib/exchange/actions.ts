'use server'

import { getLocale, getTranslations } from 'next-intl/server'
import { declined, done, type Outcome } from '@/lib/core/errors'
import { callWork } from '@/lib/core/queue'
import { formAction } from '@/lib/gate/action'
import { checkImport } from './commands/check-import'
import { chooseColumns } from './commands/choose-columns'
import { runImport } from './commands/run-import'
import { takeRepeated } from './commands/take-repeated'
import { undoImport } from './commands/undo-import'
import { MOST_OTHERS } from './constants'
import { checkSheet } from './grid/commands/check-sheet'
import { sheetForm } from './grid/schema'
import { chooseSchema, columnInput, importSchema, pasteSchema, writeSchema } from './schema'
import type { FieldKey } from './types'

/** How long a person waits at the button: a small file is written then. The rest of a large one is the queue's. */
const PATIENCE_MS = 1_500

export const write = formAction({
  schema: writeSchema,
  run: async (actor, input) => {
    if (input.repeated) await takeRepeated(actor, input.import)
    if (!(await runImport(actor, input.import, PATIENCE_MS))) await callWork('write-imports')
    return done(null)
  },
  // The page itself says how many are written.
  next: () => undefined,
})

/** What columns are that are not called like ours; then the page says anew what the file will do. */
export const choose = formAction({
  schema: chooseSchema,
  run: (actor, { import: id, ...columns }) => {
    const fields = Array.from({ length: MOST_OTHERS }, (_, at) => [at, columns[columnInput(at)]] as const)
    return chooseColumns(actor, id, new Map(fields.filter((pair): pair is [number, FieldKey] => Boolean(pair[1]))))
  },
  next: () => ({ message: 'exchange.columns.chosen' }),
})

export const undo = formAction({
  schema: importSchema,
  run: async (actor, input) => {
    const undone = await undoImport(actor, input.import, PATIENCE_MS)
    if (!undone.ended) await callWork('write-imports')
    return done(undone)
  },
  // While it goes on, the page itself says how far it is.
  next: ({ ended, kept }) => {
    if (!ended) return undefined
    return { message: kept > 0 ? 'exchange.done.undone_partly' : 'exchange.done.undone' }
  },
})

/** Rows pasted from a spreadsheet go the way of a file: first the dry run. */
export const paste = formAction({
  schema: pasteSchema,
  run: async (actor, { pasted }): Promise<Outcome<string>> => {
    const file = { name: 'pasted.tsv', bytes: new TextEncoder().encode(pasted) }
    const checked = await checkImport(actor, file, await getLocale())
    if ('refused' in checked) return declined({ pasted: [{ key: `exchange.refused.${checked.refused}` }] })
    return done(checked.id)
  },
  next: (id: string) => ({ to: `/imports/${id}` }),
})

/** So does the grid. */
export const checkGrid = formAction({
  schema: sheetForm,
  run: async (actor, form) => {
    const [t, locale] = await Promise.all([getTranslations('exchange.grid'), getLocale()])
    return checkSheet(actor, form, t('file_name'), locale)
  },
  next: ({ id }) => ({ to: `/imports/${id}` }),
})
