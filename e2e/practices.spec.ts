import { complete, judged } from './fixtures/activities'
import { button, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

const CRITERIA = [
  'Is it shown to have worked?',
  'Can another presence do the same, with what is written here?',
  'Does it rest on human rights standards?',
  'Did those concerned take part in it?',
  'Does what it brought last?',
]

for (const script of [true, false]) {
  test(`an initiative becomes a practice, is checked, and retired, ${script ? 'with' : 'without'} script`, async ({
    presence,
    signIn,
  }) => {
    const options = { javaScriptEnabled: script }
    const officer = await signIn({ role: 'contributor', presenceId: presence.id }, options)
    const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id }, options)
    const initiative = await judged(officer.actor, reviewer.actor, complete({ presence }))

    const own = await officer.visit(`/activities/${initiative}`)
    await button(own, 'Make it a good practice').click()
    await expect(field(own, 'Effective')).toBeVisible()
    await expect(field(own, 'Related activities')).toHaveValue(new RegExp(initiative))

    const title = `A complaint procedure of ${presence.id}`
    const content = { ...complete({ presence, title }), kind: 'good_practice' as const, effective: 'It is used.' }
    const practice = await judged(officer.actor, reviewer.actor, content)
    const desk = await reviewer.visit(`/practices/${practice}`)
    await button(desk, 'Record the check').click()
    await expect(desk.getByText('Say whether it is met.').first()).toBeVisible()
    for (const criterion of CRITERIA)
      await desk.getByRole('group', { name: criterion }).getByLabel('Met').first().check()
    for (const why of await desk.getByLabel('Why', { exact: true }).all()) await why.fill('The file shows it.')
    await button(desk, 'Record the check').click()
    await expect(desk.getByRole('status').filter({ hasText: 'Confirmed. Its holders are told.' })).toBeVisible()
    await reviewer.visit('/practices?stage=confirmed')
    await expect(desk.getByRole('link', { name: title })).toBeVisible()

    await officer.visit(`/practices/${practice}`)
    await expect(button(own, 'Record the check')).toHaveCount(0)
    if (script) await own.getByText('Retire this practice').click()
    else await own.locator('details', { hasText: 'Retire this practice' }).locator('summary').click()
    await field(own, 'Why it holds no more').fill('The procedure was replaced by a law.')
    await button(own, 'Retire').click()
    await expect(own.getByText('This practice was retired.')).toBeVisible()
    await expect(own.getByText('The procedure was replaced by a law.')).toBeVisible()
    await button(own, 'Take it up again').click()
    await expect(own.getByText('Candidate')).toBeVisible()
  })
}

test('readers learn where a practice stands, not what was said of it; what is none has no such page', async ({
  presence,
  signIn,
}) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
  const observer = await signIn({ role: 'observer' })
  const content = { ...complete({ presence }), kind: 'good_practice' as const, effective: 'It is used.' }
  const practice = await judged(officer.actor, reviewer.actor, content)
  const page = await observer.visit(`/practices/${practice}`)
  await expect(page.getByText('Candidate')).toBeVisible()
  await expect(button(page, 'Record the check')).toHaveCount(0)
  await expect(page.getByText('Retire this practice')).toHaveCount(0)
  const initiative = await judged(officer.actor, reviewer.actor, complete({ presence }))
  expect((await page.goto(`/practices/${initiative}`))?.status()).toBe(404)
})

test('a lesson is offered to whoever logs something similar', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
  const title = `Ask the elders first, as ${presence.id} learned`
  const lesson = { ...complete({ presence, title, accomplishments: ['EA10'] }), kind: 'lesson_learned' as const }
  await judged(officer.actor, reviewer.actor, { ...lesson, why: 'Nobody had asked.', nextTime: 'Ask the elders.' })
  const activity = await judged(officer.actor, reviewer.actor, complete({ presence, accomplishments: ['EA10'] }))
  const page = await officer.visit(`/activities/${activity}`)
  await expect(page.getByRole('region', { name: 'Lessons from similar work' })).toContainText('Ask the elders.')
  await officer.visit(`/activities/${activity}/edit`)
  await expect(page.getByRole('region', { name: 'Lessons from similar work' })).toContainText(title)
})
