import { complete, submitted } from './fixtures/activities'
import { button, expectProblem, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

for (const script of [true, false]) {
  test(`a reviewer lends their review and takes it back, ${script ? 'with' : 'without'} script`, async ({
    presence,
    signIn,
  }) => {
    const options = { javaScriptEnabled: script }
    const officer = await signIn({ role: 'contributor', presenceId: presence.id }, options)
    const absent = await signIn({ role: 'reviewer', presenceId: presence.id }, options)
    const name = `Delegate of ${presence.id}`
    const delegate = await signIn({ role: 'reviewer', presenceId: presence.id, accomplishmentId: 'EA2', name }, options)
    await submitted(officer.actor, complete({ presence, title: 'Judges met' }))
    const page = await absent.visit('/review/absence')
    await button(page, 'Give for these days').click()
    await expectProblem(page, 'Colleague', /Choose somebody from the list/)
    await field(page, 'Colleague').selectOption({ label: name })
    const today = new Date().toISOString().slice(0, 10)
    await field(page, 'From').fill(today)
    await field(page, 'Until').fill(today)
    await button(page, 'Give for these days').click()
    await expect(page.getByText('Your colleague reviews for you on these days.')).toBeVisible()
    await delegate.visit('/review/EA5')
    await expect(delegate.page.getByRole('heading', { name: 'Judges met' })).toBeVisible()
    await absent.visit('/review/absence')
    await button(page, `Take back from ${name} now`).click()
    await expect(button(page, `Take back from ${name} now`)).toHaveCount(0)
    expect((await delegate.page.goto('/review/EA5'))?.status()).toBe(404)
  })
}

test('an administrator hands everything over in one act', async ({ presence, signIn }) => {
  const leaving = await signIn({ role: 'reviewer', presenceId: presence.id })
  const name = `Successor at ${presence.id}`
  const successor = await signIn({ role: 'observer', name })
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  await submitted(officer.actor, complete({ presence, title: 'What waits' }))
  const administrator = await signIn({ role: 'administrator' })
  const page = await administrator.visit(`/people/${leaving.personId}`)
  await field(page, 'Successor').selectOption({ label: name })
  await button(page, 'Hand over all positions now').click()
  await expect(
    page
      .getByText('no position')
      .or(page.getByRole('heading', { name: /Past/ }))
      .first(),
  ).toBeVisible()
  await successor.visit('/review/EA5')
  await expect(successor.page.getByRole('heading', { name: 'What waits' })).toBeVisible()
  expect((await leaving.page.goto('/review/EA5'))?.status()).toBe(404)
})

test('another accomplishment is proposed with a reason, and its officer confirms it', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
  const reference = await submitted(officer.actor, complete({ presence }))
  const desk = await reviewer.visit('/review/EA5')
  await desk.keyboard.press('p')
  await field(desk, 'Accomplishment').selectOption('EA2')
  await field(desk, 'Why').fill('It is about participation.')
  await button(desk, 'Send the proposal').click()
  await expect(desk.getByText('Sent to the officer, who decides.')).toBeVisible()
  const page = await officer.visit(`/activities/${reference}`)
  await expect(page.getByText('It is about participation.')).toBeVisible()
  await field(page, 'What it contributed to EA2').fill('Workers spoke for themselves.')
  await button(page, 'Confirm').click()
  await expect(page.getByText('A reviewer proposes')).toHaveCount(0)
  await reviewer.visit('/review/EA2')
  await expect(desk.getByRole('heading', { level: 2 }).first()).toBeVisible()
})
