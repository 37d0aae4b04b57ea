// `npm start`: the built server in production. It does not start on settings or a database that must not serve people.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { SERVER } from './lib/build.mjs'
import { inRoot } from './lib/paths.mjs'
import { databaseProblems, settingsProblems } from './lib/production.mjs'
import { startServer } from './lib/serve.mjs'
import { orderlyShutdown } from './lib/shutdown.mjs'
import { say } from './lib/terminal.mjs'

function refuseOn(problems) {
  if (problems.length > 0) throw new Error(`Not started:\n${problems.map((problem) => `- ${problem}`).join('\n')}`)
}

async function start({ onEnd, end }) {
  const envFile = inRoot('.env')
  if (existsSync(envFile)) process.loadEnvFile(envFile)
  refuseOn(settingsProblems(process.env))
  refuseOn(existsSync(SERVER) ? [] : ['There is no build. Run: npm run build'])
  refuseOn(await databaseProblems(process.env.DATABASE_URL))

  const port = Number(process.env.PORT || 3000)
  const address = process.env.APP_URL || process.env.NEXTAUTH_URL
  const folder = path.resolve(process.env.DATA_DIR || inRoot('.data'))
  const server = startServer({
    port,
    env: { APP_URL: address, NEXTAUTH_URL: address, DATA_DIR: folder, DEMO: 'false' },
  })
  onEnd(server.stop)
  await server.ready()
  say(`ready: ${address}`)
  await end((await server.ended) ?? 1)
}

const shutdown = orderlyShutdown()
try {
  await start(shutdown)
} catch (error) {
  if (!shutdown.ending()) process.stderr.write(`\n${error.message}\n`)
  await shutdown.end(1)
}
