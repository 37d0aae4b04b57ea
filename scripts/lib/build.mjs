import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { digest } from './digest.mjs'
import { inRoot } from './paths.mjs'
import { run, runNode } from './run.mjs'

const INPUTS = [
  ...['app', 'components', 'lib', 'messages', 'i18n', 'public', 'prisma/models', 'prisma/schema.prisma'],
  ...['next.config.js', 'postcss.config.mjs', 'proxy.ts', 'instrumentation.ts', 'tsconfig.json', 'package-lock.json'],
]
const stamp = inRoot('.next/built-from.json')

/** The production server that a build leaves. */
export const SERVER = inRoot('.next/standalone/server.js')

const built = () => (existsSync(stamp) && existsSync(SERVER) ? JSON.parse(readFileSync(stamp, 'utf8')) : undefined)

/** The commit that the build was made from, or `unknown`. */
export const builtCommit = () => built()?.commit ?? 'unknown'

export const isBuilt = () => built()?.inputs === digest(INPUTS)

async function presentCommit() {
  if (process.env.COMMIT) return process.env.COMMIT
  try {
    return (await run('git', ['rev-parse', 'HEAD'])).trim()
  } catch {
    return 'unknown'
  }
}

/** Writes the database client that the code imports. */
export const generateClient = () => runNode([inRoot('scripts/prisma.mjs'), 'generate'])

/** Builds the production server with everything it serves beside it. */
export async function build() {
  // Types left by a development server name routes that may be gone, and fail the build.
  rmSync(inRoot('.next/dev'), { recursive: true, force: true })
  rmSync(stamp, { force: true })
  const inputs = digest(INPUTS)
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await runNode([inRoot('node_modules/next/dist/bin/next'), 'build'], { env, show: true })
  cpSync(inRoot('.next/static'), inRoot('.next/standalone/.next/static'), { recursive: true })
  if (existsSync(inRoot('public'))) cpSync(inRoot('public'), inRoot('.next/standalone/public'), { recursive: true })
  writeFileSync(stamp, JSON.stringify({ inputs, commit: await presentCommit() }))
}
