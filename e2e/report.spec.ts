import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expectAccessible } from './fixtures/accessibility'
import { complete, judged } from './fixtures/activities'
import { button, expectProblem, field } from './fixtures/activity-form'
import { expect, test, type Visitor } from './fixtures/journey'

/** A year that no other test reports on, so that the selection holds what this test approved. */
const YEARS = { with: 1991, without: 1992 }

for (const script of ['with', 'without'] as const) {
  test(`from an officer's note to a numbered paragraph in Word, ${script} script`, async ({ presence, signIn }) => {
    const options = { javaScriptEnabled: script === 'with' }
    const year = YEARS[script]
    const officer = await signIn({ role: 'contributor', presenceId: presence.id })
    const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
    const note = { presence, year, publicReport: 'agreed' } as const
    const first = await judged(officer.actor, reviewer.actor, complete({ ...note, title: 'Border guards trained' }))
    const second = await judged(officer.actor, reviewer.actor, complete({ ...note, title: 'Dialogue held' }))
    const kept = complete({ presence, year, title: 'Not for the public' })
    const hidden = await judged(officer.actor, reviewer.actor, kept)

    const drafter = await signIn({ role: 'drafter' }, options)
    const { page } = drafter
    await drafter.visit(`/activities?presence=${presence.id}`)
    await field(page, 'Name').fill('Where we work')
    await button(page, 'Keep this filter').click()
    await expect(page.getByRole('link', { name: 'Where we work' })).toBeVisible()
    await openReport(drafter, year)
    await expect(page.getByRole('link', { name: 'Under the filter Where we work' })).toBeVisible()
    await expect(page.getByRole('link', { name: first })).toBeVisible()
    await expect(page.getByRole('link', { name: second })).toBeVisible()
    await expect(page.getByText(hidden)).toHaveCount(0)
    await button(page, /^Compose/).click()

    await expect(page.getByRole('link', { name: 'Word out' })).toBeVisible()
    const report = new URL(page.url()).pathname
    const document = await wordFile(drafter, report)
    expect(document).toContain('complaint procedure')
    expect(numberedWithoutBookmark(document)).toEqual([])
    const pack = await page.request.get(`${report}/sources.xlsx`)
    expect((await pack.body()).subarray(0, 2).toString()).toBe('PK')
    await page.goto(`${report}/word-in`)
    await button(page, 'Compare').click()
    await expect(page.getByText('Choose the Word file.')).toBeVisible()
    const file = { name: 'back.docx', mimeType: 'application/octet-stream', buffer: await edited(drafter, report) }
    await field(page, 'Word file').setInputFiles(file)
    await button(page, 'Compare').click()
    await expect(page.getByRole('heading', { name: '1 difference, 1 open' })).toBeVisible()
    if (script === 'with') await expectAccessible(page)
    await button(page, 'Accept').click()
    await expect(page.getByText('Accepted')).toBeVisible()
    await page.goto(`${report}/checks`)
    await expect(page.getByRole('heading', { name: 'Checks' })).toBeVisible()
    if (script === 'with') await expectAccessible(page)
    await page.goto(`${report}/versions`)
    await page.locator('#version-name').fill('First reading')
    await button(page, 'Name this version').click()
    await expect(page.getByRole('cell', { name: 'First reading' })).toBeVisible()
    await button(page, 'Send to clearance').click()
    await expect(page.getByText('In clearance', { exact: true })).toBeVisible()
    await button(page, 'Compare').click()
    await expect(page.getByRole('heading', { name: 'Nothing differs' })).toBeVisible()
    if (script === 'with') await expectAccessible(page)
    await page.goto(`${report}/document.html`)
    await expect(page.locator('.num').first()).toHaveText('1.')
    await expect(page.locator('header')).toHaveCSS('border-bottom-style', 'solid')
    if (script === 'with') await expectAccessible(page)

    await officer.visit(`/activities/${first}`)
    await expect(officer.page.getByText(/A.HRC.\S+, para. \d/).first()).toBeVisible()
    const refused = await officer.page.request.get(`${report}/document.docx`)
    expect(refused.status()).toBe(404)
  })
}

/** Fills in the facts of a report on one year, and leaves the browser on its selection. */
async function openReport({ visit, page }: Visitor, year: number): Promise<void> {
  await visit('/reports/new')
  await field(page, 'Period from').fill('the start')
  await button(page, 'Show the selection').click()
  await expectProblem(page, 'Period from', /year/)
  await field(page, 'Period from').fill(String(year))
  await field(page, 'Period to').fill(String(year))
  await field(page, 'Theme').selectOption({ label: 'No theme' })
  const kept = field(page, 'Candidates from').getByRole('option', { name: /^Where we work \(/ })
  await field(page, 'Candidates from').selectOption(await kept.getAttribute('value'))
  await button(page, 'Show the selection').click()
  await expect(page.getByRole('heading', { name: 'Select what the report rests on' })).toBeVisible()
}

/** The main part of the Word file, as a reader of the report gets it. */
async function wordFile({ page }: Visitor, report: string): Promise<string> {
  const answer = await page.request.get(`${report}/document.docx`)
  expect(answer.status()).toBe(200)
  const main = unzipSync(await answer.body())['word/document.xml']
  if (!main) throw new Error('The file has no main part')
  return strFromU8(main)
}

/** The Word file as clearance might send it back: one word is another. */
async function edited({ page }: Visitor, report: string): Promise<Buffer> {
  const parts = unzipSync(await (await page.request.get(`${report}/document.docx`)).body())
  const main = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const changed = strToU8(main.replace('complaint procedure', 'grievance procedure'))
  return Buffer.from(zipSync({ ...parts, 'word/document.xml': changed }))
}

/** Paragraphs that Word numbers, but that carry no id of ours. */
function numberedWithoutBookmark(document: string): string[] {
  const numbered = document.match(/<w:p>(?:(?!<\/w:p>).)*<w:numPr>.*?<\/w:p>/gs) ?? []
  expect(numbered.length).toBeGreaterThan(2)
  return numbered.filter((paragraph) => !/<w:bookmarkStart [^>]*w:name="_/.test(paragraph))
}
