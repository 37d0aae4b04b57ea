// Weighs pages: HTML, CSS and JavaScript as they cross the line. `npx tsx --conditions=react-server bench/weight.ts`.
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { copyFor, startBenchServer } from './database'
import { get } from './pages/get'
import { type Site, startSite } from './pages/site'
import { say } from './say'
import { applySettings } from './settings'
import { makeViewers, type Viewer } from './viewers'

const BUDGET_KB = 190
const SIZE = 10_000

const server = await startBenchServer()
const copy = await copyFor(server.url, SIZE)
try {
  const settings = applySettings(copy.url)
  const viewers = await makeViewers()
  const site = await startSite(settings, process.argv.includes('--build'))
  try {
    say('| page | HTML | CSS | JavaScript | scripts |\n| --- | --: | --: | --: | --: |')
    for (const { path, as } of await pages()) {
      const viewer = viewers.find(({ name }) => name === as)
      if (viewer) await weigh(site, path, await site.cookieOf(viewer))
    }
  } finally {
    await site.stop()
  }
} finally {
  const { db } = await import('@/lib/core/db')
  await db.$disconnect()
  await copy.drop()
  await server.stop()
}

/** Every kind of page, as somebody who may open it. */
async function pages(): Promise<{ path: string; as: Viewer['name'] }[]> {
  const client = new pg.Client({ connectionString: copy.url })
  await client.connect()
  const { rows } = await client.query<{ reference: string }>(
    `SELECT reference FROM activity WHERE holder_ids @> ARRAY(SELECT id FROM presence WHERE code = 'ro-central-asia')
      AND status = 'submitted' ORDER BY id LIMIT 1`,
  )
  await client.end()
  const one = `/activities/${rows[0]?.reference}`
  return [
    { path: '/home', as: 'contributor' },
    { path: '/activities', as: 'contributor' },
    { path: '/activities/new', as: 'contributor' },
    { path: one, as: 'contributor' },
    { path: `${one}/edit`, as: 'contributor' },
    { path: '/accomplishments', as: 'observer' },
    { path: '/review', as: 'reviewer' },
    { path: '/review/EA1', as: 'reviewer' },
    { path: '/reports', as: 'reviewer' },
    { path: '/settings', as: 'observer' },
    { path: '/sign-in', as: 'observer' },
    { path: '/bare', as: 'observer' },
  ]
}

function kilobytes(text: string): number {
  return gzipSync(text).length / 1024
}

async function weigh(site: Site, path: string, cookie: string): Promise<void> {
  const html = await get(site.address + path, path === '/sign-in' ? '' : cookie)
  const linked = (pattern: RegExp): string[] => [
    ...new Set([...html.matchAll(pattern)].map(([, address]) => address ?? '')),
  ]
  // Old browsers alone load what is marked noModule.
  const scripts = linked(/<script(?![^>]*\bnoModule\b)[^>]*\bsrc="([^"]+)"/gi)
  const styles = linked(/<link[^>]*\brel="stylesheet"[^>]*\bhref="([^"]+)"/gi)
  const sum = async (addresses: string[]): Promise<number> => {
    const texts = await Promise.all(addresses.map((address) => get(new URL(address, site.address).href, cookie)))
    return texts.reduce((total, text) => total + kilobytes(text), 0)
  }
  const script = await sum(scripts)
  const cells = [kilobytes(html), await sum(styles), script].map((size) => `${size.toFixed(1)} KB`)
  say(`| ${path} | ${cells.join(' | ')}${script > BUDGET_KB ? ' (over)' : ''} | ${scripts.length} |`)
}
