import 'server-only'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { requireGrant } from '@/lib/gate/actor'
import { canReadMail } from './policy'
import { listLetters } from './queries/list-letters'

const params = z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1) })

/** The mails that went out, or wait, for whoever may read them. */
export async function loadOutbox(searchParams: Record<string, string | string[] | undefined>) {
  const actor = await requireGrant('mail.read', '/outbox')
  if (!canReadMail(actor)) notFound()
  const { page } = params.parse(searchParams)
  const [letters, locale] = await Promise.all([listLetters(actor.scope, page), getLocale()])
  return { ...letters, locale }
}
