'use server'

import { formAction } from '@/lib/gate/action'
import { disablePerson } from '../commands/disable-person'
import { enablePerson } from '../commands/enable-person'
import { endPosition } from '../commands/end-position'
import { givePosition } from '../commands/give-position'
import { invitePerson } from '../commands/invite-person'
import { resetPerson } from '../commands/reset-person'
import { endPositionSchema, givePositionSchema, invitePersonSchema, personSchema } from '../schema'

export const invite = formAction({
  schema: invitePersonSchema,
  run: invitePerson,
  next: ({ link }) => ({ message: 'people.done.invited', once: link }),
})

export const reset = formAction({
  schema: personSchema,
  run: resetPerson,
  next: ({ link }) => ({ message: 'people.done.reset', once: link }),
})

export const disable = formAction({
  schema: personSchema,
  run: disablePerson,
  next: () => ({ message: 'people.done.disabled' }),
})

export const enable = formAction({
  schema: personSchema,
  run: enablePerson,
  next: () => ({ message: 'people.done.enabled' }),
})

export const give = formAction({
  schema: givePositionSchema,
  run: givePosition,
  next: () => ({ message: 'people.done.given' }),
})

export const end = formAction({
  schema: endPositionSchema,
  run: endPosition,
  next: () => ({ message: 'people.done.ended' }),
})
