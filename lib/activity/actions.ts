'use server'
import { getLocale } from 'next-intl/server'
import { formAction } from '@/lib/gate/action'
import { answerJoin } from './commands/answer-join'
import { askToJoin } from './commands/ask-to-join'
import { saveForm } from './commands/save-form'
import { activityForm } from './schema/form'
import { joinAnswer, joinForm } from './schema/joining'

const NEXT = {
  saved: (reference: string) => `/activities/${reference}/edit?saved=1`,
  submitted: (reference: string) => `/activities/${reference}?submitted=1`,
  incomplete: (reference: string) => `/activities/${reference}/edit?incomplete=1`,
} as const

/** Saves the activity form or submits it, as the button says. */
export const saveActivityAction = formAction({
  schema: activityForm,
  run: async (actor, form) => saveForm(actor, form, await getLocale()),
  next: ({ reference, result }) => ({ to: NEXT[result](reference) }),
})

/** Joins an activity for one's presence, or asks those who hold it. */
export const joinAction = formAction({
  schema: joinForm,
  run: askToJoin,
  next: ({ reference, result }) => ({ to: `/activities/${reference}?join=${result}` }),
})

/** Answers a presence that asked to join. */
export const answerJoinAction = formAction({
  schema: joinAnswer,
  run: answerJoin,
  next: ({ reference, accepted }) => ({ to: `/activities/${reference}?join=${accepted ? 'accepted' : 'declined'}` }),
})
