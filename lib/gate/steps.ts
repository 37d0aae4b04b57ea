import 'server-only'
import { DomainError, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { actorOrThrow, getActor } from './actor'
import { requireOwnOrigin } from './origin'
import { keepRefusal } from './refusal'
import { STATUS } from './route'

/**
 * One step of an act that a script does in several requests: our own page? who? then the command. Answers JSON: the value
 * with 200; a code of the first problem with 409, for the address of the page that shows it; else a status alone.
 */
export async function stepRoute<T>(
  run: (actor: Actor) => Promise<Outcome<T>>,
  codeOf: (problems: Extract<Outcome<T>, { ok: false }>['problems']) => string,
): Promise<Response> {
  try {
    await requireOwnOrigin()
    const outcome = await run(await actorOrThrow())
    if (outcome.ok) return answer(200, outcome.value)
    return answer(409, { problem: codeOf(outcome.problems), ...outcome.values })
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const actor = await getActor()
    if (actor && error.code !== 'signed_out') await keepRefusal(actor, error)
    return new Response(null, { status: STATUS[error.code] })
  }
}

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
