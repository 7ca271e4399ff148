/** Legal entities, divisions and sites of an account: their own tree, moved by hand and added with keys. */
import type { Page } from '@playwright/test'
import { accountAt, details, undoOf } from './support/boards'
import { atRest, carry, choose } from './support/hand'
import { expect, test } from './support/stage'

const tree = (page: Page) => page.getByRole('listbox', { name: 'Entities and sites of Harbourline Motors' })
const unit = (page: Page, name: string) => tree(page).getByRole('option', { name: new RegExp(`^${name},`) })

test('A site is moved to another entity, a unit is added below, and its kind is told.', async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/people?as=entities`)
  await atRest(unit(page, 'Spare parts'))
  await expect(page.getByText(/^Nobody is known to us in \d of 6$/)).toBeVisible()

  await carry(page, unit(page, 'Spare parts'), unit(page, 'Powertrain'))
  await expect(page.locator('.readout')).toHaveText('Belongs to Powertrain')
  await page.mouse.up()
  await expect(undoOf(page, 'edit unit Spare parts')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')

  await unit(page, 'After-sales').click()
  await page.keyboard.press('Tab')
  await page.getByRole('textbox', { name: 'Name of the unit below' }).fill('Training centre')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(unit(page, 'Training centre')).toHaveAttribute('aria-selected', 'true')
  await choose(page, details(page).getByRole('combobox', { name: 'Kind' }), 'Site')
  await expect(unit(page, 'Training centre')).toHaveAccessibleName(/Site/)
})

test('The same units stand in rows, where one is moved and renamed without a pointer on the tree.', async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/people?as=entities`)
  await page.getByRole('button', { name: 'As rows' }).click()
  const rows = page.getByRole('grid', { name: 'Entities and sites of Harbourline Motors' })
  const row = (name: string) => rows.getByRole('row', { name: new RegExp(name) })
  await expect(row('Spare parts')).toBeVisible()
  await expect(rows.getByRole('row')).toHaveCount(8)
  await row('Spare parts').getByRole('gridcell').first().dblclick()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Parts and tools')
  await page.keyboard.press('Enter')
  await expect(row('Parts and tools')).toContainText('After-sales')
  await row('Parts and tools').getByRole('gridcell').nth(1).dblclick()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Powertrain')
  await page.getByRole('option', { name: 'Powertrain' }).click()
  await expect(row('Parts and tools')).toContainText('Powertrain')
  await page.getByRole('button', { name: 'As rows' }).click()
  await expect(unit(page, 'Parts and tools')).toBeVisible()
})
