import { db } from '@/lib/core/db'
import { composeReport } from '@/lib/report/commands/compose-report'
import { unwrap } from '@/lib/testing/activities'
import { newReport, paragraphOn } from '@/lib/testing/drafts'
import { expectAccessible } from './fixtures/accessibility'
import { complete, judged } from './fixtures/activities'
import { button, expectProblem, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

for (const script of [true, false]) {
  test(`a paragraph is commented on, answered and resolved, ${script ? 'with' : 'without'} script`, async ({
    presence,
    signIn,
  }) => {
    const options = { javaScriptEnabled: script }
    const officer = await signIn({ role: 'contributor', presenceId: presence.id })
    const clearing = await signIn({ role: 'reviewer', presenceId: presence.id, name: 'Clearing Officer' }, options)
    const drafter = await signIn({ role: 'drafter' }, options)
    // A year on which no other test reports.
    const year = script ? 1991 : 1990
    const content = complete({ presence, year, publicReport: 'agreed' })
    const reference = await judged(officer.actor, clearing.actor, content)
    const report = await newReport({ drafter }, { yearFrom: year, yearTo: year, themeId: '' })
    const { id: activity } = await db.activity.findUniqueOrThrow({ where: { reference } })
    const chosen = { report, activity: [activity], take: [activity], because: [''] }
    unwrap(await composeReport(drafter.actor, chosen))
    const { number, id: paragraph } = await paragraphOn(report, reference)
    const counted = `Paragraph ${number}: 1 comment`

    const page = await clearing.visit(`/reports/${report}?paragraph=${paragraph}`)
    await field(page, 'Comment').fill('Name the court.')
    await page.getByText('On certain words; tell a colleague').click()
    await field(page, 'Words').fill('words that are not there')
    await button(page, 'Comment').click()
    await expectProblem(page, 'Words', /do not stand in the paragraph/)
    await field(page, 'Words').fill('')
    await button(page, 'Comment').click()
    await expect(page.getByRole('status').filter({ hasText: 'Your comment is there.' })).toBeVisible()

    const desk = await drafter.visit(`/reports/${report}`)
    await desk.getByRole('link', { name: counted }).click()
    await desk.locator('summary', { hasText: 'Reply' }).click()
    await field(desk, 'Your reply').fill('It is not known.')
    await button(desk, 'Send reply').click()
    await expect(desk.getByText('It is not known.')).toBeVisible()
    await button(desk, 'Resolve').click()
    await expect(desk.getByText(/^Resolved by/)).toBeVisible()
    await expect(desk.getByRole('link', { name: counted })).toHaveCount(0)
    if (script) await expectAccessible(desk)
  })
}
