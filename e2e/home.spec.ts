import { randomUUID } from 'node:crypto'
import { addSeconds, now } from '@/lib/core/clock'
import { openRound } from '@/lib/round/commands/open-round'
import { expect, test } from './fixtures/journey'

test('the home page of one asked says what has no answer, and leads there; who leads sees who answered', async ({
  presence,
  signIn,
}) => {
  const manager = await signIn({ role: 'reviewer' })
  const title = `Rights of migrants ${randomUUID()}`
  await openRound(manager.actor, {
    ...{ key: randomUUID(), title, mandate: 'Human Rights Council resolution 30/21', themeId: '', questions: [] },
    ...{ yearFrom: 2014, yearTo: 2014, accomplishments: ['EA1', 'EA5'], deadline: addSeconds(now(), 86_400) },
    ...{ presences: [presence.id], outside: [] },
  })
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  await officer.visit('/home')
  const asked = officer.page.getByRole('listitem').filter({ has: officer.page.getByRole('heading', { name: title }) })
  await expect(asked.getByText('Asked, 0 of 2 answered')).toBeVisible()
  await asked.getByRole('link', { name: 'Answer for your presence' }).click()
  await officer.page.getByRole('button', { name: 'Nothing to report for EA5', exact: true }).click()
  await expect(officer.page.getByText('Confirmed nil').first()).toBeVisible()
  await officer.visit('/home')
  await expect(asked.getByText('Asked, 1 of 2 answered')).toBeVisible()

  await manager.visit('/home')
  await expect(manager.page.getByRole('heading', { name: title })).toBeVisible()
  await expect(manager.page.getByText('0 of 1 asked have answered')).toBeVisible()
})
