import { randomUUID } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { db } from '@/lib/core/db'
import type { Actor } from '@/lib/permission/types'
import { composeReport } from '@/lib/report/commands/compose-report'
import { createReport } from '@/lib/report/commands/create-report'
import { editParagraph } from '@/lib/report/commands/edit-paragraph'
import { COUNCIL_REPORT } from '@/lib/report/constants'
import { bookmarkOf } from '@/lib/report/rules/un-document'
import { giveVerdict } from '@/lib/review/commands/give-verdict'
import { changeAndSubmit, unwrap } from '@/lib/testing/activities'
import { paragraphOn, paragraphsNow } from '@/lib/testing/drafts'
import { expectAccessible } from './fixtures/accessibility'
import { complete, judged } from './fixtures/activities'
import { button } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'
import type { TestPresence } from './fixtures/presences'

type People = { officer: Actor; reviewer: Actor; drafter: Actor }

/** A draft of two activities, of a year on which no other test reports. */
async function draft(presence: TestPresence, year: number, { officer, reviewer, drafter }: People) {
  const note = { presence, year, publicReport: 'agreed' } as const
  const references = [
    await judged(officer, reviewer, complete({ ...note, title: 'Border guards trained' })),
    await judged(officer, reviewer, complete({ ...note, title: 'Dialogue held' })),
  ]
  const facts = {
    ...{
      template: COUNCIL_REPORT,
      title: 'Rights of all migrants',
      yearFrom: year,
      yearTo: year,
      themeId: '',
      language: 'en' as const,
    },
    ...{ organ: 'Human Rights Council', session: 'Thirty-first session', mandate: 'resolution 30/21' },
    ...{ agendaItems: [{ number: 2, title: 'Annual report' }], symbol: 'A/HRC/31/__', wordLimit: 8500 },
  }
  const { id } = unwrap(await createReport(drafter, { ...facts, key: randomUUID() }))
  const rows = await db.activity.findMany({ where: { reference: { in: references } }, select: { id: true } })
  const take = rows.map((row) => row.id)
  unwrap(await composeReport(drafter, { report: id, activity: take, take, because: take.map(() => '') }))
  return { id, references }
}

const textOf = async (report: string, reference: string) => (await paragraphOn(report, reference)).text

test('whoever writes on the sheet splits, joins, moves and takes back, and all of it is kept', async ({
  presence,
  signIn,
}) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
  const { page, visit, actor } = await signIn({ role: 'drafter' })
  const people = { officer: officer.actor, reviewer: reviewer.actor, drafter: actor }
  const { id, references } = await draft(presence, 1993, people)
  const [reference = ''] = references
  await visit(`/reports/${id}`)
  await button(page, 'Write on the sheet').click()
  const { number, id: paragraph } = await paragraphOn(id, reference)
  const count = (await paragraphsNow(id)).length
  const name = `Paragraph ${number}`
  await page.getByRole('button', { name: new RegExp(`^${name}:`) }).click()
  const writing = page.getByRole('textbox', { name: /^Paragraph/ })
  await writing.fill('One sentence. Another sentence.')
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  expect(await textOf(id, reference)).toBe('One sentence. Another sentence.')
  await expectAccessible(page)

  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('A third one.')
  await expect(page.getByRole('textbox', { name: `Paragraph ${(number ?? 0) + 1}`, exact: true })).toBeFocused()
  await expect.poll(async () => (await paragraphsNow(id)).length).toBe(count + 1)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(page.getByRole('textbox', { name, exact: true })).toHaveValue('A third one.')
  await expect.poll(async () => (await paragraphOn(id, reference)).number).toBe((number ?? 0) + 1)
  await page.keyboard.press('Alt+ArrowDown')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Backspace')
  await expect(writing).toHaveValue('One sentence. Another sentence. A third one.')
  await expect.poll(() => textOf(id, reference)).toBe('One sentence. Another sentence. A third one.')
  expect(await paragraphsNow(id)).toHaveLength(count)
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await paragraphsNow(id)).length).toBe(count + 1)
  await expect.poll(() => textOf(id, reference)).toBe('One sentence. Another sentence.')

  const { version } = await paragraphOn(id, reference)
  unwrap(await editParagraph(actor, { report: id, paragraph, version, text: 'Theirs.' }))
  await page.getByRole('button', { name: /^Paragraph \d+: One sentence/ }).click()
  await writing.fill('Mine.')
  await expect(page.getByText('Somebody else has saved this paragraph meanwhile', { exact: false })).toBeVisible()
  expect(await textOf(id, reference)).toBe('Theirs.')
  await button(page, 'Save mine').click()
  await expect.poll(() => textOf(id, reference)).toBe('Mine.')
  await page.getByRole('button', { name: 'Sources of paragraph 1', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Paragraph 1 rests on' })).toBeVisible()
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(button(page, 'Write on the sheet')).toBeVisible()
  await expect(page.locator('.sheet')).toContainText('Mine.')
})

