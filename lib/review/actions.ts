'use server'
import { acceptTranslationForm } from '@/lib/activity/schema/translation'
import { formAction } from '@/lib/gate/action'
import { acceptTranslation } from './commands/accept-translation'
import { giveVerdict } from './commands/give-verdict'
import { queueAddress, queueOf } from './queue/schema'
import { verdictInQueue } from './schema'

/** Approves or returns; leads on to what waits next in the same queue. */
export const giveVerdictAction = formAction({
  schema: verdictInQueue,
  run: giveVerdict,
  next: ({ reference, outcome }, { accomplishment, view }) => ({
    to: queueAddress(accomplishment, { filter: queueOf(view ?? '').filter, done: reference, outcome }),
  }),
})

/** Says that a translation renders the revision that it translates. */
export const acceptTranslationAction = formAction({
  schema: acceptTranslationForm,
  run: acceptTranslation,
  next: () => ({ message: 'review.translation_accepted' }),
})
