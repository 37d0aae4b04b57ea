import { randomBytes } from 'node:crypto'

export const PORT = Number(process.env.PORT ?? 4170)

/** One set of settings for the measuring process and the server: the one signs the sessions that the other reads. */
export function applySettings(databaseUrl: string): Record<string, string> {
  const address = `http://127.0.0.1:${PORT}`
  const settings = {
    DATABASE_URL: databaseUrl,
    DATABASE_POOL: '16',
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    APP_URL: address,
    NEXTAUTH_URL: address,
  }
  // The application finds them when it is imported, which has to come after this.
  Object.assign(process.env, settings)
  return settings
}
