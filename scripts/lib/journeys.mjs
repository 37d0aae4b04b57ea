import { randomBytes } from 'node:crypto'
import { cloneDatabase } from '../postgres/databases.mjs'
import { findBrowser } from './browser.mjs'
import { build, generateClient, isBuilt } from './build.mjs'
import { inRoot } from './paths.mjs'
import { anyFreePort } from './ports.mjs'
import { runNode } from './run.mjs'
import { startServer } from './serve.mjs'

/**
 * Runs the Playwright journeys against the production build, on a database that holds the reference data alone.
 *
 * @param {{ url: string, template: string }} database
 * @param {string[]} args for Playwright
 * @param {(step: () => Promise<unknown>) => void} onEnd
 */
export async function runJourneys({ url, template }, args, onEnd) {
  const browser = await findBrowser()
  if (!isBuilt()) {
    await generateClient()
    await build()
  }
  const clone = await cloneDatabase(url, template)
  onEnd(clone.drop)
  const port = await anyFreePort()
  const env = {
    BASE_URL: `http://localhost:${port}`,
    APP_URL: `http://localhost:${port}`,
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    DATABASE_URL: clone.url,
    DATA_DIR: inRoot('.data/tests/journeys'),
    CHROMIUM_PATH: browser,
    PORT: String(port),
  }
  const server = startServer({ port, env, quiet: true })
  onEnd(server.stop)
  await server.ready()
  // Fixtures import the product's own commands: server-only modules resolve as they do for the server.
  const nodeOptions = `${process.env.NODE_OPTIONS ?? ''} --conditions=react-server`.trim()
  await runNode([inRoot('node_modules/@playwright/test/cli.js'), 'test', ...args], {
    env: { ...env, NODE_OPTIONS: nodeOptions },
    show: true,
  })
}
