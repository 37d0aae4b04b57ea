import { complete, logged } from './fixtures/activities'
import { button, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

/** What a practised person may need for a typical initiative, beside the words of its text. */
const MOST_PRESSES = 60
const MOST_SECONDS = 180

/** How fast a practised person types, in characters a second. */
const TYPING = 5

test('a typical initiative, carried over from last year’s, costs few presses', async ({ presence, signIn }, info) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const earlier = await logged(officer.actor, complete({ presence, title: 'Round table of last year' }))
  const page = await officer.visit(`/activities/new?from=${earlier}`)
  let presses = 0
  let typed = 0
  const begun = Date.now()
  const press = async (key: string) => {
    presses += 1
    await page.keyboard.press(key)
  }
  /** Words of one's own: no form can spare them. */
  const say = async (label: string, text: string) => {
    await field(page, label).focus()
    presses += 1
    typed += text.length
    await field(page, label).pressSequentially(text)
  }
  /** What a form could have known: every character counts. */
  const enter = async (label: string, text: string) => {
    await field(page, label).focus()
    presses += 1 + text.length
    await field(page, label).pressSequentially(text)
  }

  await say('Title', 'Second round table on complaint procedures for migrant workers')
  await say('Summary', 'The presence and the ministry of labour met employers and migrant workers for two days.')
  await enter('Start', 'May 2015')
  await say('Result', 'Both sides agreed to publish the number of complaints each year.')
  await enter('Source', 'A/HRC/30/12, para. 4')
  await page.locator('[name="gapCountries"]').selectOption({ label: 'Does not apply' })
  await page.locator('[name="gapPartners"]').selectOption({ label: 'None to report' })
  await page.locator('[name="gapRightsHolders"]').selectOption({ label: 'Not known' })
  await field(page, 'Activity type').selectOption({ label: 'training' })
  presses += 8
  await page.getByRole('radio', { name: 'They agreed: with names and places' }).focus()
  presses += 1
  await press('Space')
  await button(page, 'Submit for review').focus()
  presses += 1
  await press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'Submitted for review' })).toBeVisible()

  const seconds = (Date.now() - begun) / 1000 + typed / TYPING
  await info.attach('effort', { body: JSON.stringify({ presses, typed, seconds: Math.round(seconds) }) })
  process.stdout.write(`effort: ${presses} presses, ${typed} characters of text, ${Math.round(seconds)} s\n`)
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES)
  expect(seconds).toBeLessThanOrEqual(MOST_SECONDS)
})
