import { saveActivity } from '@/lib/activity/commands/save-activity'
import { submitActivity } from '@/lib/activity/commands/submit-activity'
import { db } from '@/lib/core/db'
import { remindAsked } from '@/lib/round/commands/remind-asked'
import { unwrap } from '@/lib/testing/activities'
import { makePerson } from '@/lib/testing/roles'
import { inDays } from '@/lib/testing/rounds'
import arabic from '../messages/ar/round.json' with { type: 'json' }
import french from '../messages/fr/round.json' with { type: 'json' }
import { complete, logged, submitted } from './fixtures/activities'
import { button, field } from './fixtures/activity-form'
import { expect, test, type Visitor } from './fixtures/journey'
import { type TestPresence, takePresence } from './fixtures/presences'

const TEXTS = {
  en: { title: 'Labour inspectors trained', summary: 'Forty inspectors learned to register complaints of migrants.' },
  fr: {
    title: 'Formation des gardes-frontières',
    summary: 'Le bureau a formé soixante gardes-frontières aux garanties dues aux migrants.',
  },
  ar: { title: 'حلقة عمل عن حقوق المهاجرين', summary: 'نظم المكتب حلقة عمل لأربعين موظفا عن حقوق المهاجرين وأسرهم.' },
} as const

test('a whole round, seen by each side of it', async ({ presence, signIn, open }) => {
  test.slow()
  const [francophone, arabophone, idle, silent] = await takeFour()
  const offices = [presence, francophone, arabophone, idle, silent]
  const manager = await signIn({ role: 'reviewer' })
  const officer = (office: TestPresence, locale: keyof typeof TEXTS = 'en') =>
    signIn({ role: 'contributor', presenceId: office.id, locale })
  const english = await officer(presence)
  const [frenchOfficer, arabicOfficer] = [await officer(francophone, 'fr'), await officer(arabophone, 'ar')]
  const [idleOfficer, silentOfficer] = [await officer(idle), await officer(silent)]
  const title = `Migrants ${presence.id}`

  const round = await test.step('the manager asks five presences and one organization', async () => {
    const page = await manager.visit('/rounds/new')
    await field(page, 'Title').fill(title)
    await field(page, 'Mandate').fill('Human Rights Council resolution 30/21')
    await field(page, 'Deadline').fill(inDays(40).toISOString().slice(0, 10))
    await field(page, 'Period from').fill('2014')
    await field(page, 'Period to').fill('2014')
    const asked = page.locator('input[name="presences"]')
    await asked.evaluateAll((boxes) => {
      for (const box of boxes as HTMLInputElement[]) box.checked = false
    })
    for (const { id } of offices) await page.locator(`input[name="presences"][value="${id}"]`).check()
    await page.getByLabel(/^Outside contributors/).fill('IOM; fr')
    await page.locator('input[name="accomplishments"][value="EA5"]').check()
    await button(page, 'Open the round').click()
    await expect(page.getByRole('heading', { name: '0 of 6 asked have answered' })).toBeVisible()
    return new URL(page.url()).pathname
  })

  await test.step('three presences answer in three languages', async () => {
    for (const [visitor, words] of [
      [frenchOfficer, french],
      [arabicOfficer, arabic],
    ] as const) {
      await openSheet(visitor, title, words.page.answer)
      await expect(visitor.page.getByRole('link', { name: words.answer.log })).toBeVisible()
    }
    await openSheet(english, title, 'Answer for your presence')
  })
  const references = {
    en: await logged(english.actor, complete({ presence, ...TEXTS.en, language: 'en' })),
    fr: await submitted(frenchOfficer.actor, complete({ presence: francophone, ...TEXTS.fr, language: 'fr' })),
    ar: await submitted(arabicOfficer.actor, complete({ presence: arabophone, ...TEXTS.ar, language: 'ar' })),
  }

  await test.step('one has nothing to report and says so with one click', async () => {
    await openSheet(idleOfficer, title, 'Answer for your presence')
    await button(idleOfficer.page, /^Nothing to report for EA5$/).click()
    await expect(idleOfficer.page.getByText('Confirmed nil')).toHaveCount(1)
  })

  await test.step('an organization answers by its link, without an account', async () => {
    const page = await manager.visit(round)
    await page.getByRole('link', { name: 'IOM' }).click()
    await button(page, 'Give a link').click()
    const link = await page.getByRole('textbox', { name: 'Personal link' }).inputValue()
    const theirs = await (await open()).newPage()
    await theirs.goto(link)
    await expect(theirs.locator('html')).toHaveAttribute('lang', 'fr')
    const words = french.outside
    await field(theirs, words.name).fill('Atelier des consuls')
    await field(theirs, words.summary).fill('L’organisation a formé des consuls à la protection des migrants.')
    await field(theirs, words.accomplishment).selectOption('EA5')
    await field(theirs, words.year).fill('2014')
    await button(theirs, words.send).click()
    await expect(theirs.getByText(french.done.contributed)).toBeVisible()
  })

  await test.step('the manager sees who has answered, who drafts and who is silent', async () => {
    const page = await manager.visit(round)
    for (const state of ['2 submitted', '1 nil', '2 drafting', '1 not opened'])
      await expect(page.getByText(state, { exact: true })).toBeVisible()
  })

  await test.step('those who owe an answer are reminded as the deadline comes near, and nobody else', async () => {
    const id = round.split('/').at(-1) ?? ''
    await db.round.update({ where: { id }, data: { createdAt: inDays(-30), deadline: inDays(6) } })
    await remindAsked()
    const told = await db.request.findMany({ where: { roundId: id, remindedAt: { not: null } } })
    expect(told.map(({ presenceId }) => presenceId).sort()).toEqual([presence.id, silent.id].sort())
  })

  await test.step('one comes back with a reason, is mended and approved; the others are approved', async () => {
    const desk = manager.page
    await judge(manager, references.fr, 'returned', 'How many of them were women?')
    await desk.goto(round)
    await expect(desk.getByText('1 returned', { exact: true })).toBeVisible()

    const page = await frenchOfficer.visit(`/activities/${references.fr}/edit`)
    await expect(page.getByText('How many of them were women?').first()).toBeVisible()
    await page.locator('[name="result"]').fill('Vingt femmes et quarante hommes appliquent désormais ces garanties.')
    await page.locator('button[value=submit]').click()
    await page.waitForURL(`**/activities/${references.fr}*`)

    await english.visit(`/activities/${references.en}/edit`)
    await button(english.page, 'Submit for review').click()
    await expect(english.page.getByRole('status').filter({ hasText: 'Submitted for review' })).toBeVisible()
    const theirs = await finishAtHeadquarters(round)
    for (const reference of [...Object.values(references), theirs]) await judge(manager, reference, 'approved')
    await desk.goto(round)
    for (const state of ['4 complete', '1 nil', '1 not opened'])
      await expect(desk.getByText(state, { exact: true })).toBeVisible()
  })

  await test.step('the lock falls; one who asks for more time gets it, and answers', async () => {
    await db.round.update({ where: { id: round.split('/').at(-1) }, data: { deadline: inDays(-1) } })
    const { page } = silentOfficer
    await openSheet(silentOfficer, title, 'Answer for your presence')
    await expect(page.getByText(/^Closed since/)).toBeVisible()
    await expect(button(page, /^Nothing to report/)).toHaveCount(0)
    await field(page, 'Until').fill(inDays(5).toISOString().slice(0, 10))
    await field(page, 'Reason').fill('The office was evacuated.')
    await button(page, 'Ask for more time').click()
    await expect(page.getByText('Your wish is noted.', { exact: false })).toBeVisible()

    const desk = await manager.visit(round)
    await expect(desk.getByText('1 wants more time', { exact: true })).toBeVisible()
    await desk.getByRole('link', { name: silent.name }).click()
    await field(desk, 'Reason').fill('As asked.')
    await button(desk, 'Give more time').click()
    await expect(desk.getByText('More time is given.')).toBeVisible()

    await page.reload()
    await button(page, /^Nothing to report for EA5$/).click()
    await expect(page.getByText('Confirmed nil')).toHaveCount(1)
    await desk.goto(round)
    await expect(desk.getByRole('heading', { name: '6 of 6 asked have answered' })).toBeVisible()
  })
})

