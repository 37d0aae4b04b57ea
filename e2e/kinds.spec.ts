import { expectAccessible } from './fixtures/accessibility'
import { answer, button, chooseMain, field, REST } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

for (const script of [true, false]) {
  test(`each kind asks its own questions, ${script ? 'with script' : 'without script'}`, async ({
    presence,
    signIn,
  }) => {
    const officer = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: script })
    const page = await officer.visit('/activities/new')
    await expect(field(page, 'Effective')).toBeHidden()
    await expect(field(page, 'Related activities')).toBeHidden()
    await field(page, 'Kind').selectOption({ label: 'Good practice' })
    await expect(field(page, 'Effective')).toBeVisible()
    await expect(field(page, 'Why it happened')).toBeHidden()
    await field(page, 'Kind').selectOption({ label: 'Lesson learned' })
    await expect(field(page, 'Effective')).toBeHidden()

    await field(page, 'Title').fill('Ask the elders before the ministry')
    await answer(page, REST)
    await chooseMain(page, 'EA5')
    await field(page, 'Why it happened').fill('The elders had not been asked.')
    if (script) await expect(field(page, 'Why it happened').locator('..')).toContainText('54 words left of 60')
    await button(page, 'Submit for review').click()
    const missing = page.getByRole('region', { name: /^Saved, but not submitted/ })
    await missing.getByRole('link', { name: 'Say what to do or avoid next time' }).click()
    await expect(field(page, 'What to do or avoid next time')).toBeFocused()
    await field(page, 'What to do or avoid next time').fill('Ask the elders first.')
    if (script) await expectAccessible(page)
    await button(page, 'Submit for review').click()
    await expect(page.getByRole('status').filter({ hasText: 'Submitted for review' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'What to do or avoid next time' })).toBeVisible()
    await expect(page.getByText('Ask the elders first.')).toBeVisible()
  })
}
