'use server'

import { formAction } from '@/lib/gate/action'
import { disablePerson } from '../commands/disable-person'
import { enablePerson } from '../commands/enable-person'
import { endPosition } from '../commands/end-position'
import { givePosition } from '../commands/give-position'
import { handOver } from '../commands/hand-over'
import { invitePerson } from '../commands/invite-person'
import { resetPerson } from '../commands/reset-person'
import {
  endPositionSchema,
  givePositionSchema,
  handOverSchema,
  invitePersonSchema,
  personSchema,
  switchAccessSchema,
} from '../schema'

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

/** One action for both ways: without script, the answer belongs to the form that asked, and has to be shown by it. */
export const switchAccess = formAction({
  schema: switchAccessSchema,
  run: (actor, { access, ...input }) => (access === 'disabled' ? disablePerson : enablePerson)(actor, input),
  next: (_, { access }) => ({ message: access === 'disabled' ? 'people.done.disabled' : 'people.done.enabled' }),
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

export const handOverAll = formAction({
  schema: handOverSchema,
  run: handOver,
  next: ({ count }) => ({ message: count > 0 ? 'people.done.handed_over' : 'people.done.nothing_held' }),
})
