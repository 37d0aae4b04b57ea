'use server'
import { formAction } from '@/lib/gate/action'
import { giveVerdict } from './commands/give-verdict'
import { verdictForm } from './schema'

/** Approves or returns; leads on to what waits next under the same accomplishment. */
export const giveVerdictAction = formAction({
  schema: verdictForm,
  run: giveVerdict,
  next: ({ reference, outcome }, { accomplishment }) => ({
    to: `/review/${accomplishment}?done=${reference}&outcome=${outcome}`,
  }),
})
