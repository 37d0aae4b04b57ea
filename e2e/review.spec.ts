import { holdPosition } from '@/lib/account/commands/hold-position'
import { transaction } from '@/lib/core/db'
import { makePerson } from '@/lib/testing/roles'
import { expectAccessible } from './fixtures/accessibility'
import { complete, submitted } from './fixtures/activities'
import { button, expectProblem, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

for (const script of [true, false]) {
  test(`returned with a reason, mended, approved, ${script ? 'with' : 'without'} script`, async ({
    presence,
    signIn,
  }) => {
    const options = { javaScriptEnabled: script }
    const officer = await signIn({ role: 'contributor', presenceId: presence.id }, options)
    const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id }, options)
    const reference = await submitted(officer.actor, complete({ presence, title: 'Labour inspectors trained' }))

    const desk = await reviewer.visit('/review')
    await desk.getByRole('link', { name: '1 waiting under EA5' }).click()
    await expect(desk.getByRole('heading', { name: 'Labour inspectors trained' })).toBeVisible()
    await button(desk, /^Return/).click()
    await expectProblem(desk, 'Reason', /the officer has to know what to change/)
    if (script) await expectAccessible(desk)
    await field(desk, 'Reason').fill('How many inspectors, and where?')
    await button(desk, /^Return/).click()
    await expect(desk.getByRole('status').filter({ hasText: `${reference} returned.` })).toBeVisible()

    const page = await officer.visit(`/activities/${reference}`)
    await expect(page.getByText('How many inspectors, and where?').first()).toBeVisible()
    await page.getByRole('link', { name: 'Edit', exact: true }).click()
    await expect(page.getByText('How many inspectors, and where?').first()).toBeVisible()
    await field(page, 'Result').fill('Forty inspectors of two regions apply the procedure.')
    await button(page, 'Submit for review').click()
    await expect(page.getByRole('status').filter({ hasText: 'Submitted for review' })).toBeVisible()

    await reviewer.visit('/review/EA5')
    await expect(desk.getByText('came back, 1 field changed')).toBeVisible()
    await button(desk, /^Approve/).click()
    await expect(desk.getByRole('status').filter({ hasText: `${reference} approved.` })).toBeVisible()
    await officer.visit(`/activities/${reference}`)
    await expect(page.getByText('Approved', { exact: true }).first()).toBeVisible()
  })
}

test('nobody judges what they had a hand in', async ({ presence, signIn }) => {
  const both = await signIn({ role: 'reviewer', presenceId: presence.id })
  const scope = { presenceId: presence.id, region: null, accomplishmentId: null }
  await transaction((tx) => holdPosition(tx, both.personId, { role: 'contributor', ...scope }))
  const page = await both.visit('/activities/new')
  await field(page, 'Title').fill('My own')
  await button(page, 'Save draft').click()
  await expect(page.getByRole('status').filter({ hasText: 'Draft saved' })).toBeVisible()
  const { actor: author } = await makePerson({ role: 'contributor', presenceId: presence.id })
  const { submitActivity } = await import('@/lib/activity/commands/submit-activity')
  const { saveActivity } = await import('@/lib/activity/commands/save-activity')
  const reference = /activities\/([^/]+)\/edit/.exec(page.url())?.[1] ?? ''
  await saveActivity(author, { reference, patch: complete({ presence, title: 'My own' }), baseVersion: 1 })
  await submitActivity(author, { reference })

  await both.visit(`/review/EA5?activity=${reference}`)
  await expect(page.getByText('You cannot judge this activity, because you had a hand in it.')).toBeVisible()
  await expect(button(page, /^Approve/)).toHaveCount(0)
  await expect(button(page, /^Return/)).toHaveCount(0)
})

test('a second reviewer is told what stands', async ({ presence, signIn }) => {
  const { actor: author } = await makePerson({ role: 'contributor', presenceId: presence.id })
  const reference = await submitted(author, complete({ presence }))
  const first = await signIn({ role: 'reviewer', presenceId: presence.id, name: 'Wen Li' })
  const second = await signIn({ role: 'reviewer', presenceId: presence.id })
  await first.visit(`/review/EA5?activity=${reference}`)
  await second.visit(`/review/EA5?activity=${reference}`)
  await button(first.page, /^Approve/).click()
  await expect(first.page.getByRole('status').filter({ hasText: 'approved.' })).toBeVisible()
  await field(second.page, 'Reason').fill('I disagree.')
  await button(second.page, /^Return/).click()
  const told = second.page.getByText('Wen Li has judged this revision meanwhile. That verdict stands.')
  await expect(told.first()).toBeVisible()
  await expect(field(second.page, 'Reason')).toHaveValue('I disagree.')
})

test('by keyboard alone: J and K move, R asks for the reason, Ctrl Enter sends it, A approves', async ({
  presence,
  signIn,
}) => {
  const { actor: author } = await makePerson({ role: 'contributor', presenceId: presence.id })
  for (const title of ['The first', 'The second', 'The third']) await submitted(author, complete({ presence, title }))
  const { visit } = await signIn({ role: 'reviewer', presenceId: presence.id })
  const page = await visit('/review/EA5')
  const opened = (title: string) => expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible()
  await opened('The first')
  await page.keyboard.press('j')
  await opened('The second')
  await page.keyboard.press('k')
  await opened('The first')
  await page.keyboard.press('a')
  await opened('The second')
  await expect(page.getByRole('heading', { level: 2, name: 'The second' })).toBeFocused()
  await page.keyboard.press('r')
  await expect(field(page, 'Reason')).toBeFocused()
  await page.keyboard.type('Say what a jury did.')
  await expect(field(page, 'Reason')).toHaveValue('Say what a jury did.')
  await page.keyboard.press('Control+Enter')
  await opened('The third')
  await page.keyboard.press('a')
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing waits for you under EA5' })).toBeFocused()
})

test('the numbers of the queues lead to lists that are as long', async ({ presence, signIn }) => {
  const { actor: author } = await makePerson({ role: 'contributor', presenceId: presence.id })
  await submitted(author, complete({ presence, accomplishments: ['EA2', 'EA5'] }))
  await submitted(author, complete({ presence, accomplishments: ['EA5'] }))
  const { visit } = await signIn({ role: 'reviewer', presenceId: presence.id })
  for (const [code, count] of [
    ['EA2', 1],
    ['EA5', 2],
  ] as const) {
    const page = await visit('/review')
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader').filter({ hasText: code }) })
    await row.getByRole('link', { name: String(count), exact: true }).click()
    await expect(page.getByRole('table').getByRole('rowheader')).toHaveCount(count)
  }
})
