'use server'

import { getActor } from '@/lib/gate/actor'
import { requireOwnOrigin } from '@/lib/gate/origin'
import { keepPreferences } from '@/lib/gate/preferences'
import { changeSettings } from '../commands/change-settings'
import { preferenceSchema } from '../schema'

/** Reads the pages in another language. For whoever is signed in it becomes their setting. */
export async function setLocale(form: FormData): Promise<void> {
  await choose({ locale: form.get('locale') })
}

/** Sees the pages light, dark or as the system says. For whoever is signed in it becomes their setting. */
export async function setTheme(form: FormData): Promise<void> {
  await choose({ appearance: form.get('theme') })
}

/** What is not on the list is passed over: such a form is none of ours. */
async function choose(posted: Record<string, unknown>): Promise<void> {
  await requireOwnOrigin()
  const choice = preferenceSchema.safeParse(posted)
  if (!choice.success) return
  const actor = await getActor()
  if (actor) await changeSettings(actor, choice.data)
  await keepPreferences(choice.data)
}
