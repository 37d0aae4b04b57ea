import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { env } from '@/lib/core/env'
import { SESSION_SECONDS } from './lifetime'

const isSecure = env.APP_URL.startsWith('https://')

/** next-auth's own cookie name, so that its pages and ours read the same session. */
export const SESSION_COOKIE = isSecure ? '__Secure-next-auth.session-token' : 'next-auth.session-token'

/** How that cookie is kept: for our own site, out of reach of scripts, gone when the session must have ended. */
export const sessionCookie = {
  httpOnly: true,
  sameSite: 'lax',
  secure: isSecure,
  path: '/',
  maxAge: SESSION_SECONDS,
} as const

/** Signs the id of a session row into next-auth's token. The row, not the token, says whether the session lives. */
export const sealSession = (sessionId: string, personId: string): Promise<string> =>
  encode({ token: { sub: personId, sid: sessionId }, secret: env.NEXTAUTH_SECRET, maxAge: SESSION_SECONDS })

/** Puts the session into the browser's cookie. Only where cookies can be set: an action or a route handler. */
export async function keepSession(sessionId: string, personId: string): Promise<void> {
  const store = await cookies()
  store.set(SESSION_COOKIE, await sealSession(sessionId, personId), sessionCookie)
}

export async function dropSession(): Promise<void> {
  const store = await cookies()
  store.delete(SESSION_COOKIE)
}

/** The id of the session row that the request's cookie names; null without a cookie or with a broken one. */
export async function readSessionId(): Promise<string | null> {
  const token = (await cookies()).get(SESSION_COOKIE)?.value
  if (!token) return null
  try {
    const payload = await decode({ token, secret: env.NEXTAUTH_SECRET })
    return typeof payload?.sid === 'string' ? payload.sid : null
  } catch {
    return null
  }
}
