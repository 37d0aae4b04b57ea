'use server'
import { getLocale } from 'next-intl/server'
import { formAction } from '@/lib/gate/action'
import { saveForm } from './commands/save-form'
import { activityForm } from './schema/form'

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
