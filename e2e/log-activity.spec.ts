import { expectAccessible } from './fixtures/accessibility'
import { complete, logged } from './fixtures/activities'
import { answer, button, chooseMain, expectProblem, field, REST } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test('an incomplete draft is kept, says what is missing, and goes to review once it is there', async ({
      presence,
      signIn,
    }) => {
      const officer = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: script })
      const page = await officer.visit('/activities/new')
      await expect(field(page, 'Presence')).toHaveValue(presence.id)
      await field(page, 'Title').fill('Dialogue with employers of migrant workers')
      await button(page, 'Save draft').click()
      await expect(page.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible()
      await expect(field(page, 'Title')).toHaveValue('Dialogue with employers of migrant workers')

      await button(page, 'Submit for review').click()
      const missing = page.getByRole('region', { name: /^Saved, but not submitted/ })
      await expect(missing).toBeFocused()
      await expect(missing.getByRole('link', { name: 'Choose the activity type' })).toBeVisible()
      await expect(missing.getByRole('link', { name: 'Name the partners, or say why there are none' })).toBeVisible()
      await expect(missing.getByRole('link', { name: 'Give it a title' })).toHaveCount(0)
      if (script) await expectAccessible(page)

      await answer(page, REST)
      await chooseMain(page, 'EA5')
      await button(page, 'Submit for review').click()
      await expect(page.getByRole('status').filter({ hasText: 'Submitted for review' })).toBeVisible()
      const title = page.getByRole('heading', { level: 1, name: 'Dialogue with employers of migrant workers' })
      await expect(title).toBeVisible()
      await expect(page.getByText('Waiting for review').first()).toBeVisible()
    })

    test('a bad date gets a sentence next to its field, and everything typed is kept', async ({ presence, signIn }) => {
      const officer = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: script })
      const page = await officer.visit('/activities/new')
      await field(page, 'Title').fill('Study of detention in transit')
      await answer(page, { ...REST, Kind: { choose: 'Good practice' }, Start: 'the week after Easter' })
      await chooseMain(page, 'EA3')
      await field(page, 'It lasts').fill('A budget line pays for it.')
      await button(page, 'Submit for review').click()

      await expectProblem(page, 'Start', /“the week after Easter” is not a date that we can read/)
      await expect(page.getByRole('region', { name: 'One answer needs mending' })).toBeFocused()
      await expect(field(page, 'Title')).toHaveValue('Study of detention in transit')
      await expect(field(page, 'Kind')).toHaveValue('good_practice')
      await expect(field(page, 'Countries')).toHaveValue('Kyrgyzstan; Kazakhstan')
      await expect(field(page, 'Start')).toHaveValue('the week after Easter')
      await expect(field(page, 'gapPartners')).toHaveValue('none_to_report')
      await expect(field(page, 'Public report')).toHaveValue('agreed')
      await expect(page.getByRole('radio', { name: 'Main for EA3', exact: true })).toBeChecked()
      if (script) await expectAccessible(page)

      await field(page, 'Start').fill('April 2013')
      await button(page, 'Submit for review').click()
      await expect(page.getByRole('status').filter({ hasText: 'Submitted for review' })).toBeVisible()
      await page.goto(`/activities?presence=${presence.id}`)
      await expect(page.getByRole('table').getByRole('link', { name: 'Study of detention in transit' })).toHaveCount(1)
    })

    test('a double click makes one activity', async ({ presence, signIn }) => {
      const officer = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: script })
      const page = await officer.visit('/activities/new')
      await field(page, 'Title').fill('Clicked twice')
      await button(page, 'Save draft').dblclick()
      await expect(page.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible()
      await page.goto(`/activities?presence=${presence.id}`)
      await expect(page.getByRole('table').getByRole('link', { name: 'Clicked twice' })).toHaveCount(1)
    })
  })
}

test('a lesson is not asked for a start and countries', async ({ presence, signIn }) => {
  const { visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  const page = await visit('/activities/new')
  await field(page, 'Title').fill('Ask rights-holders before the agenda is set')
  await answer(page, { ...REST, Kind: { choose: 'Lesson learned' }, Countries: '', Start: '' })
  await chooseMain(page, 'EA5')
  await field(page, 'Why it happened').fill('Nobody had asked them.')
  await field(page, 'What to do or avoid next time').fill('Ask first.')
  await button(page, 'Submit for review').click()
  await expect(page.getByRole('status').filter({ hasText: 'Submitted for review' })).toBeVisible()
})

test('an initiative is asked for them, and a stated gap is an answer', async ({ presence, signIn }) => {
  const { visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  const page = await visit('/activities/new')
  await field(page, 'Title').fill('Support to a national plan of action')
  await answer(page, { ...REST, Countries: '', Start: '' })
  await chooseMain(page, 'EA1')
  await button(page, 'Submit for review').click()
  const missing = page.getByRole('region', { name: 'Saved, but not submitted: 2 answers are missing' })
  await expect(missing.getByRole('link')).toHaveText([
    'Name the countries, or say why there are none',
    'Give a start, or say why there is none',
  ])
  await answer(page, {
    gapCountries: { choose: 'Does not apply' },
    gapStart: { choose: 'Not known' },
  })
  await button(page, 'Submit for review').click()
  await expect(page.getByRole('status').filter({ hasText: 'Submitted for review' })).toBeVisible()
})

test('a text in Arabic says so wherever it stands', async ({ presence, signIn }) => {
  const { visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  const page = await visit('/activities/new')
  const title = 'حوار حول حقوق العمال المهاجرين'
  await field(page, 'Title').fill(title)
  await answer(page, { ...REST, Summary: 'جمع المكتب أصحاب العمل والعمال المهاجرين.', Language: { choose: 'العربية' } })
  await chooseMain(page, 'EA5')
  await button(page, 'Submit for review').click()
  const heading = page.getByRole('heading', { level: 1, name: title })
  await expect(heading.locator('[lang="ar"]')).toHaveAttribute('dir', 'rtl')
  await visit(`/activities?presence=${presence.id}`)
  await expect(page.getByText(title, { exact: true })).toHaveAttribute('lang', 'ar')
})

test('a colleague who saved meanwhile is not overwritten', async ({ presence, signIn }) => {
  const [first, second] = await Promise.all([
    signIn({ role: 'contributor', presenceId: presence.id }),
    signIn({ role: 'contributor', presenceId: presence.id }),
  ])
  const reference = await logged(first.actor, complete({ presence, title: 'As it was' }))
  await first.visit(`/activities/${reference}/edit`)
  await second.visit(`/activities/${reference}/edit`)
  await field(first.page, 'Title').fill('By the first')
  await button(first.page, 'Save draft').click()
  await expect(first.page.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible()
  await field(second.page, 'Title').fill('By the second')
  await button(second.page, 'Save draft').click()
  await expectProblem(second.page, 'Title', /Somebody else has changed this.*“By the first”/)
  await expect(field(second.page, 'Title')).toHaveValue('By the second')
})
