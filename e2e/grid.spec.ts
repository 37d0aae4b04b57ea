import type { Page } from '@playwright/test'
import { expectAccessible } from './fixtures/accessibility'
import { button } from './fixtures/activity-form'
import { expect, test } from './fixtures/journey'

const cell = (page: Page, row: number, column: string) =>
  page
    .getByRole('row')
    .nth(row - 1)
    .getByRole('gridcell')
    .nth(COLUMNS.indexOf(column))
const COLUMNS = ['Kind', 'Title', 'Summary', 'Result', 'Presence', 'Countries', 'Start']

/** Puts a text on the clipboard as another program would. */
const onClipboard = (page: Page, text: string) => page.evaluate((copied) => navigator.clipboard.writeText(copied), text)

test('rows are pasted, mended, checked and imported by keyboard alone', async ({ presence, signIn }) => {
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id })
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await visit('/imports/grid')
  await expect(page.getByRole('grid')).toBeVisible()
  await onClipboard(page, 'Start\tTitle\n2014\tPrison visit\n2014-13\t"Court ""visit""\nin two lines"\n')
  await cell(page, 2, 'Kind').focus()
  await page.keyboard.press('Control+v')
  await expect(page.getByText('Pasted by the headers: 2 rows.')).toBeAttached()
  await expect(cell(page, 3, 'Title')).toHaveText('Court "visit"\nin two lines')

  // What is wrong stands at its cell, by the rules of every import.
  await expect(page.getByRole('heading', { name: '1 cell to mend.' })).toBeVisible()
  await expect(cell(page, 3, 'Start')).toHaveAttribute('aria-invalid', 'true')
  await expectAccessible(page)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowDown')
  for (let step = 0; step < COLUMNS.indexOf('Start'); step++) await page.keyboard.press('Tab')
  await expect(cell(page, 3, 'Start')).toBeFocused()
  await expect(cell(page, 3, 'Start')).toHaveAccessibleDescription(/^“2014-13”/)
  await page.keyboard.type('2013')
  await page.keyboard.press('Enter')
  await expect(cell(page, 3, 'Start')).toHaveText('2013')
  await expect(page.getByText('Kept. No cell to mend.')).toBeVisible()

  // A block is copied with its neighbours, cut, and brought back.
  await cell(page, 2, 'Title').focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Control+x')
  await expect(cell(page, 2, 'Title')).toHaveText('')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 2, 'Title')).toHaveText('Prison visit')

  // Reloaded, everything is there.
  await expect(page.getByText('Kept. No cell to mend.')).toBeVisible()
  await page.reload()
  await expect(cell(page, 3, 'Start')).toHaveText('2013')

  // Escape lets Tab out of the grid, as far as the button.
  await cell(page, 2, 'Kind').focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(button(page, 'Check')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText('2 rows, 2 changes (2 new activities), no row to mend.')).toBeVisible()
  await button(page, 'Import').press('Enter')
  await expect(page.getByText('2 of 2 written.')).toBeVisible()
  await visit('/imports/grid')
  await expect(cell(page, 2, 'Title')).toHaveText('')
})

test('in Arabic the arrow to the left leads to the next column', async ({ presence, signIn }) => {
  const viewport = { width: 360, height: 740 }
  const { page, visit } = await signIn({ role: 'contributor', presenceId: presence.id, locale: 'ar' }, { viewport })
  await visit('/imports/grid')
  await cell(page, 2, 'Kind').focus()
  await page.keyboard.press('ArrowLeft')
  // Letters that no key of the machine bears come as an input method brings them: into a field.
  await page.keyboard.press('F2')
  await page.keyboard.insertText('زيارة')
  await page.keyboard.press('Enter')
  await expect(cell(page, 2, 'Title')).toHaveText('زيارة')
  await expectAccessible(page)
})
