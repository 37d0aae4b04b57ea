import { randomUUID } from 'node:crypto'
import { button, expectProblem, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

for (const script of [true, false]) {
  test(`invited, signed in, disabled, ${script ? 'with' : 'without'} script`, async ({ presence, signIn, open }) => {
    const options = { javaScriptEnabled: script }
    const { page, visit } = await signIn({ role: 'administrator' }, options)
    const email = `${randomUUID()}@office.example`
    await visit('/people')
    await field(page, 'Name').fill('Amina Diallo')
    await field(page, 'Email').fill('amina')
    await button(page, 'Invite').click()
    await expectProblem(page, 'Email', /whole address/)
    await expect(field(page, 'Name')).toHaveValue('Amina Diallo')
    await field(page, 'Email').fill(email)
    await field(page, 'Role').selectOption({ label: 'Contributor' })
    await field(page, 'Presence').selectOption(presence.id)
    await button(page, 'Invite').click()
    const link = await field(page, 'One-time link').inputValue()

    const theirs = await (await open(options)).newPage()
    await theirs.goto(link)
    await field(theirs, 'New password').fill('enough words to keep')
    await field(theirs, 'New password again').fill('enough words to keep')
    await button(theirs, 'Save and sign in').click()
    await expect(theirs.getByRole('link', { name: 'Activities', exact: true }).first()).toBeVisible()
    await theirs.goto(link)
    await expect(theirs.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible()

    await page.goto(`/people?q=${email}`)
    await page.getByRole('link', { name: 'Amina Diallo' }).click()
    await button(page, 'Disable').click()
    await expect(page.getByText('The person is disabled and signed out everywhere.')).toBeVisible()
    await theirs.goto('/activities')
    await expect(theirs).toHaveURL(/sign-in/)
  })
}

test('people are not for a reviewer to manage', async ({ signIn }) => {
  const { page } = await signIn({ role: 'reviewer' })
  const response = await page.goto('/people')
  expect(response?.status()).toBe(404)
})
