/** Opportunities by stage: the board, the table and the funnel. */
import type { Page } from '@playwright/test'
import { details, passGate, undoOf } from './support/boards'
import { carry, cell, fill } from './support/hand'
import { expect, test } from './support/stage'

const stage = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const card = (page: Page, name: string) => page.getByRole('group', { name: 'Board' }).getByRole('option', { name: new RegExp(`^${name}`) })
const names = async (page: Page) =>
  (await page.getByRole('gridcell').and(page.locator('[aria-colindex="1"]')).allTextContents()).map((text) => text.trim())

test('A card dragged to the next stage is one step, with the sums of both columns.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline' })
  await expect(stage(page, 'Leads')).toContainText('2 ¥ 5.2 M')
  await carry(page, card(page, 'Robot safety package'), stage(page, 'Leads'))
  await page.mouse.up()
  await passGate(page, 'They asked for a visit.')
  await expect(stage(page, 'Leads').getByRole('option', { name: /^Robot safety package/ })).toBeVisible()
  await expect(stage(page, 'Leads')).toContainText('3 ¥ 6.6 M')
  await expect(stage(page, 'Target group')).toContainText('1 ¥ 700 k')
  await expect(undoOf(page, 'move Robot safety package to Leads')).toBeVisible()

  await page.reload()
  await expect(stage(page, 'Leads').getByRole('option', { name: /^Robot safety package/ })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(stage(page, 'Target group').getByRole('option', { name: /^Robot safety package/ })).toBeVisible()
})

test('A move by keys takes the focus along, and its day stands in the details.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline' })
  await card(page, 'Third site control').click()
  await page.keyboard.press('Control+ArrowRight')
  await passGate(page, 'They named their budget.')
  await expect(stage(page, 'Valid opportunity').getByRole('option', { name: /^Third site control/ })).toBeFocused()
  const today = await page.evaluate(() => new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }))
  await expect(details(page).getByRole('button', { name: `Since: ${today}` })).toBeVisible()
  await expect(details(page).getByText('Stage: Valid opportunity')).toBeVisible()
})

test('An opportunity is won from its menu, and leaves the open ones.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline' })
  await card(page, 'Oven energy watch').click({ button: 'right' })
  await page.getByRole('menuitemcheckbox', { name: 'Won' }).click()
  await passGate(page, 'Signed today.')
  await expect(stage(page, 'Won').getByRole('option', { name: /^Oven energy watch/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /^Pipeline/ })).toContainText('19')
})

test('Opportunities are added by typing at the foot of a stage.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline' })
  const field = page.getByRole('textbox', { name: 'Add to Leads' })
  await field.fill('Kiln monitoring')
  await field.press('Enter')
  await expect(stage(page, 'Leads').getByRole('option', { name: /^Kiln monitoring/ })).toBeVisible()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('')
})

test('The table sorts by a heading, both ways.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline/-/table' })
  const amount = page.getByRole('columnheader', { name: 'Amount' })
  await amount.click()
  await expect(amount).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByRole('gridcell').first()).toHaveText(/^Depot roll-out|^\S/)
  const down = await names(page)
  await amount.click()
  await expect(amount).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('gridcell').first()).not.toHaveText(down[0] ?? '')
})

test('Filters narrow the table, show as chips, and come off again.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline/-/table' })
  const rows = page.getByRole('grid').locator('[role=row][aria-rowindex]')
  await expect(rows).toHaveCount(21)
  await page.getByRole('searchbox', { name: 'Search' }).fill('energy')
  await expect(rows).toHaveCount(4)
  await page.getByRole('searchbox', { name: 'Search' }).fill('')
  await expect(rows).toHaveCount(21)
  await page.getByRole('button', { name: 'Take off the filter Outcome Open' }).click()
  await expect(rows).not.toHaveCount(21)
})

for (const [typed, meant] of [
  ['1.2万', '¥ 12,000'],
  ['1,200,000', '¥ 1,200,000'],
  ['¥3.5 M', '¥ 3,500,000'],
]) {
  test(`An amount typed as ${typed} is ${meant}.`, async ({ page, begin }) => {
    await begin({ at: '#/pipeline/-/table' })
    await fill(page, 'Oven energy watch', 'Amount', typed ?? '')
    await expect(await cell(page, 'Oven energy watch', 'Amount')).toHaveText(meant ?? '')
  })
}

test('What is no amount is refused in a sentence, and nothing is lost.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline/-/table' })
  await fill(page, 'Oven energy watch', 'Amount', 'a lot')
  await expect(page.getByRole('alert')).toContainText('a lot')
  await page.keyboard.press('Escape')
  await expect(await cell(page, 'Oven energy watch', 'Amount')).toHaveText('¥ 900,000')
})

test('The funnel opens the opportunities of a stage.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline/-/funnel' })
  await page.getByRole('button', { name: /^P4 First acceptance\. 4 open/ }).click()
  await expect(page.getByRole('grid', { name: 'Opportunities' }).locator('[role=row][aria-rowindex]')).toHaveCount(5)
})

test('Another pipeline of the method shows its own stages.', async ({ page, begin }) => {
  await begin({ at: '#/pipeline' })
  await page.getByRole('button', { name: 'Pipeline Seven stages, P1 to P7' }).click()
  await page.getByRole('menuitemcheckbox', { name: /^Funnel, six categories/ }).click()
  await expect(stage(page, 'Upside')).toBeVisible()
})