test('with no line nothing is lost, and an act whose answer is lost is done once', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
  const { page, visit, actor } = await signIn({ role: 'drafter' })
  const people = { officer: officer.actor, reviewer: reviewer.actor, drafter: actor }
  const { id, references } = await draft(presence, 1995, people)
  const [reference = ''] = references
  const { number, id: paragraph } = await paragraphOn(id, reference)
  const count = (await paragraphsNow(id)).length
  await visit(`/reports/${id}`)
  await button(page, 'Write on the sheet').click()
  await page.getByRole('button', { name: new RegExp(`^Paragraph ${number}:`) }).click()
  await page.context().setOffline(true)
  await page.getByRole('textbox', { name: /^Paragraph/ }).fill('Written without a line. Twice.')
  await expect(page.getByText(/^Not saved: no connection/)).toBeVisible()
  await page.context().setOffline(false)
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible({ timeout: 20_000 })
  expect(await textOf(id, reference)).toBe('Written without a line. Twice.')

  let lost = 0
  await page.route('**/api/reports/write', async (route) => {
    lost += 1
    if (lost > 1) return route.continue()
    await route.fetch()
    await route.abort()
  })
  await page.keyboard.press('Control+End')
  for (const _letter of 'Twice.') await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Not saved: no connection/)).toBeVisible()
  await expect(page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible({ timeout: 20_000 })
  const after = await paragraphsNow(id)
  expect(after).toHaveLength(count + 1)
  const index = after.findIndex((one) => one.id === paragraph)
  expect(after.slice(index, index + 2).map(({ text }) => text)).toEqual(['Written without a line.', 'Twice.'])
  await expect(page.locator('.live')).toHaveCount(count + 1)
})

test('without script an empty line splits a paragraph, and a button joins it again', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
  const { page, visit, actor } = await signIn({ role: 'drafter' }, { javaScriptEnabled: false })
  const people = { officer: officer.actor, reviewer: reviewer.actor, drafter: actor }
  const { id, references } = await draft(presence, 1994, people)
  const [reference = ''] = references
  const { id: paragraph, number } = await paragraphOn(id, reference)
  const count = (await paragraphsNow(id)).length
  await visit(`/reports/${id}?paragraph=${paragraph}&edit=${paragraph}`)
  await page.getByRole('textbox', { name: `Text of paragraph ${number}` }).fill('First half.\n\nSecond half.')
  await button(page, 'Save the paragraph').click()
  await expect.poll(async () => (await paragraphsNow(id)).length).toBe(count + 1)
  await page.getByRole('link', { name: `Paragraph ${(number ?? 0) + 1}: what it rests on` }).click()
  await expect(page.getByRole('link', { name: reference })).toBeVisible()
  await page.getByText('Shape of the text').click()
  await button(page, 'Join to the paragraph before').click()
  await expect(page.locator('.sheet')).toContainText('First half. Second half.')
  await page.getByText('Shape of the text').click()
  await button(page, 'Move up').click()
  expect((await paragraphsNow(id)).length).toBe(count)
})

