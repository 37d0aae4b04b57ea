import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy } from '@/lib/core/content-security-policy'
import { isLocale, LOCALE_PARAMETER } from '@/lib/core/i18n/locales'
import { isForeign } from '@/lib/core/origin'
import { reportRefusal } from '@/lib/core/report'

/**
 * Gives each page its content security policy. Next reads the nonce from the request's copy of the header and puts it on
 * its own scripts. Nothing is guarded here: every page, action and route authorises by itself. What comes from a foreign
 * page is refused behind this, partly by the framework before our code runs: so it is noted here.
 */
export function proxy(request: NextRequest) {
  // Not a setting: the compiler puts the constant in its place.
  const { method, headers: sent } = request
  if (method !== 'GET' && method !== 'HEAD' && isForeign(sent.get('origin'), sent.get('host')))
    reportRefusal('foreign_origin')
  const development = process.env.NODE_ENV === 'development'
  const policy = contentSecurityPolicy(btoa(crypto.randomUUID()), development)
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  // A link may name the language of whoever gets it; what they choose themselves, in the cookie, goes before.
  const named = request.nextUrl.searchParams.get(LOCALE_PARAMETER)
  if (isLocale(named)) headers.set('Accept-Language', named)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** A report as a page of its own and files of evidence bring their own policy; what passes here is cut at ten megabytes, and files may be larger. */
export const config = {
  matcher:
    '/((?!_next/static/|_next/image|favicon|icon|imports/file$|activities/[^/]+/evidence/.+|reports/[^/]+/word-in/file$|reports/[^/]+/document\\.html$).*)',
}
