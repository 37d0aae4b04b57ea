import { disablePerson } from '@/lib/account/commands/disable-person'
import { makePerson, TEST_PASSWORD } from '@/lib/testing/roles'
import { expectAccessible } from './fixtures/accessibility'
import { expect, test } from './fixtures/journey'
import { cookiesOf } from './fixtures/session'

for (const script of [true, false]) {
  test(`a wrong password keeps the e-mail and says so, the right one leads home, ${script ? 'with' : 'without'} script`, async ({
    open,
  }) => {
    const { email } = await makePerson({ role: 'contributor' })
    const page = await (await open({ javaScriptEnabled: script })).newPage()
    await page.goto('/sign-in')
    if (script) await expectAccessible(page)

    await page.getByLabel('Email', { exact: true }).fill(email)
    await page.getByLabel('Password', { exact: true }).fill('not the password')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByText('The email or the password is not right.').first()).toBeVisible()
    await expect(page.getByLabel('Email', { exact: true })).toHaveValue(email)
    if (script) await expectAccessible(page)

    await page.getByLabel('Password', { exact: true }).fill(TEST_PASSWORD)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'What to do next' })).toBeVisible()
  })
}

test('whoever was on the way to a page gets there after signing in, and no further than our own pages', async ({
  open,
}) => {
  const { email } = await makePerson({ role: 'reviewer' })
  const page = await (await open()).newPage()
  await page.goto('/activities?kind=good_practice')
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await page.getByLabel('Email', { exact: true }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(TEST_PASSWORD)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL('/activities?kind=good_practice')
  for (const elsewhere of ['//foreign.example', '/\\foreign.example', 'https://foreign.example']) {
    await page.goto(`/sign-in?next=${encodeURIComponent(elsewhere)}`)
    await expect(page.getByRole('heading', { level: 1, name: 'What to do next' })).toBeVisible()
    expect(new URL(page.url()).hostname).toBe('localhost')
  }
})

test('who cannot sign in reads where to turn', async ({ open }) => {
  const page = await (await open()).newPage()
  await page.goto('/sign-in')
  await page.getByText('I cannot sign in').click()
  await expect(page.getByText('Ask an administrator of your office for a new link.')).toBeVisible()
})

for (const script of [true, false]) {
  test(`signing out ends the session, not only its cookie, ${script ? 'with' : 'without'} script`, async ({
    signIn,
    open,
  }) => {
    const { page, sessionId, personId } = await signIn(
      { role: 'contributor', name: 'Aziza' },
      { javaScriptEnabled: script },
    )
    const old = await cookiesOf({ sessionId, personId })
    await page.goto('/activities')
    await page.getByRole('banner').getByText('Aziza').first().click()
    await page.getByRole('button', { name: 'Sign out' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible()

    const elsewhere = await open()
    await elsewhere.addCookies(old)
    const replayed = await elsewhere.newPage()
    await replayed.goto('/activities')
    await expect(replayed).toHaveURL(/\/sign-in/)
  })
}

test('who is disabled is out at the next request', async ({ signIn }) => {
  const { page, personId } = await signIn({ role: 'contributor' })
  await page.goto('/activities')
  await expect(page.getByRole('heading', { level: 1, name: 'Activities' })).toBeVisible()
  const { actor: administrator } = await makePerson({ role: 'administrator' })
  await disablePerson(administrator, { personId })
  await page.reload()
  await expect(page).toHaveURL(/\/sign-in/)
})
