import 'server-only'
import { recordRefusal } from '@/lib/audit/record'
import type { DomainError } from '@/lib/core/errors'
import { ACTIONS, type Action } from '@/lib/permission/actions'
import type { Actor } from '@/lib/permission/types'

const isAction = (name: string | undefined): name is Action => ACTIONS.some((action) => action === name)

/** Records that somebody who is signed in was refused, once what they tried has been rolled back. */
export async function keepRefusal(actor: Pick<Actor, 'id'>, { code, detail }: DomainError): Promise<void> {
  const subject = { type: detail.type ?? 'form', id: detail.id ?? actor.id }
  await recordRefusal(actor, subject, { action: isAction(detail.action) ? detail.action : 'form', reason: code })
}
