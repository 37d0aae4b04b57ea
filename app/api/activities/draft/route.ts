import { getLocale } from 'next-intl/server'
import { saveDraft } from '@/lib/activity/commands/save-form'
import { activityForm } from '@/lib/activity/schema/form'
import { formRoute } from '@/lib/gate/route'

/** Saves the activity form as it stands while somebody writes in it. */
export const POST = formRoute({
  schema: activityForm,
  run: async (actor, form) => saveDraft(actor, form, await getLocale()),
})
