/** Scores, hands, zones and moves of the portfolio's matrices, by keyboard alone. */
import type { Page } from '@playwright/test'
import { fill } from './support/hand'
import { expect, test } from './support/stage'

const board = (page: Page, name = 'Account portfolio') => page.getByRole('listbox', { name })
const card = (page: Page, name: string) => board(page).getByRole('option', { name: new RegExp(`^${name},`) })

test.beforeEach(async ({ page, begin }) => {
  await begin()
  await expect(board(page).getByRole('option')).toHaveCount(21)
})

test('A criterion rated by a digit key moves the card with its score; the score takes back a hand.', async ({ page }) => {
  await card(page, 'Larkfield Water').click({ force: true })
  const team = page.getByRole('slider', { name: 'Team at hand' })
  await team.focus()
  await page.keyboard.press('4')
  await expect(team).toHaveAttribute('aria-valuenow', '4')
  await expect(page.getByRole('button', { name: /^Undo: rate Larkfield Water: Team at hand/ })).toBeVisible()
  await card(page, 'Orrin Rail Group').click({ force: true })
  await expect(page.getByText('By hand,')).toBeVisible()
  await page.getByRole('button', { name: 'Use score' }).press('Enter')
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 60 across, 80 up,/)
  await expect(page.getByText('By hand,')).toHaveCount(0)
})

test('A border of the zones goes by the arrow keys, and reset brings it back.', async ({ page }) => {
  await page.getByRole('button', { name: 'Change the zones' }).press('Enter')
  const border = page.getByRole('slider', { name: 'Border at 50 across' })
  await border.focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.getByRole('slider', { name: 'Border at 55 across' })).toBeFocused()
  for (const key of ['Shift+ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  await expect(page.getByRole('slider', { name: 'Border at 62 across' })).toBeFocused()
  await expect(page.getByRole('button', { name: /^Undo: change the zones/ })).toBeVisible()
  await page.getByRole('button', { name: 'Reset' }).press('Enter')
  await expect(border).toBeVisible()
  await expect(page.getByRole('button', { name: 'Done' })).toBeFocused()
})

test('A border of the zones is typed as a number, and one without room is refused.', async ({ page }) => {
  await page.getByRole('button', { name: 'Change the zones' }).press('Enter')
  const typed = async (from: string, to: string) => {
    await page.getByRole('button', { name: `Border on Our strength: ${from}` }).press('Enter')
    await page.getByRole('textbox', { name: 'Border on Our strength' }).fill(to)
    await page.keyboard.press('Enter')
  }
  await typed('50', '42')
  await expect(page.getByRole('slider', { name: 'Border at 42 across' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Undo: change the zones/ })).toBeVisible()
  await typed('42', '100')
  await expect(page.getByRole('button', { name: 'Border on Our strength: 42' })).toBeVisible()
})

test('Ratings are columns of the list, and are changed there.', async ({ page, call, address }) => {
  const { card: scores } = await call<{ card: { criteria: { title: string; steps: number[] | null }[] } }>('rating_table', { scorecard: 'our-strength' })
  const title = scores.criteria.find(({ steps }) => steps)?.title ?? ''
  await page.goto(`${address}/#/portfolio/-/table`)
  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('menuitemcheckbox', { name: title }).or(page.getByRole('checkbox', { name: title })).first().click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('columnheader', { name: title })).toBeVisible()
  await fill(page, 'Larkfield Water', title, '4')
  await expect(page.getByRole('button', { name: new RegExp(`^Undo: rate Larkfield Water: ${title}`) })).toBeVisible()
})

test('Moves are played and stepped by keys, and end where the board stands.', async ({ page }) => {
  await page.getByRole('button', { name: 'Play the moves' }).press('Enter')
  const day = page.getByRole('slider', { name: 'Day' })
  await expect(day).toBeEnabled()
  await expect(card(page, 'Orrin Rail Group')).toBeHidden()
  await day.focus()
  await page.keyboard.press('End')
  await expect(card(page, 'Orrin Rail Group')).toHaveAccessibleName(/, 66 across, 75 up,/)
  await page.getByRole('button', { name: 'Back to today' }).press('Enter')
  await expect(day).toHaveCount(0)
})

test('The classification stands on levels, and what it shows is remembered.', async ({ page }) => {
  await page.getByLabel(/^Matrix: /).press('Enter')
  await page.getByRole('option', { name: 'Account classification' }).click()
  await expect(board(page, 'Account classification')).toContainText('Very firm')
  await page.getByRole('button', { name: 'Shows' }).press('Enter')
  await page.getByLabel(/^Colour: /).click()
  await page.getByRole('option', { name: 'State of the relationship' }).click()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.getByText('R Going back')).toBeVisible()
})
