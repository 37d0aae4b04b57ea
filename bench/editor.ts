// Measures writing on the sheet of a report of 150 paragraphs beside a page that is one text area with the same words:
// `npx tsx --conditions=react-server bench/editor.ts [--build]`. See README.md.
import { chromium, type Page } from '@playwright/test'
import { BROWSER_FLAGS, findBrowser } from '../scripts/lib/browser.mjs'
import { copyFor, startBenchServer } from './database'
import { race } from './measure'
import { startSite } from './pages/site'
import { say } from './say'
import { applySettings } from './settings'

const PARAGRAPHS = 150
const BUDGET = { clients: 1, rounds: 4, turnMs: 4_000, most: 40 }

const server = await startBenchServer()
const copy = await copyFor(server.url, 1_000)
try {
  const settings = applySettings(copy.url)
  const { report, words, drafter } = await longReport()
  const site = await startSite(settings, process.argv.includes('--build'))
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS })
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const [name = '', value = ''] = (await site.cookieOf({ person: drafter })).split('=', 2)
    await context.addCookies([{ name, value, url: site.address }])
    const [sheet, bare] = [await context.newPage(), await context.newPage()]
    await bare.route('**/text', (route) => route.fulfill({ contentType: 'text/html', body: bareHtml(words) }))
    await measure(sheet, bare, `${site.address}/reports/${report}`, `${site.address}/text`)
  } finally {
    await browser.close()
    await site.stop()
  }
} finally {
  const { db } = await import('@/lib/core/db')
  await db.$disconnect()
  await copy.drop()
  await server.stop()
}

/** A report of so many paragraphs, each of which speaks of the one before it. */
async function longReport() {
  const { db } = await import('@/lib/core/db')
  const { makePerson } = await import('@/lib/testing/roles')
  const { insertParagraph } = await import('@/lib/report/commands/place-paragraph')
  const { createReport } = await import('@/lib/report/commands/create-report')
  const { contributions } = await import('@/lib/testing/contributions')
  const { FACTS } = await import('@/lib/testing/drafts')
  const drafter = await makePerson({ role: 'drafter' })
  const made = await createReport(drafter.actor, { ...FACTS, key: crypto.randomUUID(), wordLimit: 50_000 })
  if (!made.ok) throw new Error('No report')
  const report = made.value.id
  const own = { reportId: report, part: 'experiences', heading: 'Experiences', orderKey: '1' } as const
  const section = await db.section.create({ data: own })
  const texts = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const { title, summary } = contributions[at % contributions.length] ?? { title: '', summary: '' }
    return `${title}, as in paragraph {${Math.max(1, at)}}: ${summary ?? ''}`.replace(/\s+/g, ' ')
  })
  const place = { report, section: section.id, after: null }
  const written = await insertParagraph(drafter.actor, { ...place, text: texts.join('\n\n') })
  if (!written.ok) throw new Error('No paragraphs')
  return { report, words: texts.join('\n\n'), drafter }
}

function bareHtml(words: string): string {
  return `<!doctype html><meta charset="utf-8"><textarea style="inline-size:100%;block-size:90vh">${words.replaceAll('<', '&lt;')}</textarea>`
}

/** Until what was done is on the screen. */
function painted(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))))
}

async function openSheet(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('button', { name: 'Write on the sheet' }).click()
  await page
    .locator('.live')
    .nth(PARAGRAPHS - 1)
    .waitFor()
}

async function openBare(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('textarea').waitFor()
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await painted(page)
}

/** What a text area can do to move a paragraph: write the whole text in another order. */
async function swap(page: Page): Promise<void> {
  await page.locator('textarea').evaluate((area: HTMLTextAreaElement) => {
    const [first = '', second = '', ...rest] = area.value.split('\n\n')
    area.value = [second, first, ...rest].join('\n\n')
  })
  await painted(page)
}

async function measure(sheet: Page, bare: Page, address: string, bareAddress: string): Promise<void> {
  const tell = async (
    name: string,
    ours: () => Promise<unknown>,
    floor: () => Promise<unknown>,
    most = BUDGET.most,
  ) => {
    const result = await race({ ours, floor }, { ...BUDGET, most })
    const ratio = (result.ours.p50 / result.floor.p50).toFixed(1)
    const figures = ({ p50, p95 }: typeof result.ours) => `${p50.toFixed(1)} ms (95 %: ${p95.toFixed(1)})`
    say(`${name}: ${figures(result.ours)}, text area ${figures(result.floor)}, x${ratio}`)
  }
  await tell(
    'open',
    () => openSheet(sheet, address),
    () => openBare(bare, bareAddress),
    3,
  )
  await sheet
    .locator('.live__text')
    .nth(PARAGRAPHS / 2)
    .click()
  await bare.locator('textarea').click()
  await tell(
    'type a letter',
    () => press(sheet, 'x'),
    () => press(bare, 'x'),
  )
  let way = 'Alt+ArrowUp'
  const move = () => {
    way = way === 'Alt+ArrowUp' ? 'Alt+ArrowDown' : 'Alt+ArrowUp'
    return press(sheet, way)
  }
  await tell('move a paragraph', move, () => swap(bare))
}
