'use server'
import { acceptTranslationForm } from '@/lib/activity/schema/translation'
import { formAction } from '@/lib/gate/action'
import { acceptTranslation } from './commands/accept-translation'
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

/** Says that a translation renders the revision that it translates. */
export const acceptTranslationAction = formAction({
  schema: acceptTranslationForm,
  run: acceptTranslation,
  next: () => ({ message: 'review.translation_accepted' }),
})
