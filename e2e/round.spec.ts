import { expectAccessible } from './fixtures/accessibility'
import { button, expectProblem, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

for (const script of [true, false]) {
  test(`a round is opened, answered, extended and contributed to, ${script ? 'with' : 'without'} script`, async ({
    presence,
    signIn,
    open,
  }) => {
    const options = { javaScriptEnabled: script }
    const manager = await signIn({ role: 'reviewer' }, options)
    const { page } = manager
    await manager.visit('/rounds/new')
    const title = `Rights of migrants ${presence.id}`
    await field(page, 'Title').fill(title)
    await field(page, 'Mandate').fill('Human Rights Council resolution 30/21')
    await expect(page.locator(`input[name="presences"][value="${presence.id}"]`)).toBeChecked()
    await page.getByLabel(/^Outside contributors/).fill('IOM; en')
    await page.locator('input[name="accomplishments"][value="EA5"]').check()
    await button(page, 'Open the round').click()
    await expectProblem(page, 'Deadline', /Choose a day/)
    await field(page, 'Deadline').fill('2099-11-20')
    await button(page, 'Open the round').click()
    await expect(page.getByRole('heading', { name: /^0 of \d+ asked have answered/ })).toBeVisible()
    if (script) await expectAccessible(page)

    const officer = await signIn({ role: 'contributor', presenceId: presence.id }, options)
    await officer.visit('/rounds')
    await officer.page.getByRole('link', { name: title }).click()
    await officer.page.getByRole('link', { name: 'Answer for your presence' }).click()
    await officer.page.getByRole('button', { name: 'Nothing to report for EA5', exact: true }).click()
    await expect(officer.page.getByText('Confirmed nil').first()).toBeVisible()

    await page.getByRole('link', { name: 'IOM' }).click()
    await button(page, 'Give a link').click()
    const theirs = await (await open(options)).newPage()
    await theirs.goto(await page.getByRole('textbox', { name: 'Personal link' }).inputValue())
    await field(theirs, 'Title').fill('Workshop of consuls')
    await field(theirs, 'What was done, with whom, for whom').fill('IOM trained consuls.')
    await field(theirs, 'What it contributes to').selectOption('EA5')
    await field(theirs, 'Year').fill('2014')
    await button(theirs, 'Send').click()
    await expect(theirs.getByText('Thank you, it has arrived.')).toBeVisible()
    if (script) await expectAccessible(theirs)

    await page.goto('/rounds')
    await page.getByRole('link', { name: title }).click()
    await expect(page.getByRole('heading', { name: /^1 of \d+ asked have answered/ })).toBeVisible()
  })
}

test('who leads no round opens none', async ({ presence, signIn }) => {
  const { page } = await signIn({ role: 'contributor', presenceId: presence.id })
  const response = await page.goto('/rounds/new')
  expect(response?.status()).toBe(404)
})
