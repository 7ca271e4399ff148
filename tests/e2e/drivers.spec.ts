/** What drives an account's units: the chain, what is white space, what is suspicious, and the pressures. */
import type { Page } from '@playwright/test'
import { accountAt, undoOf } from './support/boards'
import { choose } from './support/hand'
import { expect, test } from './support/stage'

const board = (page: Page) => page.getByRole('group', { name: /^Driver chain:/ })
const box = (page: Page, text: string) => board(page).getByRole('button', { name: new RegExp(`^${text}`) })
const gaps = (page: Page, title: string) => page.locator('section', { has: page.getByRole('heading', { name: new RegExp(`^${title}`) }) })

test.beforeEach(async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/plan?as=drivers`)
  await expect(box(page, 'Halve the gas')).toBeVisible()
})

test('White space becomes an opportunity that hangs on its initiative, and undo takes it back.', async ({ page }) => {
  const white = gaps(page, 'Initiatives without an opportunity')
  await expect(white).toContainText('Two-tone bodies')
  await white.getByRole('button', { name: 'Make an opportunity' }).click()
  await expect(white).toContainText('Every initiative has an opportunity.')
  await expect(board(page).getByRole('button', { name: /^Two-tone bodies/ })).toHaveCount(2)
  await undoOf(page, 'add Two-tone bodies without a second pass').click()
  await expect(white).toContainText('Two-tone bodies')
})

test('A driver is added, led on by the keyboard, and deleted again.', async ({ page }) => {
  await box(page, 'Paints 210,000').click()
  await page.getByRole('button', { name: 'Add a driver' }).click()
  await page.getByRole('menuitem', { name: 'Add a driver' }).click()
  await page.getByRole('textbox', { name: 'Add a driver' }).fill('Water gets scarce')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Water gets scarce')).toHaveAttribute('aria-pressed', 'true')
  const panel = page.getByRole('complementary', { name: 'Water gets scarce' })
  await panel.getByRole('button', { name: 'Leads to …' }).click()
  await box(page, 'Halve the gas').click()
  await expect(panel).toContainText('→ Halve the gas of the ovens')
  await box(page, 'Water gets scarce').focus()
  await page.keyboard.press('ArrowRight')
  await expect(board(page).locator('[aria-pressed=true]')).toHaveCount(1)
  await box(page, 'Water gets scarce').click()
  await page.keyboard.press('Delete')
  await expect(box(page, 'Water gets scarce')).toHaveCount(0)
})

test('Pressures of a unit are rated, drawn, and become hooks for the value of its opportunities.', async ({ page }) => {
  await choose(page, page.getByRole('combobox', { name: /^Unit/ }), 'Paint shop')
  const side = page.getByRole('complementary', { name: 'Pressures' })
  await expect(side).toContainText('Profit and cost (5)')
  await expect(side).toContainText('Suppliers (4)')
  await side.getByRole('group', { name: 'Customers' }).getByRole('button', { name: '5' }).click()
  await expect(side).toContainText('Customers (5)')
  await box(page, 'Paint shop energy refit').click()
  await page.getByRole('complementary', { name: 'Paint shop energy refit' }).getByRole('link').click()
  const driven = gaps(page, 'What drives it')
  await expect(driven).toContainText('Halve the gas of the ovens')
  await expect(driven).toContainText('Energy is a tenth of the cost of a body')
  await driven.getByRole('button', { name: 'Answer it with a value' }).first().click()
  await expect(page.getByRole('article', { name: /^Less pressure: / })).toBeVisible()
})

test('Lines of an answer become drivers.', async ({ page, call, address }) => {
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/plan?as=analysis`)
  await page.getByRole('button', { name: /: turn into …$/ }).first().click()
  await page.getByRole('menuitem', { name: 'Drivers' }).click()
  await expect(page.getByText(/^(Added: |\d+ added, among them: )/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Undo: add .* to the driver chain/ })).toBeVisible()
  await page.getByRole('radio', { name: 'Drivers' }).or(page.getByRole('button', { name: 'Drivers', exact: true })).first().click()
  await expect(board(page).getByRole('button')).not.toHaveCount(13)
})
