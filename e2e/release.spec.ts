import { expectAccessible } from './fixtures/accessibility'
import { complete, judged } from './fixtures/activities'
import { button, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

for (const script of [true, false]) {
  test(`one choice answers for every use, and is withdrawn everywhere, ${script ? 'with' : 'without'} script`, async ({
    presence,
    signIn,
  }) => {
    const officer = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: script })
    const reviewer = await signIn({ role: 'reviewer' })
    const page = await officer.visit('/activities/new')
    await field(page, 'Title').fill('Meeting with a family')
    await expect(field(page, 'Given by')).toBeHidden()
    await page.getByRole('radio', { name: 'They agreed: without names and places' }).check()
    await expect(field(page, 'Public report')).toBeHidden()
    await field(page, 'Given by').fill('The family')
    await button(page, 'Save draft').click()
    await expect(page.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible()
    await expect(page.locator('summary').filter({ hasText: 'Who may use it' })).toContainText(
      'without names and places',
    )
    // A section that is complete begins closed, and says what is in it.
    await page.getByText('Who may use it').click()
    await page.getByRole('radio', { name: 'Another answer for each use' }).check()
    await expect(field(page, 'Public report')).toHaveValue('agreed')
    if (script) await expectAccessible(page)

    const reference = await judged(officer.actor, reviewer.actor, complete({ presence, publicReport: 'agreed' }))
    await officer.visit(`/activities/${reference}`)
    await page.getByText('An agreement was withdrawn', { exact: true }).click()
    await button(page, 'Refuse it now').click()
    await expect(page.getByRole('status').filter({ hasText: 'refused from now on' })).toBeVisible()
    await expect(page.getByRole('region', { name: 'Release' }).getByText('Refused')).toBeVisible()
  })
}