test('a paragraph speaks of another, holds a list and a note, and all of it reaches the Word file, without script', async ({
  presence,
  signIn,
}) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
  const { page, visit, actor } = await signIn({ role: 'drafter' }, { javaScriptEnabled: false })
  const people = { officer: officer.actor, reviewer: reviewer.actor, drafter: actor }
  const { id, references } = await draft(presence, 1997, people)
  const [reference = '', other = ''] = references
  const [own, spoken] = [await paragraphOn(id, reference), await paragraphOn(id, other)]
  await visit(`/reports/${id}?paragraph=${own.id}&edit=${own.id}`)
  const text = `As in paragraph {${spoken.number}}, it has: {note: A/HRC/27/41.}\n(a) judges;\n(b) police.`
  await page.getByRole('textbox', { name: `Text of paragraph ${own.number}` }).fill(text)
  await button(page, 'Save the paragraph').click()
  const sheet = page.locator('.sheet')
  await expect(sheet).toContainText(`As in paragraph ${spoken.number}, it has:`)
  await expect(sheet.getByRole('listitem').filter({ hasText: '(b) police.' })).toBeVisible()
  await expect(sheet.locator('.notes')).toContainText('A/HRC/27/41.')

  await page.goto(`/reports/${id}?paragraph=${spoken.id}`)
  await page.getByText('Shape of the text').click()
  await button(page, 'Move up').click()
  const { number } = await paragraphOn(id, other)
  expect(number).not.toBe(spoken.number)
  await expect(sheet).toContainText(`As in paragraph ${number}, it has:`)
  await page.goto(`/reports/${id}?paragraph=${own.id}&edit=${own.id}`)
  await expect(page.getByRole('textbox', { name: /^Text of paragraph/ })).toHaveValue(
    text.replace(`{${spoken.number}}`, `{${number}}`),
  )
  const file = await page.request.get(`/reports/${id}/document.docx`)
  const xml = strFromU8(unzipSync(await file.body())['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain(`REF ${bookmarkOf(spoken.id)} \\r \\h`)

  await page.goto(`/reports/${id}?paragraph=${spoken.id}`)
  await page.getByText('Shape of the text').click()
  await button(page, 'Take out').click()
  await page.goto(`/reports/${id}/checks`)
  await expect(page.getByText('It speaks of a paragraph that was taken out', { exact: false })).toBeVisible()

  await page.goto(`/reports/${id}`)
  await page.getByRole('link', { name: 'Heading I.' }).first().click()
  await page.getByRole('textbox', { name: 'Heading I.' }).fill('How it was made')
  await button(page, 'Save the heading').click()
  await expect(sheet.getByRole('heading', { name: 'How it was made' })).toBeVisible()
})

test('on the sheet a paragraph is carried, taken out and put back, and speaks of others by number', async ({
  presence,
  signIn,
}) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
  const { page, visit, actor } = await signIn({ role: 'drafter' })
  const people = { officer: officer.actor, reviewer: reviewer.actor, drafter: actor }
  const { id, references } = await draft(presence, 1998, people)
  const [reference = ''] = references
  const { number, id: paragraph } = await paragraphOn(id, reference)
  const count = (await paragraphsNow(id)).length
  await visit(`/reports/${id}`)
  await button(page, 'Write on the sheet').click()
  await page.getByRole('button', { name: new RegExp(`^Paragraph ${number}:`) }).click()
  await page.getByRole('textbox', { name: /^Paragraph/ }).fill('As in paragraph .')
  await page.keyboard.press('ArrowLeft')
  const before = (number ?? 0) - 1
  const refer = page.getByRole('combobox', { name: 'Refer to a paragraph' })
  // Its choices are there once somebody turns to it.
  await refer.focus()
  await refer.selectOption(String(before))
  await expect(page.getByRole('textbox', { name: /^Paragraph/ })).toHaveValue(`As in paragraph {${before}}.`)
  const spoken = (await paragraphsNow(id)).find((one) => one.number === before)
  await expect.poll(() => textOf(id, reference)).toBe(`As in paragraph {${spoken?.id}}.`)
  await expectAccessible(page)

  const grip = page.locator('.live').filter({ hasText: 'As in paragraph' }).locator('[draggable]')
  await page.keyboard.press('Escape')
  const over = page.locator('.live').filter({ has: page.getByText(`${before}.`, { exact: true }) })
  await grip.dragTo(over, { targetPosition: { x: 60, y: 2 } })
  await expect.poll(async () => (await paragraphOn(id, reference)).number).toBe(before)
  expect((await paragraphOn(id, reference)).plain).toBe(`As in paragraph ${number}.`)
  const carried = page.getByRole('button', { name: new RegExp(`^Paragraph ${before}: As in paragraph`) })
  await expect(carried).toContainText(`As in paragraph ${number}.`)

  await carried.click()
  await button(page, 'Take out').click()
  await expect.poll(async () => (await paragraphsNow(id)).length).toBe(count - 1)
  await button(page, 'Undo').click()
  await expect.poll(async () => (await paragraphsNow(id)).length).toBe(count)
  expect((await paragraphOn(id, reference)).id).toBe(paragraph)
})

test('a changed source is answered, and a waiver noted, without script', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reviewer = await signIn({ role: 'reviewer', presenceId: presence.id })
  const { page, visit, actor } = await signIn({ role: 'drafter' }, { javaScriptEnabled: false })
  const people = { officer: officer.actor, reviewer: reviewer.actor, drafter: actor }
  const { id, references } = await draft(presence, 1996, people)
  const [reference = '', other = ''] = references
  for (const one of references) {
    const revision = await changeAndSubmit(officer.actor, one, { result: 'Nine factories adopted the procedure.' })
    const verdict = { reference: one, accomplishment: 'EA5', revision, outcome: 'approved', reason: '' } as const
    unwrap(await giveVerdict(reviewer.actor, verdict))
  }
  await visit(`/reports/${id}?paragraph=${(await paragraphOn(id, reference)).id}`)
  await expect(page.getByRole('heading', { name: 'The source has changed' })).toBeVisible()
  await button(page, 'Adopt').click()
  await expect(page.locator('.para--on')).toContainText('nine factories adopted', { ignoreCase: true })
  await page.goto(`/reports/${id}?paragraph=${(await paragraphOn(id, other)).id}`)
  await button(page, 'Keep').click()
  await expect(page.getByText('Fill this in', { exact: false }).first()).toBeVisible()
  await page.getByRole('textbox', { name: 'Or keep the text, because' }).fill('The factories are named elsewhere')
  await button(page, 'Keep').click()
  await expect(page.getByText('The factories are named elsewhere')).toBeVisible()

  await db.report.update({ where: { id }, data: { wordLimit: 500 } })
  expect((await page.request.get(`/reports/${id}/document.docx`)).headers()['content-type']).toContain('text/html')
  await page.goto(`/reports/${id}/checks`)
  await page.getByText('Note a waiver of the limit').click()
  await page.getByRole('textbox', { name: 'Reason, and who granted it' }).fill('Granted on 12 November')
  await button(page, 'Note the waiver').click()
  await expect(page.getByText('Granted on 12 November')).toBeVisible()
  const file = await page.request.get(`/reports/${id}/document.docx`)
  expect((await file.body()).subarray(0, 2).toString()).toBe('PK')
})
