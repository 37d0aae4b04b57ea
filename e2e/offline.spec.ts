import type { Page } from '@playwright/test'
import { db } from '@/lib/core/db'
import { makePerson } from '@/lib/testing/roles'
import { expectAccessible } from './fixtures/accessibility'
import { button, field } from './fixtures/activity-form'
import { onDevice } from './fixtures/device'
import { expect, test } from './fixtures/journey'
import { cookiesOf } from './fixtures/session'

const written = (title: string) =>
  db.activity.findMany({ where: { title }, select: { summary: true, createdById: true, holderIds: true } })

const SHELL = { serviceWorkers: 'allow' } as const

/** Waits until the worker has kept the page on which one writes without a line. */
const shellIsThere = (page: Page) =>
  expect
    .poll(() => page.evaluate(async () => (await (await caches.open('shell')).match('/write')) !== undefined))
    .toBe(true)

const keepOnDevice = (page: Page) => page.getByLabel(/^Keep what I write here on this device/).check()

test('without a line any page leads to one that can be written on; the text is kept encrypted, and sent once', async ({
  presence,
  signIn,
}) => {
  const { page, visit, actor } = await signIn({ role: 'contributor', presenceId: presence.id }, SHELL)
  await visit('/home')
  await shellIsThere(page)
  const context = page.context()
  await context.setOffline(true)
  await page.goto('/activities')
  await expect(page).toHaveURL('/write?from=%2Factivities')
  await expect(page.getByRole('link', { name: 'Back, with a connection' })).toHaveAttribute('href', '/activities')
  await expect(page.getByText('What you write is only in this page while it is open.')).toBeVisible()
  await keepOnDevice(page)
  const title = `In the hills ${presence.id}`
  await field(page, 'Title').fill(title)
  await field(page, 'Summary').fill('Met the herders at the spring.')
  await field(page, 'Presence').fill('The spring above the village')
  await expect(page.getByText(/^A copy from \d\d:\d\d is on this device\.$/)).toBeVisible()

  // Closed while somebody was still writing: the text is there again.
  await page.close()
  const again = await context.newPage()
  await again.goto('/write')
  await expect(field(again, 'Title')).toHaveValue(title)
  await button(again, 'Send when there is a line').click()
  await expect(again.getByText('Waiting for a connection.')).toBeVisible()
  await expect(again.getByText('It is on this device, encrypted.')).toBeVisible()
  await expect(field(again, 'Title')).toHaveValue('')
  const device = await onDevice(again)
  expect(device).toMatchObject({ copies: 1, extractable: false })
  for (const secret of [title, 'herders', 'spring']) expect(device.text).not.toContain(secret)

  await again.close()
  await context.setOffline(false)
  const back = await context.newPage()
  await back.goto('/write')
  await expect(back.getByText('Sent.')).toBeVisible()
  await expectAccessible(back)
  expect(await written(title)).toEqual([
    { summary: 'Met the herders at the spring.', createdById: actor.id, holderIds: [presence.id] },
  ])
  await expect.poll(() => onDevice(back).then(({ copies }) => copies)).toBe(0)
})

test('the browser keeps that page and what it is built of, and nothing of anybody', async ({ presence, signIn }) => {
  const { page, visit, actor } = await signIn({ role: 'contributor', presenceId: presence.id, locale: 'ar' }, SHELL)
  await visit('/home')
  await shellIsThere(page)
  for (const path of ['/activities', '/activities/new', '/settings', '/home']) await visit(path)
  const kept = await page.evaluate(async () => {
    const found: { path: string; text: string }[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request)
        found.push({ path: new URL(request.url).pathname, text: (await answer?.text()) ?? '' })
      }
    }
    return found
  })
  const pages = kept.filter(({ path }) => !path.startsWith('/_next/static/'))
  expect(pages.map(({ path }) => path)).toEqual(['/write'])
  const text = pages[0]?.text ?? ''
  expect(text).toContain('<html lang="ar" dir="rtl"')
  for (const somebodys of [actor.id, actor.name, presence.id]) expect(text).not.toContain(somebodys)
})