/** What came by a link is a draft at headquarters: somebody there completes it and sends it to review. */
async function finishAtHeadquarters(round: string): Promise<string> {
  const { linkId } = await db.request.findFirstOrThrow({
    where: { roundId: round.split('/').at(-1), presenceId: null },
    select: { linkId: true },
  })
  const { reference, version, holders } = await db.activity.findFirstOrThrow({
    where: { createdById: linkId ?? '' },
    select: { reference: true, version: true, holders: { select: { presenceId: true } } },
  })
  const [home] = holders
  if (!home) throw new Error('Nobody holds what came by the link')
  const { actor } = await makePerson({ role: 'contributor', presenceId: home.presenceId })
  const { title, summary, holderIds, region, ...patch } = complete({ presence: { id: '', name: '', region: 'africa' } })
  unwrap(await saveActivity(actor, { reference, patch, baseVersion: version }))
  unwrap(await submitActivity(actor, { reference }))
  return reference
}

async function takeFour(): Promise<[TestPresence, TestPresence, TestPresence, TestPresence]> {
  return [await takePresence(), await takePresence(), await takePresence(), await takePresence()]
}

/** Goes from the list of rounds to the sheet of one's own presence. */
async function openSheet({ visit, page }: Visitor, round: string, answer: string): Promise<void> {
  await visit('/rounds')
  await page.getByRole('link', { name: round }).click()
  await page.getByRole('link', { name: answer }).click()
  await expect(page.getByRole('table')).toBeVisible()
}

async function judge(
  { page, visit }: Visitor,
  reference: string,
  outcome: 'approved' | 'returned',
  reason = '',
): Promise<void> {
  await visit(`/review/EA5?activity=${reference}`)
  if (reason) await field(page, 'Reason').fill(reason)
  await button(page, outcome === 'approved' ? /^Approve/ : /^Return/).click()
  await expect(page.getByRole('status').filter({ hasText: `${reference} ${outcome}.` })).toBeVisible()
}
