'use server'

import { getLocale } from 'next-intl/server'
import { DomainError, done } from '@/lib/core/errors'
import { formAction, publicFormAction } from '@/lib/gate/action'
import { linkActor } from '@/lib/gate/link'
import { answerNil } from './commands/answer-nil'
import { contribute, contributeNil, contributeTime } from './commands/contribute'
import { editRound } from './commands/edit-round'
import { giveLink, revokeLink } from './commands/give-link'
import { askTime, extend } from './commands/more-time'
import { openRound } from './commands/open-round'
import { findLink } from './queries/find-link'
import * as forms from './schema'

export const open = formAction({
  schema: forms.newRoundForm,
  run: openRound,
  next: ({ id }) => ({ to: `/rounds/${id}` }),
})

export const edit = formAction({
  schema: forms.editRoundForm,
  run: editRound,
  next: ({ id }) => ({ to: `/rounds/${id}` }),
})

export const sayNil = formAction({ schema: forms.nilForm, run: answerNil, next: () => undefined })

export const askForTime = formAction({
  schema: forms.timeForm,
  run: askTime,
  next: () => ({ message: 'round.done.time_asked' }),
})

export const giveTime = formAction({
  schema: forms.timeForm,
  run: extend,
  next: () => ({ message: 'round.done.extended' }),
})

export const switchLink = formAction({
  schema: forms.linkForm,
  run: async (actor, { request, act }) => {
    if (act === 'give') return giveLink(actor, request)
    const revoked = await revokeLink(actor, request)
    return revoked.ok ? done({ link: '' }) : revoked
  },
  next: ({ link }) => (link ? { message: 'round.done.link', once: link } : { message: 'round.done.revoked' }),
})

export const sendContribution = publicFormAction({
  schema: forms.contributionForm,
  run: async (_, { token, ...input }) => contribute(...(await opened(token, { ...input, locale: await getLocale() }))),
  next: () => ({ message: 'round.done.contributed' }),
})

export const sendNil = publicFormAction({
  schema: forms.outsideNilForm,
  run: async (_, { token, ...input }) => contributeNil(...(await opened(token, input))),
  next: () => undefined,
})

export const sendTimeAsked = publicFormAction({
  schema: forms.outsideTimeForm,
  run: async (_, { token, ...input }) => contributeTime(...(await opened(token, input))),
  next: () => ({ message: 'round.done.time_asked' }),
})

/** The actor of a link, and what it sends with the request that the link opens. */
async function opened<T>(token: string, input: T) {
  const link = await findLink(token)
  if (!link) throw new DomainError('not_found', { type: 'link', id: 'unknown' })
  return [linkActor(link.linkId, link.name), { ...input, request: link.id }] as const
}
