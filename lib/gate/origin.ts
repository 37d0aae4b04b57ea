import 'server-only'
import { headers } from 'next/headers'
import { env } from '@/lib/core/env'
import { DomainError } from '@/lib/core/errors'

/**
 * Refuses an unsafe request that does not come from our own pages. The framework lets a request without any Origin
 * pass; a browser always names one of the two headers, so silence is refused too.
 * @throws DomainError foreign_origin
 */
export async function requireOwnOrigin(): Promise<void> {
  const sent = await headers()
  const origin = sent.get('origin')
  if (origin === null ? sent.get('sec-fetch-site') === 'same-origin' : isOwn(origin, sent.get('host'))) return
  throw new DomainError('foreign_origin')
}

/** Our configured address, or the very host that was called: a copy behind a balancer may have several names. */
function isOwn(origin: string, host: string | null): boolean {
  if (origin === new URL(env.APP_URL).origin) return true
  return host !== null && URL.canParse(origin) && new URL(origin).host === host
}
