import { inRoot } from '../lib/paths.mjs'
import { dropAbandonedClones } from './databases.mjs'
import { startPostgres } from './server.mjs'
import { testTemplate } from './template.mjs'

/**
 * The server for tests, with a template to copy. With DATABASE_URL the server named there (its user may
 * create databases; existing ones are not touched), else an embedded one, shared by all test runs of this
 * checkout, that trades durability for speed.
 *
 * @returns {Promise<{ url: string, template: string, stop: () => Promise<void> }>}
 */
export async function startTestServer() {
  const own = process.env.DATABASE_URL
  const server = own
    ? { url: own, stop: async () => {} }
    : await startPostgres({ folder: inRoot('.data/tests'), durable: false })
  try {
    if (!own) await dropAbandonedClones(server.url)
    return { ...server, template: await testTemplate(server.url) }
  } catch (error) {
    await server.stop()
    throw error
  }
}
