'use server'

import { reportRefusal } from '@/lib/core/report'
import { publicFormAction } from '@/lib/gate/action'
import { requestAddress } from '@/lib/gate/address'
import { keepPreferences } from '@/lib/gate/preferences'
import { keepSession } from '@/lib/gate/token'
import { startSession } from '../commands/start-session'
import { useInvitation } from '../commands/use-invitation'
import { returnPath } from '../rules'
import { signInSchema, useInvitationSchema } from '../schema'
import type { StartedSession } from '../types'

const keep = async (started: StartedSession) => {
  await keepSession(started.sessionId, started.personId)
  await keepPreferences(started)
}

export const signIn = publicFormAction({
  schema: signInSchema,
  run: async (actor, input) => {
    const outcome = await startSession(actor, input, await requestAddress())
    if (outcome.ok) await keep(outcome.value)
    else reportRefusal('sign_in')
    return outcome
  },
  next: (_started, input) => ({ to: returnPath(input.next) }),
})

export const acceptInvitation = publicFormAction({
  schema: useInvitationSchema,
  run: async (actor, input) => {
    const outcome = await useInvitation(actor, input)
    if (outcome.ok) await keep(outcome.value)
    else reportRefusal('invitation')
    return outcome
  },
  next: () => ({ to: '/' }),
})
