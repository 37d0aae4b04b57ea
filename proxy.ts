import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy } from '@/lib/core/content-security-policy'

/**
 * Gives each page its content security policy. Next reads the nonce from the request's copy of the header and puts it on
 * its own scripts. Nothing is guarded here: every page, action and route authorises by itself.
 */
export function proxy(request: NextRequest) {
  // biome-ignore lint/style/noProcessEnv: not a setting: the compiler puts the constant in its place.
  const development = process.env.NODE_ENV === 'development'
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()), development)
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = { matcher: '/((?!_next/static/|_next/image|favicon|icon).*)' }
