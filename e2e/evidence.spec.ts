import { pdfFile } from '@/lib/testing/files'
import { expectAccessible } from './fixtures/accessibility'
import { complete, logged, submitted } from './fixtures/activities'
import { button, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

const pdf = (name: string, text = 'A letter') => ({
  ...{ name, mimeType: 'application/pdf', buffer: Buffer.from(pdfFile(text)) },
})

for (const script of [true, false]) {
  test(`evidence is added, refused, taken and removed, ${script ? 'with' : 'without'} script`, async ({
    presence,
    signIn,
  }) => {
    const officer = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: script })
    const reference = await logged(officer.actor, complete({ presence }))
    const page = await officer.visit(`/activities/${reference}`)
    await page.getByRole('link', { name: 'Add or change evidence' }).click()
    await field(page, 'What it shows').fill('The letter of the ministry')
    await field(page, 'File').setInputFiles(pdf('letter.png'))
    await button(page, 'Add file').click()
    await expect(page.getByText('The content of the file is not what its name says.', { exact: false })).toBeVisible()
    await expect(field(page, 'What it shows')).toHaveValue('The letter of the ministry')
    await field(page, 'File').setInputFiles(pdf('letter.pdf'))
    await button(page, 'Add file').click()
    await expect(page.getByText('The file has been added.')).toBeVisible()
    if (script) await expectAccessible(page)
    const address = await page.getByRole('link', { name: 'letter.pdf' }).getAttribute('href')
    const taken = await page.request.get(address ?? '')
    expect(taken.headers()['content-disposition']).toContain('attachment')
    expect(taken.headers()['content-security-policy']).toContain('sandbox')
    expect(await taken.body()).toEqual(Buffer.from(pdfFile()))

    await field(page, 'Symbol, address or title').fill('report 28')
    await button(page, 'Add source').click()
    await expect(page.getByText('This is no UN symbol.', { exact: false }).first()).toBeVisible()
    await field(page, 'Symbol, address or title').fill('A/HRC/28/27')
    await page.getByRole('textbox', { name: /^Paragraph/ }).fill('22-25')
    await page.locator('#source-tie').selectOption({ label: 'Result' })
    await button(page, 'Add source').click()
    const sources = page.getByRole('region', { name: 'Sources' })
    const tied = sources.getByRole('listitem').filter({ hasText: 'A/HRC/28/27, paras. 22-25' })
    await expect(tied.getByText('Supports: Result')).toBeVisible()
    await tied.getByText('What it supports', { exact: true }).click()
    await tied.getByLabel('Statement that it supports').selectOption({ label: 'Summary' })
    await tied.getByRole('button', { name: 'Save' }).click()
    await expect(tied.getByText('Supports: Summary')).toBeVisible()

    await page.getByText('Change or remove', { exact: true }).click()
    await field(page, 'Why it is removed').fill('It names a witness.')
    await button(page, 'Remove file').click()
    await expect(page.getByText('It names a witness.')).toBeVisible()
    expect((await page.request.get(address ?? '')).status()).toBe(404)
  })
}

test('a file that is cut off goes on where it was', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reference = await logged(officer.actor, complete({ presence }))
  const page = await officer.visit(`/activities/${reference}/evidence`)
  const file = pdf('scan.pdf', 'x'.repeat(3_500_000))
  const offsets: string[] = []
  let cut = true
  await page.route('**/chunk?*', (route) => {
    const offset = new URL(route.request().url()).searchParams.get('offset') ?? ''
    if (cut && offset === '2097152') return route.abort()
    offsets.push(offset)
    return route.continue()
  })
  const send = async () => {
    await field(page, 'What it shows').fill('A scan')
    await field(page, 'File').setInputFiles(file)
    await button(page, 'Add file').click()
  }
  await send()
  await expect(page.getByText('The line is gone.', { exact: false })).toBeVisible()
  await page.reload()
  await expect(page.getByText('Not finished:', { exact: false })).toBeVisible()
  cut = false
  await send()
  await expect(page.getByText('The file has been added.')).toBeVisible()
  expect(offsets).toEqual(['0', '1048576', '2097152', '3145728'])
})

test('a file is for who sees the activity from inside', async ({ presence, signIn }) => {
  const officer = await signIn({ role: 'contributor', presenceId: presence.id })
  const reference = await submitted(officer.actor, complete({ presence }))
  const page = await officer.visit(`/activities/${reference}/evidence`)
  await field(page, 'What it shows').fill('The agreement')
  await field(page, 'File').setInputFiles(pdf('agreement.pdf'))
  await button(page, 'Add file').click()
  const address = (await page.getByRole('link', { name: 'agreement.pdf' }).getAttribute('href')) ?? ''
  const reviewer = await signIn({ role: 'reviewer' })
  const review = await reviewer.visit(`/review/EA5?activity=${reference}`)
  await expect(review.getByRole('link', { name: 'agreement.pdf' })).toBeVisible()
  const observer = await signIn({ role: 'observer' })
  expect((await observer.page.request.get(address)).status()).toBe(404)
})
