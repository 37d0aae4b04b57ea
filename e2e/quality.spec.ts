import { complete, logged } from './fixtures/activities'
import { expect, test } from './fixtures/journey'

test('a number of what is lacking leads to exactly those activities', async ({ presence, signIn }) => {
  const { page, visit, actor } = await signIn({ role: 'contributor', presenceId: presence.id })
  await logged(actor, complete({ presence, gaps: {} }))
  await visit('/quality')
  const numbers = page.getByRole('link', { name: /: Partners, / })
  const count = await numbers.first().textContent()
  await numbers.first().click()
  await expect(page).toHaveURL(/lacks=partners/)
  await expect(page.getByRole('row')).toHaveCount(Number(count) + 1)
})

test('what is lacking is not for those who mend nothing', async ({ signIn }) => {
  const { page } = await signIn({ role: 'drafter' })
  expect((await page.goto('/quality'))?.status()).toBe(404)
})
