import type { Page } from '@playwright/test'
import { db } from '@/lib/core/db'
import { makePerson } from '@/lib/testing/roles'
import { expectAccessible } from './fixtures/accessibility'
import { complete, logged } from './fixtures/activities'
import { button, field } from './fixtures/activity-form'
import { onDevice } from './fixtures/device'
import { expect, test } from './fixtures/journey'
import { cookiesOf } from './fixtures/session'

const inRow = (title: string) => db.activity.findMany({ where: { title }, select: { reference: true, summary: true } })

const copies = (page: Page) => onDevice(page).then((device) => device.copies)

/** Asks for copies, and waits until what keeps them is there. */
async function askForCopies(page: Page): Promise<void> {
  await page.getByLabel(/^Keep a copy on this device/).check()
  await expect(page.getByText('No copy is on this device: the server has your text.')).toBeVisible()
}

/** Another page of the same browser, in place of one that was closed without a line. */
async function reopen(page: Page, path: string): Promise<Page> {
  const context = page.context()
  await page.close()
  await context.setOffline(false)
  const next = await context.newPage()
  await next.goto(path)
  return next
}

const notice = (page: Page) => page.getByRole('status').filter({ hasText: /^A copy from \d\d:\d\d is on this device/ })

test('without being asked a device keeps nothing', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  await page.context().setOffline(true)
  await field(page, 'Title').fill(`Never on a device ${presence.id}`)
  await expect(page.getByText(/^Not saved: no connection/)).toBeVisible()
  expect(await onDevice(page)).toMatchObject({ databases: [], extractable: null })
})

test('a laptop that was closed without a line has the text, encrypted, and gives it back field by field', async ({
  presence,
  signIn,
}) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  await askForCopies(page)
  await page.context().setOffline(true)
  const title = `Closed laptop ${presence.id}`
  await field(page, 'Title').fill(title)
  await field(page, 'Summary').fill('Witnesses of the talks.')
  await field(page, 'Result').fill('Not wanted any more.')
  await expect(page.getByText(/^A copy from \d\d:\d\d is on this device\.$/)).toBeVisible()
  await expect(page.getByText(/^Not saved: no connection/)).toBeVisible()

  const device = await onDevice(page)
  expect(device).toMatchObject({ copies: 1, extractable: false })
  for (const secret of [title, 'Witnesses', 'Not wanted']) expect(device.text).not.toContain(secret)

  const next = await reopen(page, '/activities/new')
  await expect(notice(next)).toBeVisible()
  await expectAccessible(next)
  await expect(next.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('')
  await notice(next).getByLabel('Result').uncheck()
  await button(next, 'Put into the form').click()
  await expect(next.getByText(/^Saved \d\d:\d\d/)).toBeVisible()
  const [row] = await db.activity.findMany({ where: { title } })
  expect(row).toMatchObject({ summary: 'Witnesses of the talks.', result: null })
  await expect.poll(() => copies(next)).toBe(0)
})

test('what is called confidential leaves the device at once, and is not put back', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  await askForCopies(page)
  await page.context().setOffline(true)
  await field(page, 'Title').fill(`Becomes confidential ${presence.id}`)
  await expect.poll(() => copies(page)).toBe(1)
  await field(page, 'Sensitivity').selectOption('confidential')
  await expect(page.getByText('No copy is kept of what is confidential.')).toBeVisible()
  expect(await copies(page)).toBe(0)
  await field(page, 'Summary').fill('Written on.')
  await expect(page.getByText(/^Not saved: no connection/)).toBeVisible()
  expect(await copies(page)).toBe(0)
})

test('what is confidential on the server is never on a device, also while the form calls it otherwise', async ({
  presence,
  signIn,
}) => {
  const { page, visit, actor } = await signIn({ role: 'contributor', presenceId: presence.id })
  const title = `Is confidential ${presence.id}`
  const reference = await logged(actor, complete({ presence, title, sensitivity: 'strictly_confidential' }))
  await visit(`/activities/${reference}/edit`)
  await page.getByLabel(/^Keep a copy on this device/).check()
  await expect(page.getByText('No copy is kept of what is confidential.')).toBeVisible()
  await page.context().setOffline(true)
  await page.getByText('Who may use it').click()
  await field(page, 'Sensitivity').selectOption('unclassified')
  await field(page, 'Summary').fill('Written on.')
  await expect(page.getByText(/^Not saved: no connection/)).toBeVisible()
  await expect(page.getByText('No copy is kept of what is confidential.')).toBeVisible()
  expect(await copies(page)).toBe(0)
})

test('a copy is shown for seventy-two hours, then it is deleted on whatever page is opened', async ({
  presence,
  signIn,
}) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  const start = Date.now()
  await page.clock.setFixedTime(start)
  await visit('/activities/new')
  await askForCopies(page)
  await page.context().setOffline(true)
  await field(page, 'Title').fill(`Three days ${presence.id}`)
  await expect.poll(() => copies(page)).toBe(1)
  const context = page.context()
  await page.close()
  await context.setOffline(false)

  const HOURS = 60 * 60 * 1000
  const before = await context.newPage()
  await before.clock.setFixedTime(start + 72 * HOURS - 1)
  await before.goto('/activities/new')
  await expect(before.getByText(/^A copy from .+ is on this device$/)).toBeVisible()
  await before.close()
  const after = await context.newPage()
  await after.clock.setFixedTime(start + 72 * HOURS)
  await after.goto('/home')
  await expect.poll(() => copies(after)).toBe(0)
})

