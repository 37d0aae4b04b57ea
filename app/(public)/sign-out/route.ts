import { endSession } from '@/lib/account/commands/end-session'
import { DomainError } from '@/lib/core/errors'
import { reportRefusal } from '@/lib/core/report'
import { getActor, getSession } from '@/lib/gate/actor'
import { requireOwnOrigin } from '@/lib/gate/origin'
import { STATUS } from '@/lib/gate/route'
import { dropSession } from '@/lib/gate/token'

/**
 * Ends the session of this request, if it still lives, and leads to the sign-in page. Takes a plain form: no script. The
 * browser is told to delete what the site keeps in it, which an action of the framework could not say.
 */
export async function POST(): Promise<Response> {
  try {
    await requireOwnOrigin()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    reportRefusal(error.code)
    return new Response(null, { status: STATUS[error.code] })
  }
  const [actor, session] = await Promise.all([getActor(), getSession()])
  if (actor && session) await endSession(actor, session)
  await dropSession()
  return new Response(null, { status: 303, headers: { Location: '/sign-in', 'Clear-Site-Data': '"storage"' } })
}
