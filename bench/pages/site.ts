import path from 'node:path'
import { PORT } from '../settings'
import type { Viewer } from '../viewers'
import { buildWithBarePage } from './build'

export type Site = {
  address: string
  cookieOf: (viewer: Pick<Viewer, 'person'>) => Promise<string>
  stop: () => Promise<void>
}

/** Starts the production server, with the bare page, on a database whose address stands in the environment already. */
export async function startSite(settings: Record<string, string>, anew: boolean): Promise<Site> {
  // The copy's own launcher starts the copy's own build.
  const launcher = path.join(buildWithBarePage(anew), 'scripts/lib/serve.mjs')
  const { startServer } = (await import(launcher)) as typeof import('../../scripts/lib/serve.mjs')
  const server = startServer({ port: PORT, env: { ...settings, DATA_DIR: '.data/bench' }, quiet: true })
  await server.ready()
  const { sealSession, SESSION_COOKIE } = await import('@/lib/gate/token')
  return {
    address: `http://127.0.0.1:${PORT}`,
    cookieOf: async ({ person }) => `${SESSION_COOKIE}=${await sealSession(person.sessionId, person.personId)}`,
    stop: server.stop,
  }
}
