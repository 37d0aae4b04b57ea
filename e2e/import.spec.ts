import { wordForm } from '@/lib/testing/word-forms'
import { expectAccessible } from './fixtures/accessibility'
import { button, field } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

for (const script of [true, false]) {
  test(`a file is checked, mended and imported, ${script ? 'with' : 'without'} script`, async ({
    presence,
    signIn,
  }) => {
    const officer = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: script })
    const { page, visit } = officer
    await visit('/imports/new')
    await button(page, 'Check').click()
    await expect(page.getByText('Choose a file.')).toBeVisible()
    const send = async (text: string) => {
      const file = { name: 'contributions.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
      await field(page, 'File').setInputFiles(file)
      await button(page, 'Check').click()
    }
    await send('Title;Start\nPrison visit;2014\nCourt visit;2014-13\n')
    await expect(page.getByText('2 rows, 1 change (1 new activity), 1 row to mend.')).toBeVisible()
    await expect(page.getByRole('cell', { name: '2014-13', exact: true })).toBeVisible()
    if (script) await expectAccessible(page)
    const mend = await page.request.get(`${page.url()}/mend.xlsx`)
    expect((await mend.body()).subarray(0, 2).toString()).toBe('PK')
    await button(page, 'Import').click()
    await expect(page.getByText('1 of 1 written.')).toBeVisible()
    await page.getByRole('link', { name: /^TC-/ }).click()
    await expect(page.getByRole('heading', { name: 'Prison visit' })).toBeVisible()
    await visit('/activities')
    await expect(page.getByRole('link', { name: 'Prison visit' })).toBeVisible()
  })
}

test('rows pasted from a spreadsheet are checked and imported without script', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: false })
  await visit('/imports/grid')
  await button(page, 'Read the rows').click()
  await expect(page.getByText('Nothing stands in this file.').first()).toBeVisible()
  await field(page, 'Or paste rows from a spreadsheet').fill(
    'Title\tStart\n"Visit, with ""quotes""\nand a line"\t2014\n',
  )
  await button(page, 'Read the rows').click()
  await expect(page.getByText('1 row, 1 change (1 new activity), no row to mend.')).toBeVisible()
  await button(page, 'Import').click()
  await expect(page.getByText('1 of 1 written.')).toBeVisible()
})

test('columns of another file are named once, without script, and known the next time', async ({
  presence,
  signIn,
}) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: false })
  const send = async () => {
    await visit('/imports/new')
    const text = 'Intitulé;Quand;Title\nUne visite;2014;\n'
    await field(page, 'File').setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
    await button(page, 'Check').click()
  }
  await send()
  await expect(page.getByRole('heading', { name: '2 columns are not called like ours' })).toBeVisible()
  await expect(page.getByText('For example: Une visite')).toBeVisible()
  const again = button(page, 'Check again with these columns')
  await page.getByLabel('Intitulé').selectOption('Start')
  await page.getByLabel('Quand').selectOption('Start')
  await again.click()
  await expect(page.getByText('Another column holds this already.').first()).toBeVisible()
  await expect(page.getByLabel('Quand')).toHaveValue('start')
  await page.getByLabel('Intitulé').selectOption('Summary')
  await again.click()
  await expect(page.getByText('1 row, 1 change (1 new activity), no row to mend.')).toBeVisible()
  await send()
  await expect(page.getByLabel('Intitulé')).toHaveValue('summary')
  await expect(page.getByText('1 row, 1 change (1 new activity), no row to mend.')).toBeVisible()
  await button(page, 'Import').click()
  await expect(page.getByText('1 of 1 written.')).toBeVisible()
})

test('a Word file of contributions becomes drafts without script', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id }, { javaScriptEnabled: false })
  await visit('/imports/new')
  const buffer = Buffer.from(await wordForm())
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  await field(page, 'File').setInputFiles({ name: 'contributions.docx', mimeType, buffer })
  await button(page, 'Check').click()
  await expect(page.getByText('3 rows, 3 changes (3 new activities), no row to mend.')).toBeVisible()
  await expect(page.getByLabel('Budget line')).toHaveValue('')
  await button(page, 'Import').click()
  await expect(page.getByText('3 of 3 written.')).toBeVisible()
  await page.getByRole('link', { name: /^TC-/ }).first().click()
  await expect(page.getByRole('heading', { name: 'Monitoring of prisons in the south' })).toBeVisible()
  await expect(page.getByText('It met 40 detainees.').first()).toBeVisible()
})

test('who logs nothing imports nothing', async ({ signIn }) => {
  const { page } = await signIn({ role: 'observer' })
  const response = await page.goto('/imports/new')
  expect(response?.status()).toBe(404)
})
