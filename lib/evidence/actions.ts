'use server'

import { done } from '@/lib/core/errors'
import { formAction } from '@/lib/gate/action'
import { addSource } from './commands/add-source'
import { describeFile } from './commands/describe-file'
import { removeFile } from './commands/remove-file'
import { tieSource } from './commands/tie-source'
import { describeForm, removeForm, sourceForm, tieForm } from './schema'

const page = (reference: string) => `/activities/${reference}/evidence`

/** Adds a source to an activity. */
export const addSourceAction = formAction({
  schema: sourceForm,
  run: addSource,
  next: ({ reference }) => ({ to: `${page(reference)}?done=source` }),
})

/** Says which statement a source supports. */
export const tieSourceAction = formAction({
  schema: tieForm,
  run: tieSource,
  next: ({ reference }) => ({ to: `${page(reference)}?done=described` }),
})

/** Changes what is said of a file. */
export const describeAction = formAction({
  schema: describeForm,
  run: describeFile,
  next: ({ reference }) => ({ to: `${page(reference)}?done=described` }),
})

/** Removes a file, with a reason. */
export const removeAction = formAction({
  schema: removeForm,
  run: async (actor, input) => done(await removeFile(actor, input)),
  next: ({ reference }) => ({ to: `${page(reference)}?done=removed` }),
})
