import 'server-only'
import { headers } from 'next/headers'

/**
 * Where the request comes from, as the nearest proxy or our own server saw it; null when nobody says. Only the last
 * name in the list can be believed: a caller may have sent the ones before it.
 */
export async function requestAddress(): Promise<string | null> {
  const forwarded = (await headers()).get('x-forwarded-for')
  return forwarded?.split(',').at(-1)?.trim() || null
}
