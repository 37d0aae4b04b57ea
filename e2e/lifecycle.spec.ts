import { expectAccessible } from './fixtures/accessibility'
import { complete, logged, submitted } from './fixtures/activities'
import { button, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

for (const script of [true, false]) {
  test(`a draft is deleted, a reviewed text withdrawn and taken back, ${script ? 'with' : 'without'} script`, async ({
    presence,
    signIn,
  }) => {
    const officer = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: script })
    const draft = await logged(officer.actor, complete({ presence, title: 'Logged by mistake' }))
    const page = await officer.visit(`/activities/${draft}`)
    await page.getByText('Delete this draft', { exact: true }).click()
    await button(page, 'Delete the draft').click()
    await expect(page.getByRole('status').filter({ hasText: 'The draft is deleted' })).toBeVisible()

    const reference = await submitted(officer.actor, complete({ presence }))
    await officer.visit(`/activities/${reference}`)
    await page.getByText('Withdraw this activity', { exact: true }).click()
    await button(page, 'Withdraw it').click()
    await expect(page.getByText('Say why in a sentence', { exact: false }).first()).toBeVisible()
    await field(page, 'Why').fill('The partner asked us to.')
    await button(page, 'Withdraw it').click()
    await expect(page.getByText('it no longer counts and is not quoted', { exact: false })).toBeVisible()
    await expect(page.getByText('The partner asked us to.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0)
    await page.goto(`/activities?presence=${presence.id}`)
    await expect(page.getByRole('table').getByText('Withdrawn')).toBeVisible()

    await page.goto(`/activities/${reference}`)
    await button(page, 'Take the withdrawal back').click()
    await expect(page.getByText('Waiting for review').first()).toBeVisible()
  })
}

test('an earlier revision is read, compared and brought back', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reference = await submitted(officer.actor, complete({ presence, title: 'First title' }))
  const page = await officer.visit(`/activities/${reference}/edit`)
  await field(page, 'Title').fill('Second title')
  await button(page, 'Submit for review').click()
  await expect(page.getByRole('status').filter({ hasText: 'Submitted for review' })).toBeVisible()

  await page.getByRole('link', { name: 'All revisions, and what each changed' }).click()
  const latest = page.getByRole('region', { name: 'Revision 2' })
  await expect(latest.locator('del')).toContainText('First')
  await expect(latest.locator('ins')).toContainText('Second')
  await expect(latest.getByRole('button')).toHaveCount(0)
  await expectAccessible(page)
  await button(page, 'Bring revision 1 back').click()
  await expect(page.getByRole('status').filter({ hasText: 'Submitted for review' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'First title' })).toBeVisible()
  await page.goto(`/activities/${reference}/history`)
  await expect(page.getByRole('region', { name: 'Revision 3' })).toBeVisible()
})
