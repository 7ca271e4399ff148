/** Tiers as a pyramid beside their targets, and the classes of accounts in a table. */
import type { Page } from '@playwright/test'
import { details } from './support/boards'
import { cell, choose, rewrite } from './support/hand'
import { expect, test } from './support/stage'

const tiers = (page: Page) => page.getByRole('region', { name: 'Tiers' })

test('A tier opens from the pyramid, its target is typed over, and an account moves to another tier.', async ({ page, begin }) => {
  await begin({ at: '#/portfolio/-/pyramids' })
  const rows = tiers(page).getByRole('row')
  await expect(rows.nth(1)).toBeVisible()
  const second = rows.nth(2)
  const title = (await second.getByRole('rowheader').innerText()).trim()
  await second.getByRole('button', { name: title, exact: true }).click()
  const side = page.getByRole('complementary').filter({ hasText: title })
  await expect(side.getByRole('heading', { name: title })).toBeVisible()

  await rewrite(page, second.getByRole('button', { name: /^Target accounts/ }), '7')
  await expect(page.getByRole('group', { name: /^Accounts by tier/ })).toContainText('of 7')
  await expect(page.getByRole('button', { name: /^Undo: / })).toBeVisible()

  const before = Number(await second.getByRole('cell').first().innerText())
  const first = (await rows.nth(1).getByRole('rowheader').innerText()).trim()
  const moved = side.getByRole('listitem').first()
  const name = await moved.getByRole('link').innerText()
  await choose(page, moved.getByRole('combobox'), first)
  await expect(second.getByRole('cell').first()).toHaveText(String(before - 1))
  await rows.nth(1).getByRole('button', { name: first, exact: true }).click()
  await expect(page.getByRole('complementary').getByRole('link', { name, exact: true }).first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(second.getByRole('cell').first()).toHaveText(String(before))
})

test('The 20/80 rule says how few make most of the revenue, and who they are.', async ({ page, begin }) => {
  await begin({ at: '#/portfolio/-/pyramids?part=pareto' })
  const side = page.getByRole('complementary').filter({ hasText: 'Who they are' })
  await expect(side).toContainText(/\d+ customers are enough for 80 %/)
  const few = Number(/(\d+) customers are enough/.exec(await side.innerText())?.[1])
  expect(few).toBeGreaterThan(0)
  await expect(page.getByRole('group', { name: /^20\/80 rule/ }).getByRole('button').first()).toBeVisible()
})

test('Classes stand in the table; one is set there as in a spreadsheet, and for several accounts at once.', async ({ page, begin }) => {
  await begin({ at: '#/portfolio/-/table' })
  await expect(page.getByRole('columnheader', { name: 'Classes by time invested' })).toBeVisible()
  const phase = await cell(page, 'Castellan Foods', 'Lifecycle phase')
  await expect(phase).toHaveText('Harvest')
  await phase.click()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: 'Growth', exact: true }).click()
  await expect(phase).toHaveText('Growth')
  await expect(page.getByRole('button', { name: /^Undo: .*Castellan Foods/ })).toBeVisible()

  const rung = await cell(page, 'Castellan Foods', 'Relationship ladder')
  const other = await cell(page, 'Copperleaf Tools', 'Relationship ladder')
  await (await cell(page, 'Castellan Foods', 'Name')).click()
  await (await cell(page, 'Copperleaf Tools', 'Name')).click({ modifiers: ['Shift'] })
  await choose(page, details(page).getByRole('combobox', { name: /^Relationship ladder/ }), 'Buyer')
  await expect(rung).toHaveText('Buyer')
  await expect(other).toHaveText('Buyer')
  await page.keyboard.press('Control+z')
  await expect(rung).toHaveText('Preferred purchaser')
  await expect(other).toHaveText('Partner')
})
