import NextAuth, { type NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { endSession } from '@/lib/account/commands/end-session'
import { startSession } from '@/lib/account/commands/start-session'
import { returnPath } from '@/lib/account/rules'
import { signInSchema } from '@/lib/account/schema'
import { env } from '@/lib/core/env'
import { reportRefusal } from '@/lib/core/report'
import { requestAddress } from '@/lib/gate/address'
import { SESSION_SECONDS } from '@/lib/gate/lifetime'
import { keepPreferences } from '@/lib/gate/preferences'
import { findLiveSession } from '@/lib/gate/queries'
import { SESSION_COOKIE, sessionCookie } from '@/lib/gate/token'

declare module 'next-auth' {
  interface User {
    sid: string
  }
}
declare module 'next-auth/jwt' {
  interface JWT {
    sid?: string
  }
}

/** The row behind a token, or an error: next-auth then answers with no session and takes the cookie back. */
async function liveSession(sid: string | undefined) {
  const session = sid ? await findLiveSession(sid) : null
  if (!session) throw new Error('This session has ended')
  return session
}

const credentials = CredentialsProvider({
  credentials: { email: { type: 'email' }, password: { type: 'password' } },
  async authorize(given) {
    const input = signInSchema.safeParse({ email: given?.email, password: given?.password })
    if (!input.success) return null
    const outcome = await startSession(null, input.data, await requestAddress())
    if (!outcome.ok) return null
    await keepPreferences(outcome.value)
    return { id: outcome.value.personId, sid: outcome.value.sessionId }
  },
})

// The token only names a session row, here as in lib/gate: the row says whether it lives.
const options: NextAuthOptions = {
  providers: [credentials],
  secret: env.NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  cookies: { sessionToken: { name: SESSION_COOKIE, options: sessionCookie } },
  pages: { signIn: '/sign-in', signOut: '/settings', error: '/sign-in' },
  callbacks: {
    async jwt({ token, user }) {
      if (user) return { sub: user.id, sid: user.sid }
      await liveSession(token.sid)
      return token
    },
    async session({ token }) {
      const { name, expiresAt } = await liveSession(token.sid)
      return { user: { name }, expires: expiresAt.toISOString() }
    },
    redirect({ url }) {
      const path = url.startsWith(env.APP_URL) ? url.slice(env.APP_URL.length) : url
      return new URL(returnPath(path), env.APP_URL).href
    },
  },
  // Its own logger prints whole errors, and a session that has ended is none.
  logger: { error: reportRefusal, warn: reportRefusal, debug: () => {} },
  events: {
    async signOut({ token }) {
      const session = token.sid ? await findLiveSession(token.sid) : null
      if (session) await endSession({ id: session.personId }, session)
    },
  },
}

const handler = NextAuth(options)

export { handler as GET, handler as POST }
