import { expectAccessible } from './fixtures/accessibility'
import { button, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

for (const script of ['with', 'without'] as const) {
  test(`an administrator makes a kind of report without code, ${script} script`, async ({ signIn }) => {
    const { visit, page } = await signIn({ role: 'administrator' }, { javaScriptEnabled: script === 'with' })
    const name = `Regional annex ${script} script`
    await visit('/reports')
    await page.getByRole('link', { name: 'Report templates' }).click()
    await field(page, 'Begin as a copy of').selectOption({ label: 'Minorities report by country' })
    await field(page, 'Name').fill(name)
    await button(page, 'Make the copy').click()
    await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible()

    const first = page.getByRole('group', { name: 'Section 2', exact: true })
    await first.getByLabel('Standing text').fill('Prepared for {nobody}.')
    await button(page, 'Save the template').click()
    await expect(first.getByLabel('Standing text')).toHaveAttribute('aria-invalid', 'true')
    await expect(first.getByLabel('Standing text')).toHaveAccessibleDescription(/no report can fill/)
    await first.getByLabel('Standing text').fill('Prepared for the {organ}.')
    const further = page.getByRole('group', { name: 'A further section' })
    await further.getByLabel('Heading').fill('Next steps')
    await further.getByLabel('Standing text').fill('Work goes on.')
    await button(page, 'Save the template').click()
    await expect(page.getByText('The template is saved.')).toBeVisible()
    await expect(page.getByText('Prepared for the Human Rights Council.')).toBeVisible()
    await expect(page.getByRole('heading', { name: /Next steps/ })).toBeVisible()
    if (script === 'with') await expectAccessible(page)

    const drafter = await signIn({ role: 'drafter' })
    await drafter.visit('/reports/new')
    await field(drafter.page, 'Template').selectOption({ label: name })
    const refused = await drafter.page.request.get('/reports/templates')
    expect(refused.status()).toBe(404)

    await page.getByText('Delete this template').click()
    await button(page, 'Delete it').click()
    await expect(page.getByText('The template is deleted.')).toBeVisible()
    await expect(page.getByRole('link', { name })).toHaveCount(0)
  })
}
