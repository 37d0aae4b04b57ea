import 'server-only'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { DomainError } from '@/lib/core/errors'
import type { Action } from '@/lib/permission/actions'
import { mayAnywhere } from '@/lib/permission/scope'
import type { Actor } from '@/lib/permission/types'
import { mintActor } from './mint'
import { findLiveSession } from './queries'
import { readSessionId } from './token'

/** The live session of this request, looked up once; null when nobody is signed in. */
export const getSession = cache(async () => {
  const sessionId = await readSessionId()
  return sessionId ? findLiveSession(sessionId) : null
})

/** Who acts in this request; null when nobody is signed in. */
export const getActor = cache(async (): Promise<Actor | null> => {
  const session = await getSession()
  if (!session) return null
  return mintActor({ id: session.personId, type: 'person', name: session.name, positions: session.positions })
})

/** For pages: whoever is signed in, else the sign-in page, which leads back to `returnTo`. */
export async function requireActor(returnTo?: string): Promise<Actor> {
  const actor = await getActor()
  if (actor) return actor
  redirect(returnTo ? `/sign-in?next=${encodeURIComponent(returnTo)}` : '/sign-in')
}

/** For pages that need a grant: without it the page looks as if it did not exist. */
export async function requireGrant(action: Action, returnTo?: string): Promise<Actor> {
  const actor = await requireActor(returnTo)
  if (!mayAnywhere(actor, action)) notFound()
  return actor
}

/** For actions and route handlers: throws instead of leading away. */
export async function actorOrThrow(): Promise<Actor> {
  const actor = await getActor()
  if (!actor) throw new DomainError('signed_out')
  return actor
}
