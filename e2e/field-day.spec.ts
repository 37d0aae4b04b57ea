import { readFileSync } from 'node:fs'
import type { CDPSession, Page } from '@playwright/test'
import { db } from '@/lib/core/db'
import { makePerson } from '@/lib/testing/roles'
import type { english } from '@/messages/catalogue'
import { expectAccessible, expectNoSidewaysScroll } from './fixtures/accessibility'
import { expect, test } from './fixtures/journey'

const DAYS = [
  { locale: 'fr', language: 'Français', place: 'Kirghizistan' },
  { locale: 'ar', language: 'العربية', place: 'قيرغيزستان' },
]

type Noun = 'account' | 'activity'

/** The sentences of a language, as the pages say them. */
const wordsOf = <N extends Noun>(locale: string, noun: N): (typeof english)[N] =>
  JSON.parse(readFileSync(`messages/${locale}/${noun}.json`, 'utf8'))

/** A line of 400 kbit a second with answers after 400 ms, or none at all. */
const line = (cdp: CDPSession, offline: boolean) =>
  cdp.send('Network.emulateNetworkConditions', {
    offline,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  })

const typed = (page: Page, name: string) => page.locator(`[name="${name}"]`)

for (const { locale, language, place } of DAYS) {
  const [words, account] = [wordsOf(locale, 'activity'), wordsOf(locale, 'account')]
  test(`an officer's day on a telephone and a thin line that is cut twice, in ${locale}`, async ({
    presence,
    open,
  }) => {
    test.slow()
    const { email, password } = await makePerson({ role: 'contributor', presenceId: presence.id, locale })
    const page = await (await open({ viewport: { width: 360, height: 720 } })).newPage()
    const cdp = await page.context().newCDPSession(page)
    await line(cdp, false)
    await page.goto('/sign-in')
    await page.getByRole('button', { name: language }).click()
    await page.getByLabel(account.sign_in.email, { exact: true }).fill(email)
    await page.getByLabel(account.sign_in.password, { exact: true }).fill(password)
    await page.getByRole('button', { name: account.sign_in.submit, exact: true }).click()
    await expect(page).toHaveURL(/\/home/)

    await page.goto('/activities/new')
    const keep = page.getByLabel(words.device.keep)
    await keep.check()
    await expect(page.getByText(words.device.none)).toBeVisible()
    const title = `${place} ${presence.id}`
    await typed(page, 'title').fill(title)
    await expect(page.getByText(startOf(words.autosave.saved))).toBeVisible()

    await line(cdp, true)
    await typed(page, 'summary').fill(`${place}. ${place}.`)
    await expect(page.getByText(words.autosave.offline)).toBeVisible()
    await expect(page.getByText(startOf(words.device.kept)).first()).toBeVisible()
    await keep.scrollIntoViewIfNeeded()
    await expectNoSidewaysScroll(page)
    await page.screenshot({ path: test.info().outputPath(`cut-${locale}.png`) })
    await line(cdp, false)
    await expect(page.getByText(startOf(words.autosave.saved))).toBeVisible({ timeout: 20_000 })
    await expect(page.getByText(words.device.none)).toBeVisible()

    await line(cdp, true)
    await typed(page, 'result').fill(`${place}.`)
    await page.getByRole('button', { name: words.form.save }).click()
    await expect(page.getByText(words.autosave.blocked)).toBeVisible()
    await page.screenshot({ path: test.info().outputPath(`blocked-${locale}.png`) })
    await line(cdp, false)
    await expect(page.getByText(startOf(words.autosave.saved))).toBeVisible({ timeout: 20_000 })

    for (const gap of ['gapStart', 'gapCountries', 'gapPartners', 'gapRightsHolders', 'gapSources'])
      await typed(page, gap).selectOption('not_known')
    await typed(page, 'activityType').selectOption({ index: 1 })
    await page.locator('[name="main"][value="EA5"]').check()
    await typed(page, 'publicUse').selectOption('refused')
    await page.getByRole('button', { name: words.form.save }).click()
    await expect(page.getByText(startOf(words.saved.draft)).first()).toBeVisible({ timeout: 20_000 })
    await expectAccessible(page)
    await page.getByRole('button', { name: words.form.submit }).click()
    await expect(page).toHaveURL(/submitted=1/, { timeout: 20_000 })
    await page.screenshot({ path: test.info().outputPath(`submitted-${locale}.png`) })
    const rows = await db.activity.findMany({ where: { title }, select: { status: true, summary: true, result: true } })
    expect(rows).toEqual([{ status: 'submitted', summary: `${place}. ${place}.`, result: `${place}.` }])
  })
}

/** A sentence up to the first value in it. */
function startOf(sentence: string): string {
  return sentence.split('{')[0] ?? sentence
}
