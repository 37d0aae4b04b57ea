'use server'
import { formAction } from '@/lib/gate/action'
import { giveVerdicts } from './commands'
import { severalForm } from './schema'

/** Judges what was checked; leads to what came of each. */
export const giveVerdictsAction = formAction({
  schema: severalForm,
  run: giveVerdicts,
  next: ({ id }, { accomplishment }) => ({ to: `/review/${accomplishment}/several/${id}` }),
})
