'use server'
import { formAction } from '@/lib/gate/action'
import { checkPractice } from './commands/check-practice'
import { promoteInitiative } from './commands/promote-initiative'
import { reopenPractice, retirePractice } from './commands/retire-practice'
import { checkForm, promoteForm, reopenForm, retireForm } from './schema'

/** Makes the draft of a good practice out of an initiative, and opens its form. */
export const promoteAction = formAction({
  schema: promoteForm,
  run: promoteInitiative,
  next: ({ reference }) => ({ to: `/activities/${reference}/edit` }),
})

/** Checks a practice against every criterion. */
export const checkAction = formAction({
  schema: checkForm,
  run: checkPractice,
  next: ({ reference, confirmed }) => ({
    to: `/practices/${reference}?checked=${confirmed ? 'confirmed' : 'declined'}`,
  }),
})

/** Retires a practice, or takes it up again. */
export const retireAction = formAction({
  schema: retireForm,
  run: retirePractice,
  next: ({ reference }) => ({ to: `/practices/${reference}` }),
})

export const reopenAction = formAction({
  schema: reopenForm,
  run: reopenPractice,
  next: ({ reference }) => ({ to: `/practices/${reference}` }),
})
