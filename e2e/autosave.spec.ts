import { db } from '@/lib/core/db'
import { complete, logged } from './fixtures/activities'
import { button, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

const inRow = (title: string) => db.activity.findMany({ where: { title }, select: { reference: true, summary: true } })

test('what is written is saved without a press, as one activity', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  const title = `Written on ${presence.id}`
  await field(page, 'Title').fill(title)
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible()
  await expect(page).toHaveURL(/\/activities\/TC-\d+\/edit/)
  await field(page, 'Summary').fill('The presence met the ministry.')
  await expect.poll(() => inRow(title)).toMatchObject([{ summary: 'The presence met the ministry.' }])
  await field(page, 'Summary').press('End')
  await field(page, 'Summary').pressSequentially(' Twice.')
  await expect(field(page, 'Summary')).toBeFocused()
  await expect.poll(() => inRow(title)).toMatchObject([{ summary: 'The presence met the ministry. Twice.' }])
  await button(page, 'Save draft').click()
  await expect(page.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible()
  expect(await inRow(title)).toHaveLength(1)
})

test('with no line nothing is lost, nothing is sent twice, and nothing is submitted', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  const title = `Without a line ${presence.id}`
  await page.context().setOffline(true)
  await field(page, 'Title').fill(title)
  await expect(page.getByText(/^Not saved: no connection/)).toBeVisible()
  await button(page, 'Submit for review').click()
  await expect(
    page.getByText('Not sent, because what you wrote could not be saved. Your text is still here.'),
  ).toBeVisible()
  await expect(field(page, 'Title')).toHaveValue(title)
  await page.context().setOffline(false)
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible({ timeout: 20_000 })
  expect(await inRow(title)).toHaveLength(1)
})

test('two people in one activity lose nothing: fields apart merge, one field shows both', async ({
  presence,
  signIn,
}) => {
  const one = await signIn({ role: 'contributor', presenceId: presence.id })
  const two = await signIn({ role: 'contributor', presenceId: presence.id })
  const title = `Two at once ${presence.id}`
  const reference = await logged(one.actor, complete({ presence, title }))
  for (const { visit } of [one, two]) await visit(`/activities/${reference}/edit`)
  await field(one.page, 'Result').fill('Result of one.')
  await expect(one.page.getByText(/^Saved/)).toBeVisible()
  await field(two.page, 'Summary').fill('Summary of two.')
  await expect(two.page.getByText(/^Saved/)).toBeVisible()
  const row = await db.activity.findUniqueOrThrow({ where: { reference } })
  expect(row).toMatchObject({ result: 'Result of one.', summary: 'Summary of two.' })

  await field(two.page, 'Result').fill('Result of two.')
  await expect(two.page.getByText('Not saved yet:')).toBeVisible()
  await expect(two.page.getByText(/Result of one\./).first()).toBeVisible()
  expect((await db.activity.findUniqueOrThrow({ where: { reference } })).result).toBe('Result of one.')
})

test('what is refused is mended and saved, also after the form itself was declined', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  const title = `Mended ${presence.id}`
  await field(page, 'Title').fill(title)
  await field(page, 'Start').fill('Thursday')
  await expect(page.getByText('Not saved yet:')).toBeVisible()
  await button(page, 'Submit for review').click()
  await expect(field(page, 'Start')).toHaveAttribute('aria-invalid', 'true')
  await field(page, 'Start').fill('2014')
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible()
  expect(await inRow(title)).toHaveLength(1)
})

test('whoever is signed out writes on after signing in elsewhere', async ({ presence, signIn }) => {
  const { page, visit, sessionId } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  const title = `Signed out ${presence.id}`
  const ends = await db.session.findUniqueOrThrow({ where: { id: sessionId } })
  await db.session.update({ where: { id: sessionId }, data: { endedAt: new Date() } })
  await field(page, 'Title').fill(title)
  await expect(page.getByText(/^Not saved: your session has ended/)).toBeVisible()
  await db.session.update({ where: { id: sessionId }, data: { endedAt: ends.endedAt } })
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await expect(page.getByText(/^Saved \d\d:\d\d/)).toBeVisible()
  expect(await inRow(title)).toHaveLength(1)
})

test('nothing is submitted while what was written cannot be saved, and once it can it is', async ({
  presence,
  signIn,
}) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  const title = `Failing ${presence.id}`
  await page.route('**/api/activities/draft', (route) => route.fulfill({ status: 500 }))
  await field(page, 'Title').fill(title)
  await button(page, 'Save draft').click()
  await expect(page.getByText('Not sent, because what you wrote could not be saved.')).toBeVisible()
  await expect(field(page, 'Title')).toHaveValue(title)
  expect(await inRow(title)).toHaveLength(0)
  await page.unroute('**/api/activities/draft')
  await button(page, 'Save draft').click()
  await expect(page.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible()
  expect(await inRow(title)).toHaveLength(1)
})

test('an answer that is lost makes no second activity, whatever is written since', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await visit('/activities/new')
  const title = `Lost answer ${presence.id}`
  await page.route('**/api/activities/draft', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await field(page, 'Title').fill(title)
  await expect(page.getByText(/^Not saved: no connection/)).toBeVisible()
  await page.unroute('**/api/activities/draft')
  await field(page, 'Summary').fill('Written since.')
  await button(page, 'Save draft').click()
  await expect(page.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible()
  expect(await inRow(title)).toMatchObject([{ summary: 'Written since.' }])
})

test('two who write in one activity are told of each other; signing in leads back to the form', async ({
  presence,
  signIn,
  open,
}) => {
  const one = await signIn({ role: 'contributor', presenceId: presence.id })
  const two = await signIn({ role: 'contributor', presenceId: presence.id })
  const reference = await logged(one.actor, complete({ presence, title: `Together ${presence.id}` }))
  await one.visit(`/activities/${reference}/edit`)
  await two.visit(`/activities/${reference}/edit`)
  await expect(two.page.getByText(`This form is also open with \u2068${one.actor.name}\u2069.`)).toBeVisible()
  const nobody = await (await open()).newPage()
  await nobody.goto(`/activities/${reference}/edit`)
  await expect(nobody).toHaveURL(`/sign-in?next=${encodeURIComponent(`/activities/${reference}/edit`)}`)
})
