import 'server-only'
import { randomUUID } from 'node:crypto'
import { refresh, revalidatePath } from 'next/cache'
import { redirect, unstable_rethrow } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { z } from 'zod'
import { DomainError, type Outcome, type Problems } from '@/lib/core/errors'
import type { FormState } from '@/lib/core/forms'
import { reportFault, reportRefusal } from '@/lib/core/report'
import type { Actor } from '@/lib/permission/types'
import { actorOrThrow, getActor } from './actor'
import { type Posted, readForm, withoutSecrets } from './form-data'
import { requireOwnOrigin } from './origin'
import { keepRefusal } from './refusal'

/** What a form action may lead to: another page, or a sentence on this one, with something shown this once. */
export type Next = { to: string } | { message: string; once?: string } | undefined

type Options<S extends z.ZodType, A, T> = {
  schema: S
  /** Does the work: one command. Expected refusals come back as problems by field. */
  run: (actor: A, input: z.output<S>) => Promise<Outcome<T>>
  /** Where the person goes, or which sentence (a message key) they read, once it is done. */
  next: (value: T, input: z.output<S>) => Next
}

type FormAction = (state: FormState, form: FormData) => Promise<FormState>

/**
 * Turns a form into one call of a command, always in this order: our own page? who? well formed? then the command,
 * which authorises on the row that it locks. Whatever was typed comes back with the answer.
 */
export const formAction = <S extends z.ZodType, T>(options: Options<S, Actor, T>): FormAction =>
  pipeline(options, actorOrThrow)

/** The same for people who are not signed in: signing in, and using an invitation. */
export const publicFormAction = <S extends z.ZodType, T>(options: Options<S, null, T>): FormAction =>
  pipeline(options, async () => null)

function pipeline<S extends z.ZodType, A, T>(options: Options<S, A, T>, identify: () => Promise<A>): FormAction {
  return async (_state, form) => {
    const posted = readForm(form)
    let next: Next
    try {
      await requireOwnOrigin()
      const actor = await identify()
      const parsed = options.schema.safeParse(posted)
      if (!parsed.success) {
        if (parsed.error.issues.some((issue) => issue.code === 'unrecognized_keys'))
          throw new DomainError('unknown_field')
        return await problemState(problemsOf(parsed.error), posted)
      }
      const outcome = await options.run(actor, parsed.data)
      if (!outcome.ok) return await problemState(outcome.problems, { ...posted, ...outcome.values })
      next = options.next(outcome.value, parsed.data)
    } catch (error) {
      unstable_rethrow(error)
      return await failureState(error, posted)
    }
    if (next && 'to' in next) {
      // What a browser fetched ahead is from before the act.
      revalidatePath('/', 'layout')
      redirect(next.to as never)
    }
    const t = await getTranslations()
    refresh()
    return { status: 'done', message: next && t(next.message as never), once: next?.once, nonce: Date.now() }
  }
}

/** The problems of a form that is not well formed, by field. */
export function problemsOf(error: z.ZodError): Problems {
  const problems: Problems = {}
  for (const issue of error.issues) {
    const field = issue.path.join('.') || 'form'
    problems[field] ??= []
    problems[field].push({ key: issue.message })
  }
  return problems
}

/** Problems as sentences in the reader's language. */
export async function sentencesOf(problems: Problems): Promise<Record<string, string[]>> {
  const t = await getTranslations()
  return Object.fromEntries(
    Object.entries(problems).map(([field, list]) => [
      field,
      list.map(({ key, values }) =>
        t.has(key as never) ? t(key as never, values as never) : t('errors.form_malformed'),
      ),
    ]),
  )
}

async function problemState(problems: Problems, posted: Posted): Promise<FormState> {
  const errors = await sentencesOf(problems)
  return { status: 'error', errors, values: withoutSecrets(posted), nonce: Date.now() }
}

async function failureState(error: unknown, posted: Posted): Promise<FormState> {
  const t = await getTranslations()
  const values = withoutSecrets(posted)
  if (!(error instanceof DomainError)) {
    const id = randomUUID().slice(0, 8)
    reportFault(id, error)
    return { status: 'error', message: t('errors.fault', { id }), values, nonce: Date.now() }
  }
  const actor = await getActor()
  if (actor && error.code !== 'signed_out') await keepRefusal(actor, error)
  else reportRefusal(error.code)
  return { status: 'error', message: t(`errors.${error.code}`), values, nonce: Date.now() }
}
