import { saveActivity } from '@/lib/activity/commands/save-activity'
import { db } from '@/lib/core/db'
import { makePerson } from '@/lib/testing/roles'
import { expectAccessible, expectNoSidewaysScroll } from './fixtures/accessibility'
import { complete, judged, submitted } from './fixtures/activities'
import { button, expectProblem, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

const PLACE = 'On a field or its words; tell a colleague'

for (const script of [true, false]) {
  test(`words are commented on, answered and resolved, ${script ? 'with' : 'without'} script`, async ({
    presence,
    signIn,
  }) => {
    const options = { javaScriptEnabled: script }
    const officer = await signIn({ role: 'contributor', presenceId: presence.id, name: 'Aida Officer' }, options)
    const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id, name: 'Rui Reviewer' }, options)
    const reference = await submitted(officer.actor, complete({ presence }))

    const desk = await reviewer.visit(`/review/EA5?activity=${reference}`)
    await button(desk, 'Comment').click()
    await expectProblem(desk, 'Comment', /Write what you want to say/)
    await field(desk, 'Comment').fill('Which trade unions?')
    await desk.getByText(PLACE).click()
    await field(desk, 'On').selectOption({ label: 'Result' })
    await field(desk, 'Words').fill('trade unions')
    await field(desk, 'Tell').selectOption({ label: 'Aida Officer' })
    await button(desk, 'Comment').click()
    await expectProblem(desk, 'Words', /do not stand in that field/)
    await expect(field(desk, 'Comment')).toHaveValue('Which trade unions?')
    await field(desk, 'On').selectOption({ label: 'Summary' })
    await button(desk, 'Comment').click()
    await expect(desk.getByRole('status').filter({ hasText: 'Your comment is there.' })).toBeVisible()
    if (script) await expectAccessible(desk)

    const page = await officer.visit(`/activities/${reference}`)
    await expect(page.getByText('1 open comment')).toBeVisible()
    await expect(page.getByRole('link', { name: 'trade unions' }).first()).toBeVisible()
    await page.locator('summary', { hasText: 'Reply' }).click()
    await field(page, 'Your reply').fill('The two national ones.')
    await button(page, 'Send reply').click()
    await expect(page.getByText('The two national ones.')).toBeVisible()
    await button(page, 'Resolve').click()
    await expect(page.getByText(/Resolved by .*Aida Officer/)).toBeVisible()
    await expect(page.getByText('no open comment')).toBeVisible()

    await reviewer.visit(`/activities/${reference}`)
    await desk.getByText(/Resolved by/).click()
    await expect(desk.getByText('The two national ones.')).toBeVisible()
    await button(desk, 'Open again').click()
    await expect(desk.getByText('1 open comment')).toBeVisible()
  })
}

test('the key C goes to the comment, and takes the selected words along', async ({ presence, signIn }) => {
  const { actor: author } = await makePerson({ role: 'contributor', presenceId: presence.id })
  const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
  const reference = await submitted(author, complete({ presence, summary: 'They met. Then they met again.' }))
  const page = await reviewer.visit(`/review/EA5?activity=${reference}`)
  await page.evaluate(() => {
    const text = document.querySelector('[data-field="summary"]')?.firstChild
    if (text) document.getSelection()?.setBaseAndExtent(text, 20, text, 23)
  })
  await page.keyboard.press('c')
  await expect(field(page, 'Comment')).toBeFocused()
  await expect(field(page, 'Words')).toHaveValue('met')
  await page.keyboard.type('When?')
  await button(page, 'Comment').click()
  await expect(page.getByRole('status').filter({ hasText: 'Your comment is there.' })).toBeVisible()
  await expect(field(page, 'Comment')).toHaveValue('')
  const { quoteAt } = await db.comment.findFirstOrThrow({ where: { activity: { reference } } })
  expect(quoteAt).toBe(20)
})

test('a comment outlives the words it was made on; returns stand in the same line of time', async ({
  presence,
  signIn,
}) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
  const reference = await judged(officer.actor, reviewer.actor, complete({ presence }), 'returned')
  const page = await officer.visit(`/activities/${reference}`)
  const talk = page.getByRole('region', { name: /^Conversation/ })
  await expect(talk.getByText('“Say what came of it.”')).toBeVisible()
  await field(page, 'Comment').fill('I ask them.')
  await page.getByText(PLACE).click()
  await field(page, 'On').selectOption({ label: 'Result' })
  await field(page, 'Words').fill('adopted the procedure')
  await button(page, 'Comment').click()
  await expect(talk.getByRole('link', { name: 'adopted the procedure' })).toBeVisible()

  const edit = async (result: string) => {
    const { version } = await db.activity.findUniqueOrThrow({ where: { reference } })
    await saveActivity(officer.actor, { reference, patch: { result }, baseVersion: version })
  }
  await edit('In May 2015 both sides adopted the procedure.')
  await officer.visit(`/activities/${reference}`)
  await expect(talk.getByRole('link', { name: 'adopted the procedure' })).toBeVisible()
  await edit('Nothing came of it.')
  await officer.visit(`/activities/${reference}`)
  await expect(talk.getByText('adopted the procedure')).toBeVisible()
  await expect(talk.getByText('the text has changed')).toBeVisible()
  await officer.visit(`/activities/${reference}/edit`)
  await expect(page.getByRole('region', { name: /^Open comments/ }).getByText('I ask them.')).toBeVisible()
})

test('who reads only what was approved reads no comments', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reviewer = await makePerson({ role: 'reviewer', presenceId: presence.id })
  const observer = await signIn({ role: 'observer' })
  const reference = await judged(officer.actor, reviewer.actor, complete({ presence }))
  const page = await officer.visit(`/activities/${reference}`)
  await field(page, 'Comment').fill('Between us.')
  await button(page, 'Comment').click()
  await expect(page.getByText('Between us.')).toBeVisible()
  await page.setViewportSize({ width: 320, height: 700 })
  await expectNoSidewaysScroll(page)
  const outside = await observer.visit(`/activities/${reference}`)
  await expect(outside.getByText('Between us.')).toHaveCount(0)
  await expect(outside.getByRole('heading', { name: 'Conversation' })).toHaveCount(0)
})
