/** Goals of an account: written down as a tree, measured, covered by projects. */
import { accountAt } from './support/boards'
import { expect, test } from './support/stage'

test('A goal of all is set, projects cover part of it, and the rest is told.', async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Castellan')}/plan?as=goals`)
  await page.getByRole('button', { name: /^Goal of all: / }).press('Enter')
  await page.getByRole('textbox', { name: 'Goal of all' }).fill('Control supplier of every plant')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: /^Revenue a year: / }).first().press('Enter')
  await page.getByRole('textbox', { name: 'Revenue a year' }).fill('4000000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Not yet covered: ¥ 4 M')).toBeVisible()

  const fresh = page.getByRole('region', { name: 'New business' })
  await fresh.getByRole('textbox', { name: /^Add a project/ }).fill('Energy watch in every bakery')
  await page.keyboard.press('Enter')
  await expect(fresh.getByRole('button', { name: /Energy watch in every bakery/ })).toHaveAttribute('aria-pressed', 'true')
  const panel = page.getByRole('complementary')
  await panel.getByRole('button', { name: /^Revenue a year: / }).press('Enter')
  await page.getByRole('textbox', { name: 'Revenue a year' }).fill('1500000')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Not yet covered: ¥ 2.5 M')).toBeVisible()
  await panel.getByLabel('Attainable').check()
  await expect(fresh.getByText('SMART 2 of 5')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(fresh.getByText('SMART 1 of 5')).toBeVisible()
})