test('signing out deletes what is on the device: the page does, and the answer tells the browser to', async ({
  presence,
  signIn,
}) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  await askForCopies(page)
  await page.context().setOffline(true)
  await field(page, 'Title').fill(`Signed out on purpose ${presence.id}`)
  await expect.poll(() => copies(page)).toBe(1)
  const next = await reopen(page, '/home')
  const signOut = async () => {
    await next.locator('.bar__end summary').click()
    await button(next, 'Sign out').first().click()
  }
  await next.route('**/sign-out', (route) => route.fulfill({ status: 204 }))
  await signOut()
  await expect.poll(() => onDevice(next)).toEqual({ databases: [], copies: 0, text: '{}', extractable: null })

  await next.unroute('**/sign-out')
  await next.evaluate(() => localStorage.setItem('left', 'behind'))
  const answered = next.waitForResponse('**/sign-out')
  await next
    .locator('.bar__end form')
    .last()
    .evaluate((form: HTMLFormElement) => form.submit())
  expect(await (await answered).headerValue('clear-site-data')).toBe('"storage"')
  await expect(next).toHaveURL('/sign-in')
  expect((await onDevice(next)).text).not.toContain('behind')
})

test('whoever signs in next on the same device finds nothing of the one before', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  await askForCopies(page)
  await page.context().setOffline(true)
  await field(page, 'Title').fill(`Left behind ${presence.id}`)
  await expect.poll(() => copies(page)).toBe(1)
  const other = await makePerson({ role: 'contributor', presenceId: presence.id })
  await page.context().addCookies(await cookiesOf(other))
  const next = await reopen(page, '/home')
  await expect.poll(() => onDevice(next)).toMatchObject({ databases: [], copies: 0 })
  await next.goto('/activities/new')
  await expect(next.getByLabel(/^Keep a copy on this device/)).not.toBeChecked()
})

test('a session that ended takes nothing along: signed in again, the text is there', async ({ presence, signIn }) => {
  const { page, visit, sessionId } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  await askForCopies(page)
  const { endedAt } = await db.session.findUniqueOrThrow({ where: { id: sessionId } })
  await db.session.update({ where: { id: sessionId }, data: { endedAt: new Date() } })
  const title = `Session over ${presence.id}`
  await field(page, 'Title').fill(title)
  await expect(page.getByText(/^Not saved: your session has ended/)).toBeVisible()
  const out = await reopen(page, '/activities/new')
  await expect(out).toHaveURL(/sign-in/)
  expect(await copies(out)).toBe(1)
  await db.session.update({ where: { id: sessionId }, data: { endedAt } })
  await out.goto('/activities/new')
  await button(out, 'Put into the form').click()
  await expect(out.getByText(/^Saved \d\d:\d\d/)).toBeVisible()
  expect(await inRow(title)).toHaveLength(1)
})

test('what has changed on the server since is not ticked, and stays unless it is', async ({ presence, signIn }) => {
  const one = await signIn({ role: 'contributor', presenceId: presence.id })
  const two = await signIn({ role: 'contributor', presenceId: presence.id })
  const reference = await logged(one.actor, complete({ presence, title: `Moved on ${presence.id}` }))
  await one.visit(`/activities/${reference}/edit`)
  await askForCopies(one.page)
  await one.page.context().setOffline(true)
  await field(one.page, 'Summary').fill('Summary on the device.')
  await field(one.page, 'Result').fill('Result on the device.')
  await expect(one.page.getByText(/^Not saved: no connection/)).toBeVisible()
  await expect.poll(() => copies(one.page)).toBe(1)

  await two.visit(`/activities/${reference}/edit`)
  await field(two.page, 'Result').fill('Result of a colleague.')
  await expect(two.page.getByText(/^Saved/)).toBeVisible()

  const page = await reopen(one.page, `/activities/${reference}/edit`)
  await expect(notice(page).getByLabel('Summary')).toBeChecked()
  await expect(notice(page).getByLabel('Result')).not.toBeChecked()
  await expect(notice(page).getByText('Has changed on the server since.')).toBeVisible()
  await expect(notice(page).getByText('Result of a colleague.')).toBeVisible()
  await button(page, 'Put into the form').click()
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible()
  const row = await db.activity.findUniqueOrThrow({ where: { reference } })
  expect(row).toMatchObject({ summary: 'Summary on the device.', result: 'Result of a colleague.' })
})

test('a copy that is being written in another tab is left to it, until that tab is closed', async ({
  presence,
  signIn,
}) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  await askForCopies(page)
  await page.route('**/api/activities/draft', (route) => route.abort())
  await field(page, 'Title').fill(`Two tabs ${presence.id}`)
  await expect.poll(() => copies(page)).toBe(1)
  const second = await page.context().newPage()
  await second.goto('/activities/new')
  await expect(second.getByText('It is being written in another tab of this browser.')).toBeVisible()
  await expect(button(second, 'Put into the form')).toBeHidden()
  await page.close()
  await expect(button(second, 'Put into the form')).toBeVisible()
})

test('an activity of which the answer was lost with the page is one activity', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  await askForCopies(page)
  const title = `Lost with the page ${presence.id}`
  await page.route('**/api/activities/draft', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await field(page, 'Title').fill(title)
  await expect(page.getByText(/^Not saved: no connection/)).toBeVisible()
  await expect.poll(() => inRow(title)).toHaveLength(1)
  const { text } = await onDevice(page)
  await field(page, 'Summary').fill('Written since.')
  await expect.poll(() => onDevice(page).then((device) => device.text)).not.toBe(text)
  const next = await reopen(page, '/activities/new')
  await button(next, 'Put into the form').click()
  await expect(next.getByText(/^Saved \d\d:\d\d/)).toBeVisible()
  await expect(next).toHaveURL(/\/activities\/TC-\d+\/edit/)
  expect(await inRow(title)).toMatchObject([{ summary: 'Written since.' }])
})
