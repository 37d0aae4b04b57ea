import { button, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

test('when mail comes is chosen, and kept', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: false })
  await visit('/settings')
  await expect(field(page, 'At once')).toBeChecked()
  await field(page, 'Once a day, in the morning (UTC)').check()
  await button(page, 'Save settings').click()
  await visit('/settings')
  await expect(field(page, 'Once a day, in the morning (UTC)')).toBeChecked()
})

test('mails are there for an administrator, and for nobody else', async ({ signIn }) => {
  const administrator = await signIn({ role: 'administrator' })
  await administrator.visit('/outbox')
  await expect(administrator.page.getByRole('heading', { level: 1, name: 'Mails' })).toBeVisible()
  const reviewer = await signIn({ role: 'reviewer' })
  const answer = await reviewer.page.goto('/outbox')
  expect(answer?.status()).toBe(404)
})
