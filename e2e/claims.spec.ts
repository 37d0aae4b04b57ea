import { expectAccessible } from './fixtures/accessibility'
import { button, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

test('a claim is pointed at while somebody writes, and what stands is not said again', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const page = await officer.visit('/activities/new')
  const worth = page.getByRole('region', { name: 'Worth a look' })
  await field(page, 'Title').fill('Visits to prisons')
  await field(page, 'Result').fill('A law on detention was adopted. We met illegal migrants.')
  await expect(worth.getByRole('link')).toHaveCount(2)
  const claim = page.locator('.claim').filter({ hasText: 'claims a change' })
  await expect(claim).toContainText('Say who did it. Say when. Add a source that shows it.')
  await expect(page.getByText('migrants in an irregular situation').first()).toBeVisible()
  await expectAccessible(page)

  // One body has many names.
  await field(page, 'Partners').fill('ACNUR; A council of elders')
  await expect(page.getByText('“ACNUR” is read as UNHCR.')).toBeVisible()
  await expect(page.getByText(/“A council of elders” is .*kept as you write it/)).toBeVisible()
  await field(page, 'Result').fill('A law on detention was adopted.')
  await expect(worth.getByRole('link')).toHaveCount(1)
  await claim.getByRole('checkbox', { name: /It stands/ }).check()
  await expect(claim).toBeVisible()
  await expect(worth).toHaveCount(0)
  await claim.getByLabel('Why it stands').fill('The gazette of May has it.')
  await button(page, 'Save draft').click()
  await expect(page.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible()
  await page.reload()
  await expect(worth).toHaveCount(0)

  // Whoever reads it from inside sees why; and how the whole would read in a report.
  await page.goto(page.url().replace(/\/edit.*/, ''))
  const stands = page.getByRole('region', { name: 'Looked at and let stand' })
  await expect(stands).toContainText('The gazette of May has it.')
  await page.getByRole('link', { name: 'How it will read in a report' }).click()
  await expect(page.getByRole('region', { name: 'The paragraph' })).toContainText('law on detention was adopted')
  await expect(page.getByText('no report prints this')).toBeVisible()
})

test('without script, advice stands in the page that was saved', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: false })
  const page = await officer.visit('/activities/new')
  await field(page, 'Title').fill('Visits to prisons')
  await field(page, 'Result').fill('Conditions of detention improved.')
  await button(page, 'Save draft').click()
  await page.getByRole('checkbox', { name: /It stands/ }).check()
  await button(page, 'Save draft').click()
  await expect(page.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /It stands/ })).toHaveCount(0)
})

test('advice is for who may log, asked from our own pages', async ({ presence, signIn, open, baseURL }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const observer = await signIn({ role: 'observer' })
  const nobody = await open()
  const own = new URL(baseURL ?? '').origin
  const ask = async (asking: { request: typeof nobody.request }, origin?: string) => {
    const headers: Record<string, string> = origin ? { origin } : {}
    const answer = await asking.request.post('/api/activities/advice', { headers, multipart: { title: 'A title' } })
    return answer.status()
  }
  expect(await ask(officer.page, own)).toBe(422)
  expect(await ask(officer.page, 'https://elsewhere.example')).toBe(403)
  expect(await ask(officer.page)).toBe(403)
  expect(await ask(observer.page, own)).toBe(403)
  expect(await ask(nobody, own)).toBe(401)
})