test('a text of which the answer was lost is sent again and is one activity', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/write')
  await page.route('**/api/activities/draft', async (route) => {
    await route.fetch()
    await route.abort()
  })
  const title = `Sent and not heard of ${presence.id}`
  await field(page, 'Title').fill(title)
  await button(page, 'Send when there is a line').click()
  await expect(page.getByText('Waiting for a connection.')).toBeVisible()
  await expect(page.getByText('It is only in this page: leave it open.')).toBeVisible()
  await expect.poll(() => written(title)).toHaveLength(1)
  await page.unroute('**/api/activities/draft')
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(page.getByText('Sent.')).toBeVisible()
  expect(await written(title)).toHaveLength(1)
})

test('after the session has ended the text waits for its writer to sign in, and goes to nobody else', async ({
  presence,
  signIn,
}) => {
  const { page, visit, sessionId, personId, actor } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/home')
  await visit('/write')
  await keepOnDevice(page)
  const title = `Whose is it ${presence.id}`
  const { endedAt } = await db.session.findUniqueOrThrow({ where: { id: sessionId } })
  await db.session.update({ where: { id: sessionId }, data: { endedAt: new Date() } })
  await field(page, 'Title').fill(title)
  await button(page, 'Send when there is a line').click()
  await expect(page.getByText(/^Not sent: your session has ended/)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()

  const other = await makePerson({ role: 'contributor', presenceId: presence.id })
  await page.context().addCookies(await cookiesOf(other))
  const answered = page.waitForResponse('**/api/activities/draft')
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  expect((await answered).status()).toBe(401)
  expect(await written(title)).toEqual([])

  await db.session.update({ where: { id: sessionId }, data: { endedAt } })
  await page.context().addCookies(await cookiesOf({ sessionId, personId }))
  const context = page.context()
  await page.close()
  // Whatever page the writer opens next: what waits is sent.
  const next = await context.newPage()
  await next.goto('/home')
  await expect.poll(() => written(title)).toMatchObject([{ createdById: actor.id }])
  await expect.poll(() => onDevice(next).then(({ copies }) => copies)).toBe(0)
})

test('what is not taken says why, stays, and can be mended', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/write')
  const title = `Mended later ${presence.id}`
  await field(page, 'Title').fill(title)
  await field(page, 'Start').fill('Thursday')
  await button(page, 'Send when there is a line').click()
  await expect(page.getByText('Not taken:')).toBeVisible()
  await button(page, 'Write on').click()
  await expect(field(page, 'Title')).toHaveValue(title)
  await field(page, 'Start').fill('2014')
  await button(page, 'Send when there is a line').click()
  await expect(page.getByText('Sent.')).toBeVisible()
  expect(await written(title)).toHaveLength(1)
})

test('a device on which nobody has signed in keeps nothing', async ({ open }) => {
  const page = await (await open()).newPage()
  await page.goto('/write')
  await expect(page.getByText('Nobody has signed in on this device yet, so nothing can be kept on it.')).toBeVisible()
  await field(page, 'Title').fill('Nobody’s')
  await button(page, 'Send when there is a line').click()
  await expect(page.getByText(/^Not sent: your session has ended/)).toBeVisible()
  expect(await onDevice(page)).toMatchObject({ databases: [], copies: 0 })
})

test('it can be put on a device, under its name in the language of the reader', async ({ open }) => {
  const page = await (await open({ ...SHELL })).newPage()
  await page.goto('/sign-in')
  const address = await page.locator('link[rel="manifest"]').getAttribute('href')
  const answer = await page.request.get(address ?? '', { headers: { 'Accept-Language': 'fr' } })
  const manifest = await answer.json()
  expect(manifest).toMatchObject({ lang: 'fr', dir: 'ltr', start_url: '/', display: 'standalone' })
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (source: string) => {
      const picture = await createImageBitmap(await (await fetch(source)).blob())
      return `${picture.width}x${picture.height}`
    }, src)
    expect(size).toBe(sizes)
  }
  await shellIsThere(page)
})
