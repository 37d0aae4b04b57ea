'use server'

import { DomainError } from '@/lib/core/errors'
import { formAction } from '@/lib/gate/action'
import { getSession } from '@/lib/gate/actor'
import { keepPreferences } from '@/lib/gate/preferences'
import { changePassword } from '../commands/change-password'
import { changeSettings } from '../commands/change-settings'
import { changePasswordSchema, settingsSchema } from '../schema'

export const saveSettings = formAction({
  schema: settingsSchema,
  run: async (actor, input) => {
    const outcome = await changeSettings(actor, input)
    if (outcome.ok) await keepPreferences(input)
    return outcome
  },
  next: () => ({ message: 'account.settings.saved' }),
})

export const savePassword = formAction({
  schema: changePasswordSchema,
  run: async (actor, input) => {
    const session = await getSession()
    if (!session) throw new DomainError('signed_out')
    return changePassword(actor, input, session.sessionId)
  },
  next: () => ({ message: 'account.settings.password_saved' }),
})
