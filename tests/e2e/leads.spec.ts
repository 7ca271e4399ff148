/** Leads: written down, kept apart from opportunities, converted once something is known. */
import type { Page } from '@playwright/test'
import { undoOf } from './support/boards'
import { expect, test } from './support/stage'

const lead = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

test('A lead is written down, and becomes an opportunity only once a role is met.', async ({ page, begin, call }) => {
  await begin({ at: '#/pipeline/-/leads' })
  const field = page.getByRole('textbox', { name: 'Write a lead down' })
  await field.fill('Kiln monitoring')
  await field.press('Enter')
  const mine = lead(page, 'Kiln monitoring')
  await expect(mine).toBeVisible()
  const { rows } = await call<{ rows: { id: string; name: string }[] }>('lead_rows', {})
  const id = rows.find((row) => row.name === 'Kiln monitoring')?.id
  await call('lead_edit', { ids: [id], edit: { field: 'limits', value: 'one-role' } })
  await mine.getByRole('button', { name: 'Make an opportunity' }).click()
  await expect(page.getByText(/stays a lead/)).toBeVisible()
  await call('lead_edit', { ids: [id], edit: { field: 'limits', value: null } })
  await mine.getByRole('button', { name: 'Make an opportunity' }).click()
  await expect(page.getByRole('heading', { name: 'Kiln monitoring' })).toBeVisible()
  await expect(page.getByText('0 of 5 confirmed')).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Converted' }).or(page.getByRole('radio', { name: 'Converted' })).first().click()
  await expect(lead(page, 'Kiln monitoring')).toBeVisible()
})

test('What is next about a lead is written beside it, and stands among all actions.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline/-/leads' })
  const mine = lead(page, 'Second bottling line')
  const field = mine.getByRole('textbox', { name: 'What is next?' })
  await field.fill('Visit the line')
  await field.press('Enter')
  await expect(mine.getByRole('checkbox', { name: 'Done: Visit the line' })).toBeVisible()
  await page.evaluate(() => { location.hash = '#/actions' })
  await expect(page.getByRole('row', { name: /Visit the line/ })).toContainText('Second bottling line')
})

test('A dropped lead can be opened again, and undo takes each step back.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline/-/leads' })
  const field = page.getByRole('textbox', { name: 'Write a lead down' })
  await field.fill('Bakery ovens')
  await field.press('Enter')
  const mine = lead(page, 'Bakery ovens')
  await expect(undoOf(page, 'write lead Bakery ovens down')).toBeVisible()
  await mine.getByRole('button', { name: 'Drop' }).click()
  await expect(mine).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(mine).toHaveCount(1)
})

test('What leads brought is told by type too, and a type narrows the list.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline/-/leads' })
  await page.getByRole('radio', { name: 'By type' }).click()
  const type = page.getByRole('row', { name: /Existing customer/ })
  await expect(type).toContainText('3')
  await type.getByRole('button').click()
  await expect(lead(page, 'Second bottling line')).toBeVisible()
  await expect(lead(page, 'Kiln control for a glass works')).toHaveCount(0)
  await page.getByRole('radio', { name: 'By source' }).click()
  await expect(lead(page, 'Kiln control for a glass works')).toBeVisible()
})

test('The work of the stage is chosen by role, and becomes what is next.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline/-/leads' })
  const mine = lead(page, 'Second bottling line')
  await mine.getByRole('button', { name: 'What to do, by role' }).click()
  await expect(page.getByText('Pre-sales')).toBeVisible()
  await page.getByRole('button', { name: /Leave with a reason/ }).click()
  await expect(mine.getByRole('checkbox', { name: 'Done: Leave with a reason for the next meeting.' })).toBeVisible()
})
