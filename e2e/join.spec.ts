import { complete, judged } from './fixtures/activities'
import { button, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'
import { takePresence } from './fixtures/presences'

for (const script of [true, false]) {
  test(`an office joins another's activity, ${script ? 'with script' : 'without script'}`, async ({
    presence,
    signIn,
  }) => {
    const theirs = await takePresence()
    const options = { javaScriptEnabled: script }
    const holder = await signIn({ role: 'contributor', presenceId: presence.id }, options)
    const officer = await signIn({ role: 'contributor', presenceId: theirs.id }, options)
    const reviewer = await signIn({ role: 'reviewer' })
    const reference = await judged(holder.actor, reviewer.actor, complete({ presence }))

    const page = await officer.visit(`/activities/${reference}`)
    await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0)
    await button(page, 'Ask to join').click()
    await expect(page.getByRole('status').filter({ hasText: 'Those who hold it have been asked' })).toBeVisible()
    await expect(button(page, 'Ask to join')).toHaveCount(0)

    const asked = await holder.visit('/home')
    await expect(asked.getByText('asks to hold it with you')).toContainText(theirs.name)
    await asked.locator(`a[href="/activities/${reference}#join"]`).click()
    await expect(asked.getByText(/asks to hold this activity too/)).toContainText(theirs.name)
    await button(asked, 'Accept').click()
    await expect(asked.getByRole('status').filter({ hasText: 'belongs to both presences' })).toBeVisible()

    await officer.visit(`/activities/${reference}`)
    await expect(page.getByRole('link', { name: 'Edit' })).toBeVisible()
    await page.getByRole('link', { name: 'Copy to a new one' }).click()
    await expect(page.getByText(`Taken over from ${reference}`, { exact: false })).toBeVisible()
    await expect(field(page, 'Presence')).toHaveValue(theirs.id)
    await expect(field(page, 'Title')).toHaveValue('')
    await expect(page.getByRole('radio', { name: 'Main for EA5', exact: true })).toBeChecked()
  })
}

test('the same event is met while it is typed, whoever logged it', async ({ presence, signIn }) => {
  const theirs = await takePresence()
  const holder = await signIn({ role: 'contributor', presenceId: presence.id })
  const first = await holder.visit('/activities/new')
  await field(first, 'Title').fill(`Round table with ${presence.name}`)
  const written = { Countries: 'Kyrgyzstan', Start: 'May 2014', Partners: 'UNHCR' }
  for (const [label, text] of Object.entries(written)) await field(first, label).fill(text)
  await button(first, 'Save draft').click()
  await expect(first.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible()

  // A colleague of the same presence, in French: the partner has another name, the title other words.
  const colleague = await signIn({ role: 'contributor', presenceId: presence.id, locale: 'fr' })
  const page = await colleague.visit('/activities/new')
  await page.locator('[name="title"]').fill('Table ronde')
  await page.locator('[name="countries"]').fill('Kirghizistan')
  await page.locator('[name="partners"]').fill('HCR')
  await page.locator('[name="start"]').fill('12 mai 2014')
  await expect(page.getByRole('region', { name: 'Peut-être déjà saisie' })).toContainText('Round table')

  const stranger = await signIn({ role: 'contributor', presenceId: theirs.id })
  const other = await stranger.visit('/activities/new')
  await field(other, 'Title').fill(`Round table with ${presence.name}`)
  const answered = other.waitForResponse('/api/activities/advice')
  for (const [label, text] of Object.entries(written)) await field(other, label).fill(text)
  expect((await (await answered).json()).alike).toEqual([])
  await expect(other.getByRole('region', { name: 'Perhaps logged already' })).toHaveCount(0)
})
