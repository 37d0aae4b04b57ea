import 'server-only'
import { headers } from 'next/headers'
import { env } from '@/lib/core/env'
import { DomainError } from '@/lib/core/errors'
import { isForeign } from '@/lib/core/origin'

/**
 * Refuses an unsafe request that does not come from our own pages. The framework lets a request without any Origin
 * pass; a browser always names one of the two headers, so silence is refused too.
 * @throws DomainError foreign_origin
 */
export async function requireOwnOrigin(): Promise<void> {
  const sent = await headers()
  const origin = sent.get('origin')
  const named = origin === null ? sent.get('sec-fetch-site') === 'same-origin' : !isForeign(origin, sent.get('host'))
  // Behind a balancer the host may be an inner name: then our configured address counts.
  if (named || origin === new URL(env.APP_URL).origin) return
  throw new DomainError('foreign_origin')
}
