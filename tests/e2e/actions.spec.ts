/** What is to be done: written down from anywhere, ticked and turned in one table, taken along as a calendar. */
import type { Page } from '@playwright/test'
import { undoOf } from './support/boards'
import { expect, test } from './support/stage'

// Its head, and the line where one is written down, are rows of it too.
const table = (page: Page) => page.getByRole('grid', { name: 'Actions' })
const row = (page: Page, text: string) => table(page).getByRole('row').filter({ hasText: text })

test('All that is to be done stands in one table, by person and account.', async ({ page, begin }) => {
  await begin({ at: '#/actions' })
  const rows = table(page).getByRole('row')
  const state = page.getByRole('group', { name: 'Standing' }).or(page.getByRole('radiogroup', { name: 'Standing' }))
  await expect(page.getByText(/8 open · 2 overdue/)).toBeVisible()
  await expect(rows).toHaveCount(10)
  await state.getByText('Overdue').click()
  await expect(rows).toHaveCount(4)
  await state.getByText('Open', { exact: true }).click()
  await expect(rows).toHaveCount(10)
  await page.getByRole('button', { name: /^Priya Marlowe/ }).click()
  await expect(rows).toHaveCount(3)
  await expect(page).toHaveURL(/owner=/)
})

test('An action is ticked, given a day by keys, and each is one step back.', async ({ page, begin }) => {
  await begin({ at: '#/actions' })
  const first = row(page, 'Send one page on service cost')
  await first.getByRole('checkbox').check()
  await expect(first).toHaveCount(0)
  await expect(page.getByText(/7 open · 1 overdue/)).toBeVisible()
  await undoOf(page, 'edit action “Send one page on service cost over five years.”').click()
  await expect(first).toHaveCount(1)
  await first.getByText('Send one page').click()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F2')
  await page.keyboard.type('2026-12-01')
  await page.keyboard.press('Enter')
  await expect(first).toContainText('1 Dec 2026')
})

test('From anywhere the palette writes an action down about what is in view.', async ({ page, begin, call }) => {
  await begin()
  const { rows } = await call<{ rows: { id: string }[] }>('opportunity_rows', { search: 'Third site control', limit: 1 })
  await page.evaluate((id) => { location.hash = `#/opportunity/${id}` }, rows[0]?.id)
  await expect(page.getByRole('heading', { name: 'Third site control' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Write down an action')
  await page.getByRole('option', { name: 'Write down an action' }).click()
  const dialog = page.getByRole('dialog', { name: 'Write down an action' })
  await expect(dialog.getByRole('combobox', { name: 'About' })).toHaveValue('Third site control')
  await dialog.getByRole('textbox', { name: 'What' }).fill('Walk the site with them')
  await dialog.getByRole('textbox', { name: 'By when' }).fill('2026-12-03')
  await dialog.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByText('Walk the site with them').first()).toBeVisible()
  await page.evaluate(() => { location.hash = '#/actions?search=walk' })
  await expect(row(page, 'Walk the site with them')).toContainText('Ostara Chemicals')
})
