import { complete, submitted } from './fixtures/activities'
import { button, expectProblem, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

/** How many activities the reviewer passes, and what that may cost beside reading and the words of reasons. */
const QUEUE = 50
const MOST_PRESSES = 150
const RETURNED_EACH = 10

for (const script of [true, false]) {
  test(`several are ticked, checked and judged, ${script ? 'with' : 'without'} script`, async ({
    presence,
    signIn,
  }) => {
    const options = { javaScriptEnabled: script }
    const officer = await signIn({ role: 'contributor', presenceId: presence.id }, options)
    const { visit } = await signIn({ role: 'reviewer', presenceId: presence.id }, options)
    for (const title of ['The first', 'The second', 'The third'])
      await submitted(officer.actor, complete({ presence, title }))
    const page = await visit('/review/EA5')
    await page.getByRole('checkbox', { name: /^Tick/ }).first().check()
    await page.getByRole('checkbox', { name: /^Tick/ }).nth(1).check()
    await button(page, 'Check the ticked ones').click()
    await expect(page.getByRole('heading', { name: '2 activities will be judged' })).toBeVisible()
    await button(page, 'Return 2').click()
    await expectProblem(page, 'Reason', /the officer has to know what to change/)
    await field(page, 'Reason').fill('Name the ministry.')
    await button(page, 'Return 2').click()
    await expect(page.getByText('2 of 2 returned.')).toBeVisible()
    await visit('/review/EA5')
    await expect(page.getByRole('heading', { level: 1, name: /Waiting 1/ })).toBeVisible()
  })
}

test('all under a filter are checked; what nobody may judge is left out and said', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const { visit } = await signIn({ role: 'reviewer', presenceId: presence.id })
  for (const title of ['One', 'Two']) await submitted(officer.actor, complete({ presence, title }))
  const page = await visit('/review/EA5')
  await page.getByText('Filters', { exact: true }).click()
  await page.locator('#filter-kind').selectOption('lesson_learned')
  await button(page, 'Show').click()
  await expect(page.getByRole('heading', { name: 'Nothing waits under these filters' })).toBeVisible()
  await page.getByRole('link', { name: 'Show the whole queue' }).click()
  await button(page, 'Check all 2').click()
  await button(page, 'Approve 2').click()
  await expect(page.getByText('2 of 2 approved.')).toBeVisible()
})

test('keys of one letter can be listed and switched off, and never fire while typing', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const { visit } = await signIn({ role: 'reviewer', presenceId: presence.id })
  for (const title of ['One', 'Two']) await submitted(officer.actor, complete({ presence, title }))
  const page = await visit('/review/EA5')
  const opened = (title: string) => expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await opened('One')
  await page.keyboard.press('?')
  const box = page.getByRole('checkbox', { name: 'Keys of one letter are on' })
  await box.uncheck()
  await page.keyboard.press('j')
  await opened('One')
  await box.check()
  await page.keyboard.press('x')
  await expect(page.getByRole('checkbox', { name: /^Tick/ }).first()).toBeChecked()
  await page.keyboard.press('r')
  await page.keyboard.type('jak')
  await expect(field(page, 'Reason')).toHaveValue('jak')
  await opened('One')
  await page.keyboard.press('Escape')
  await page.keyboard.press('j')
  await opened('Two')
})

test('a page that was fetched ahead never shows a queue from before a verdict', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const { visit } = await signIn({ role: 'reviewer', presenceId: presence.id })
  for (const title of ['One', 'Two', 'Three']) await submitted(officer.actor, complete({ presence, title }))
  const page = await visit('/review/EA5')
  const opened = async (title: string, waiting: number) => {
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: `Waiting ${waiting}` })).toBeVisible()
  }
  await opened('One', 3)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('a')
  await opened('Two', 2)
  await page.keyboard.press('j')
  await opened('Three', 2)
  await page.keyboard.press('k')
  await opened('Two', 2)
})

test('a pass over fifty by keyboard costs few presses, and the queue behind is never stale', async ({
  presence,
  signIn,
}, info) => {
  test.slow()
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  for (let i = 1; i <= QUEUE; i += 1)
    await submitted(officer.actor, complete({ presence, title: `Number ${i} of all` }))
  const { visit } = await signIn({ role: 'reviewer', presenceId: presence.id })
  const page = await visit('/review/EA5')
  let presses = 0
  let typed = 0
  const begun = Date.now()
  const press = async (key: string) => {
    presses += 1
    await page.keyboard.press(key)
  }
  for (let i = 1; i <= QUEUE; i += 1) {
    await expect(page.getByRole('heading', { level: 2, name: `Number ${i} of all`, exact: true })).toBeVisible()
    await expect(page.getByRole('heading', { level: 1, name: `Waiting ${QUEUE - i + 1}` })).toBeVisible()
    if (i % RETURNED_EACH > 0) {
      await press('a')
      continue
    }
    const reason = 'Say who took part.'
    await press('r')
    await expect(field(page, 'Reason')).toBeFocused()
    await page.keyboard.type(reason)
    typed += reason.length
    await press('Control+Enter')
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing waits for you under EA5' })).toBeFocused()
  const step = Math.round((Date.now() - begun) / QUEUE)
  await info.attach('effort', { body: JSON.stringify({ presses, typed, step }) })
  process.stdout.write(`review of ${QUEUE}: ${presses} presses, ${typed} characters of reasons, ${step} ms a step\n`)
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES)
})
