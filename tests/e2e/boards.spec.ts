/** A board as an instrument: every task by keys alone, and what a mouse does with many cards at once. */
import type { Page } from '@playwright/test'
import { accountAt, undoOf } from './support/boards'
import { atRest } from './support/hand'
import { expect, test } from './support/stage'

const map = (page: Page) => page.getByRole('listbox', { name: 'Internal segmentation map' })
const cards = (page: Page) => map(page).getByRole('option')
const note = (page: Page, name: string) => map(page).getByRole('option', { name: new RegExp(`^Note, ${name}`) })
const chosen = (page: Page) => map(page).getByRole('option', { selected: true })
const begun = 19

test.beforeEach(async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/segmentation?colours=hand`)
  await expect(cards(page)).toHaveCount(begun)
  await atRest(cards(page).first())
})

/** Goes from the selection to one of the tools beside it, by keys, and presses it. */
async function tool(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+F10')
  const button = page.getByRole('toolbar').getByRole('button', { name, exact: true })
  for (let step = 0; step < 14 && !(await button.evaluate((node) => node === document.activeElement)); step += 1)
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
}

/** Goes onto the board by keys: through the page until its one field has the focus. */
async function enterBoard(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Internal segmentation map' })
  for (let step = 0; step < 60 && !(await field.evaluate((node) => node === document.activeElement)); step += 1)
    await page.keyboard.press('Tab')
  await expect(field).toBeFocused()
}

test('By keys: a first note, the next with Enter, beside with Tab, below with Ctrl and Enter.', async ({ page }) => {
  await enterBoard(page)
  await page.keyboard.type('Cold rooms')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Warm rooms')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Dry rooms')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('Clean rooms')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(cards(page)).toHaveCount(begun + 4)
  await expect(chosen(page)).toHaveAccessibleName(/^Note, Clean rooms/)
  await page.keyboard.press('Control+z')
  await expect(note(page, 'Clean rooms')).toHaveCount(0)
  await expect(undoOf(page, 'write “Dry rooms”')).toBeVisible()
})

test('By keys: one goes from card to card, writes on a note, and takes the words back.', async ({ page }) => {
  await enterBoard(page)
  await page.keyboard.press('Home')
  const first = await chosen(page).getAttribute('aria-label')
  await page.keyboard.press('Control+ArrowDown')
  await expect(chosen(page)).toHaveCount(1)
  expect(await chosen(page).getAttribute('aria-label')).not.toBe(first)

  await page.keyboard.press('Escape')
  await page.keyboard.type('Spare gates')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(chosen(page)).toHaveAccessibleName(/^Note, Spare gates/)
  await page.keyboard.press('F2')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Spare doors')
  await page.keyboard.press('F2')
  await expect(note(page, 'Spare doors')).toBeVisible()
  await page.keyboard.type(', locks')
  await page.keyboard.press('F2')
  await expect(note(page, 'Spare doors, locks')).toBeVisible()
  await page.keyboard.press('F2')
  await page.keyboard.type(' no more')
  await page.keyboard.press('Escape')
  await expect(note(page, 'Spare doors, locks,')).toBeVisible()
})


test('By keys: a copy is made, several are lined up, and all that is chosen is deleted at once.', async ({ page }) => {
  await enterBoard(page)
  await page.keyboard.type('Yard crane')
  await page.keyboard.press('F2')
  await expect(chosen(page)).toHaveAccessibleName(/^Note, Yard crane/)
  await page.keyboard.press('Control+d')
  await expect(note(page, 'Yard crane')).toHaveCount(2)
  await page.keyboard.press('Control+a')
  await expect(chosen(page)).toHaveCount(begun + 2)
  await page.keyboard.press('Escape')
  await expect(chosen(page)).toHaveCount(0)
  await page.keyboard.press('Control+ArrowLeft')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await expect(chosen(page)).toHaveCount(2)
  await tool(page, 'Align')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
})


