'use server'
import { getLocale } from 'next-intl/server'
import { formAction } from '@/lib/gate/action'
import { answerJoin } from './commands/answer-join'
import { askToJoin } from './commands/ask-to-join'
import { deleteDraft } from './commands/delete-draft'
import { dropFilter, keepFilter } from './commands/keep-filter'
import { keepTranslation } from './commands/keep-translation'
import { restoreRevision } from './commands/restore-revision'
import { saveForm } from './commands/save-form'
import { setThemes } from './commands/set-themes'
import { reinstateActivity, withdrawActivity } from './commands/withdraw-activity'
import { withdrawAgreement } from './commands/withdraw-agreement'
import { activityForm } from './schema/form'
import { joinAnswer, joinForm } from './schema/joining'
import { dropFilterForm, keepFilterForm } from './schema/kept-filter'
import { referenceForm, restoreForm, withdrawAgreementForm, withdrawForm } from './schema/lifecycle'
import { themesForm } from './schema/themes'
import { translationForm } from './schema/translation'

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

/** Withdraws an activity, or takes the withdrawal back. */
export const withdrawAction = formAction({
  schema: withdrawForm,
  run: withdrawActivity,
  next: ({ reference }) => ({ to: `/activities/${reference}` }),
})

export const reinstateAction = formAction({
  schema: referenceForm,
  run: reinstateActivity,
  next: ({ reference }) => ({ to: `/activities/${reference}` }),
})

/** Deletes a draft of one's own. */
export const deleteDraftAction = formAction({
  schema: referenceForm,
  run: deleteDraft,
  next: () => ({ to: '/activities?deleted=1' }),
})

/** Brings an earlier revision back as a new one. */
export const restoreAction = formAction({
  schema: restoreForm,
  run: restoreRevision,
  next: ({ reference, result }) => ({ to: NEXT[result](reference) }),
})

/** Refuses a purpose and every wider one, because an agreement was withdrawn. */
export const withdrawAgreementAction = formAction({
  schema: withdrawAgreementForm,
  run: withdrawAgreement,
  next: () => ({ message: 'activity.agreement.done' }),
})

/** Says which themes an activity bears on. */
export const setThemesAction = formAction({
  schema: themesForm,
  run: setThemes,
  next: ({ reference }) => ({ to: `/activities/${reference}` }),
})

/** Keeps the texts of an activity in a further language. */
export const keepTranslationAction = formAction({
  schema: translationForm,
  run: keepTranslation,
  next: ({ reference }) => ({ to: `/activities/${reference}/translations` }),
})

/** Keeps the filter of the list, and leads back to the list under it. */
export const keepFilterAction = formAction({
  schema: keepFilterForm,
  run: keepFilter,
  next: ({ query }) => ({ to: `/activities?${query}` }),
})

/** Drops a kept filter, and leads back to the list. */
export const dropFilterAction = formAction({
  schema: dropFilterForm,
  run: dropFilter,
  next: () => ({ to: '/activities' }),
})
