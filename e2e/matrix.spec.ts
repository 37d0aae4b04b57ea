import { complete, judged, logged } from './fixtures/activities'
import { expect, test } from './fixtures/journey'

for (const by of ['accomplishment', 'region', 'presence_type', 'mandate_group', 'group', 'gender', 'theme', 'kind']) {
  test(`a number of the matrix by ${by} leads to exactly those activities, without script`, async ({
    presence,
    signIn,
  }) => {
    const { page, visit, actor } = await signIn(
      { role: 'contributor', presenceId: presence.id },
      { javaScriptEnabled: false },
    )
    await logged(actor, complete({ presence }))
    await logged(actor, complete({ presence }))
    await visit(`/accomplishments?by=${by}&presence=${presence.id}`)
    await page.locator('tbody').getByRole('link', { name: '2 drafting' }).click()
    await expect(page).toHaveURL(/\/activities\?.*status=draft/)
    await expect(page.locator('tbody').getByRole('row')).toHaveCount(2)
  })
}

test('the balance counts what is approved, and each number leads to its list', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reviewer = await signIn({ role: 'reviewer' })
  await logged(officer.actor, complete({ presence }))
  await judged(officer.actor, reviewer.actor, complete({ presence }))
  const page = await reviewer.visit('/accomplishments/balance?round=all')
  const row = page.getByRole('table', { name: 'Gender' }).getByRole('row', { name: /No gender in particular/ })
  const number = row.getByRole('link')
  const count = await number.textContent()
  await number.click()
  await expect(page).toHaveURL(/gender=none/)
  await expect(page.getByText(new RegExp(`^${count} `)).first()).toBeVisible()
})

test('neither is for those who hold no position', async ({ signIn }) => {
  const { page } = await signIn({ role: null })
  for (const path of ['/accomplishments', '/accomplishments/balance'])
    expect((await page.goto(path))?.status(), path).toBe(404)
})
