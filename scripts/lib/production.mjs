import { query } from '../postgres/databases.mjs'
import { databaseState, demoAccounts } from './database-state.mjs'
import { DEMO_PREFIX } from './secret.mjs'

const SHORTEST_SECRET = 32

function secretProblem(secret) {
  if (!secret) return 'NEXTAUTH_SECRET is missing. Make one: openssl rand -base64 48'
  if (secret.startsWith(DEMO_PREFIX)) return 'NEXTAUTH_SECRET is a demo secret. Make your own: openssl rand -base64 48'
  if (secret.length < SHORTEST_SECRET) return `NEXTAUTH_SECRET is shorter than ${SHORTEST_SECRET} characters.`
}

function addressProblem(address) {
  if (!address) return 'APP_URL is missing: the address that people type, such as https://tracker.example.org'
  if (!URL.canParse(address)) return 'APP_URL is not an address.'
  const { protocol, hostname } = new URL(address)
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (protocol !== 'https:' && !local) return 'APP_URL has to begin with https:// unless it is on this machine.'
}

/**
 * What keeps these settings from production use. Values of secrets are never repeated.
 *
 * @param {Record<string, string | undefined>} env
 * @returns {string[]} a sentence each; none: they will do
 */
export function settingsProblems(env) {
  const problems = [
    env.DATABASE_URL ? undefined : 'DATABASE_URL is missing: postgresql://user:password@host:5432/name',
    secretProblem(env.NEXTAUTH_SECRET),
    addressProblem(env.APP_URL || env.NEXTAUTH_URL),
    env.DEMO && env.DEMO !== 'false' ? 'DEMO is set: it admits demo accounts and is only for npm run up.' : undefined,
  ]
  return problems.filter((problem) => problem !== undefined)
}

/**
 * What keeps this database from production use: tables not up to date, demo accounts, settings under which
 * an acknowledged change can be lost.
 *
 * @param {string} url
 * @returns {Promise<string[]>}
 */
export async function databaseProblems(url) {
  if ((await databaseState(url)) !== 'current') return ['The database is not up to date. Run: npm run migrate']
  const problems = []
  const accounts = await demoAccounts(url)
  if (accounts.length > 0) {
    problems.push(`The database holds demo accounts (${accounts.join(', ')}). Remove them: npm run demo:remove`)
  }
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) {
    const [{ value }] = await query(url, 'SELECT current_setting($1) AS value', [setting])
    if (value === 'off')
      problems.push(`PostgreSQL runs with ${setting} off, and can lose what it acknowledged. Turn it on.`)
  }
  return problems
}
