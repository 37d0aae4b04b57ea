'use server'

import { redirect } from 'next/navigation'
import { getActor, getSession } from '@/lib/gate/actor'
import { requireOwnOrigin } from '@/lib/gate/origin'
import { dropSession } from '@/lib/gate/token'
import { endSession } from '../commands/end-session'

/** Ends the session of this request, if it still lives, and leads to the sign-in page. Takes a plain form: no script. */
export async function signOut(): Promise<void> {
  await requireOwnOrigin()
  const [actor, session] = await Promise.all([getActor(), getSession()])
  if (actor && session) await endSession(actor, session)
  await dropSession()
  redirect('/sign-in')
}
