'use server'

import { done } from '@/lib/core/errors'
import { formAction } from '@/lib/gate/action'
import { runImport } from './commands/run-import'
import { undoImport } from './commands/undo-import'
import { importSchema } from './schema'

/** How long a person waits at one press of the button; what is left then is written by the next. */
const PATIENCE_MS = 20_000

export const write = formAction({
  schema: importSchema,
  run: async (actor, input) => done(await runImport(actor, input.import, PATIENCE_MS)),
  // The page itself says how many are written.
  next: () => undefined,
})

export const undo = formAction({
  schema: importSchema,
  run: async (actor, input) => done(await undoImport(actor, input.import)),
  next: ({ kept }) => ({ message: kept > 0 ? 'exchange.done.undone_partly' : 'exchange.done.undone' }),
})
