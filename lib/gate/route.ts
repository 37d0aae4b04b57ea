import 'server-only'
import type { z } from 'zod'
import { DomainError, type ErrorCode, type Outcome } from '@/lib/core/errors'
import type { Actor } from '@/lib/permission/types'
import { problemsOf, sentencesOf } from './action'
import { actorOrThrow, getActor } from './actor'
import { readForm } from './form-data'
import { requireOwnOrigin } from './origin'
import { keepRefusal } from './refusal'

export const STATUS: Record<ErrorCode, number> = {
  signed_out: 401,
  refused: 403,
  foreign_origin: 403,
  not_found: 404,
  unknown_field: 422,
}

type Options<S extends z.ZodType, T> = { schema: S; run: (actor: Actor, input: z.output<S>) => Promise<Outcome<T>> }

/**
 * Turns a form that a script sends into one call of a command, in the same order as a form action. Answers JSON: the
 * value with 200; `errors` (sentences by field) and `values` with 409 where nothing was written; else a status alone.
 */
export const formRoute =
  <S extends z.ZodType, T>({ schema, run }: Options<S, T>) =>
  async (request: Request): Promise<Response> => {
    try {
      await requireOwnOrigin()
      const actor = await actorOrThrow()
      const parsed = schema.safeParse(readForm(await request.formData()))
      if (!parsed.success) return answer(409, { errors: await sentencesOf(problemsOf(parsed.error)) })
      const outcome = await run(actor, parsed.data)
      if (outcome.ok) return answer(200, outcome.value)
      return answer(409, { errors: await sentencesOf(outcome.problems), values: outcome.values })
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      const actor = await getActor()
      if (actor && error.code !== 'signed_out') await keepRefusal(actor, error)
      return new Response(null, { status: STATUS[error.code] })
    }
  }

const answer = (status: number, body: unknown): Response =>
  Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
