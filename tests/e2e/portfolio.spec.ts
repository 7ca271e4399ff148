/** The portfolio matrix: moved by hand and by keys, kept, taken back; and its list twin. */
import type { Page } from '@playwright/test'
import { atRest, carry, cell, choose, drag, fill } from './support/hand'
import { expect, test } from './support/stage'

const board = (page: Page) => page.getByRole('listbox', { name: 'Account portfolio' })
const card = (page: Page, name: string) => board(page).getByRole('option', { name: new RegExp(`^${name},`) })
const undoes = (page: Page, step: string) => page.getByRole('button', { name: `Undo: ${step}` })

test.beforeEach(async ({ page, begin }) => {
  await begin()
  await expect(board(page).getByRole('option')).toHaveCount(21)
  await atRest(card(page, 'Orrin Rail Group'))
})

test('A card dragged to another zone stays there, also after the page is opened anew, until it is taken back.', async ({ page }) => {
  await expect(board(page)).toContainText('Main market7 accounts, ¥ 51.7 M')
  await carry(page, card(page, 'Orrin Rail Group'), card(page, 'Hollin Toys'))
  const readout = page.locator('.readout')
  await expect(readout).toContainText('Give up')
  await expect(readout).toContainText('Attractiveness 75 → 20')
  await expect(readout).toContainText('Our strength 66 → 30')
  await page.mouse.up()

  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 30 across, 20 up,/)
  await expect(board(page)).toContainText('Main market6 accounts, ¥ 42.1 M')
  await expect(board(page)).toContainText('Give up3 accounts, ¥ 10.2 M')
  await expect(undoes(page, 'move Orrin Rail Group to Give up')).toBeVisible()

  await page.reload()
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 30 across, 20 up,/)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 66 across, 75 up,/)
  await expect(board(page)).toContainText('Main market7 accounts, ¥ 51.7 M')
  await expect(page.getByRole('button', { name: 'Redo: move Orrin Rail Group to Give up' })).toBeEnabled()
})

test('Esc while dragging puts the card back and writes nothing.', async ({ page }) => {
  await carry(page, card(page, 'Orrin Rail Group'), card(page, 'Hollin Toys'))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.locator('.readout')).toHaveCount(0)
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 66 across, 75 up,/)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('The keys nudge a card, and carry it.', async ({ page }) => {
  await card(page, 'Orrin Rail Group').click()
  await page.keyboard.press('Control+ArrowRight')
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 67 across, 75 up,/)
  await page.keyboard.press('Control+Shift+ArrowDown')
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 67 across, 65 up,/)

  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('.readout')).toContainText('Attractiveness 65 → 66')
  await page.keyboard.press('Escape')
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 67 across, 65 up,/)
})

test('Several cards move together and come back together.', async ({ page }) => {
  await card(page, 'Orrin Rail Group').click()
  await card(page, 'Castellan Foods').click({ modifiers: ['Shift'] })
  await expect(page.getByRole('contentinfo')).toContainText('2 selected: ¥ 17 M revenue')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 56 across, 75 up,/)
  await expect(card(page, 'Castellan Foods')).toHaveAccessibleName(/, 60 across, 59 up,/)
  await page.keyboard.press('Control+z')
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 66 across, 75 up,/)
  await expect(card(page, 'Castellan Foods')).toHaveAccessibleName(/, 70 across, 59 up,/)
})

test('Undo pressed before a move is saved takes back that move.', async ({ page }) => {
  await page.route('**/call', async (route) => {
    if (route.request().postDataJSON().name === 'place') await new Promise((done) => setTimeout(done, 400))
    await route.continue()
  })
  await card(page, 'Orrin Rail Group').click()
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: /^Redo: move Orrin Rail Group/ })).toBeVisible()
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 66 across, 75 up,/)
})

test('Several cards are brought in line with the tools beside them, and come back together.', async ({ page }) => {
  await card(page, 'Orrin Rail Group').click()
  await card(page, 'Castellan Foods').click({ modifiers: ['Shift'] })
  const tools = page.getByRole('toolbar', { name: 'Tools for 2 cards' })
  await tools.getByRole('button', { name: 'Align' }).click()
  await page.getByRole('menuitem', { name: 'Lower edges' }).click()
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 66 across, 59 up,/)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 66 across, 75 up,/)
})

test('An account without a place is dragged out of the tray onto the matrix.', async ({ page }) => {
  const tray = page.getByRole('group', { name: 'Unplaced' })
  await expect(tray.getByRole('button')).toHaveCount(3)
  await drag(page, tray.getByRole('button', { name: /Thistlemoor Energy/ }), card(page, 'Copperleaf Tools'))
  await expect(card(page, 'Thistlemoor Energy')).toHaveAccessibleName(/, 90 across, 45 up,/)
  await expect(tray.getByRole('button')).toHaveCount(2)
  await expect(undoes(page, 'move Thistlemoor Energy to In passing')).toBeVisible()
})

test('A double click adds an account there, and Enter waits for the next.', async ({ page }) => {
  const box = await board(page).boundingBox()
  if (!box) throw new Error('the matrix is shown')
  await page.mouse.dblclick(box.x + box.width * 0.5, box.y + box.height * 0.85)
  const name = page.getByLabel('Name of the account')
  await name.fill('Alder Works')
  await name.press('Enter')
  await expect(card(page, 'Alder Works')).toBeVisible()
  await expect(name).toHaveValue('')
  await name.press('Escape')
  await expect(undoes(page, 'add Alder Works')).toBeVisible()
})

test('A search lets all others fade; a category leaves only its own.', async ({ page }) => {
  const find = page.getByRole('searchbox', { name: 'Find an account' })
  await find.fill('orrin')
  await expect(card(page, 'Castellan Foods')).toHaveCSS('opacity', '0.18')
  await expect(card(page, 'Orrin Rail Group')).toHaveCSS('opacity', '1')
  await find.fill('')
  await expect(card(page, 'Castellan Foods')).toHaveCSS('opacity', '1')

  await page.getByRole('button', { name: 'Category All' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Lost account' }).click()
  await expect(board(page).getByRole('option')).toHaveCount(2)
  await page.getByRole('button', { name: 'Show all accounts' }).click()
  await expect(board(page).getByRole('option')).toHaveCount(21)
})

test('The table is the same portfolio: what is typed there moves the card.', async ({ page }) => {
  await page.getByRole('link', { name: 'Table' }).click()
  await fill(page, 'Orrin Rail Group', 'Attractiveness', '30')
  await expect(await cell(page, 'Orrin Rail Group', 'Zone')).toHaveText('In passing')
  await page.getByRole('link', { name: 'Matrix' }).click()
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 66 across, 30 up,/)
})

test('The inspector places, explains and judges.', async ({ page }) => {
  await card(page, 'Orrin Rail Group').click()
  const details = page.getByRole('complementary', { name: 'Details' })
  await details.getByRole('button', { name: 'Our strength: 66' }).click()
  await page.keyboard.type('40')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 40 across, 75 up,/)
  await choose(page, details.getByRole('combobox', { name: /^Account category/ }), 'Normal account')
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/^Orrin Rail Group, Normal account,/)
})

test('Compared with an earlier day, moved accounts show the way they went.', async ({ page }) => {
  await page.getByRole('button', { name: 'Compare with no day' }).click()
  await page.getByRole('button', { name: 'Month before' }).click()
  await page.getByRole('button', { name: / 15 / }).click()
  await expect(page.getByRole('button', { name: /^Compare with 15/ })).toBeVisible()
  await expect(board(page).locator('.ghost').first()).toBeVisible()
  await page.getByRole('button', { name: 'End the comparison' }).click()
  await expect(board(page).locator('.ghost')).toHaveCount(0)
})
