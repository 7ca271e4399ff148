/** The management's page: reserve, risks, what a target would take; and targets of parts of the business. */
import type { Page } from '@playwright/test'
import { rewrite } from './support/hand'
import { settled } from './support/pages'
import { expect, test } from './support/stage'

const overview = { at: '#/forecast/-/overview' }
const figures = (page: Page) => page.locator('dl').first()

test('A part of the reserve opens its opportunities, and funnel and overview say the same.', async ({ page, begin }) => {
  await begin(overview)
  await settled(page)
  const reserve = page.getByRole('region', { name: 'Reserve' })
  const near = reserve.getByRole('button', { name: /^By count, Within 3 months/ })
  const count = Number(/\d+$/.exec((await near.getAttribute('aria-label')) ?? '')?.[0])
  const said = await reserve.locator('.head').allTextContents()
  await near.click()
  const grid = page.getByRole('grid', { name: 'Opportunities' })
  await expect(grid.locator('[role=row][aria-rowindex]')).toHaveCount(count + 1)
  await page.goto(page.url().replace(/#.*|$/, '#/pipeline/-/funnel'))
  await settled(page)
  await expect(reserve.locator('.head').first()).toBeVisible()
  const there = await reserve.locator('.head b').allTextContents()
  for (const [at, held] of there.entries()) expect(said[at]).toContain(held)
})

test('A risk leads to its opportunity, and a rule narrows the list to those that break it.', async ({ page, begin }) => {
  await begin(overview)
  await settled(page)
  const risks = page.getByRole('region', { name: 'At risk' })
  const rule = risks.getByRole('button', { name: /^Past its close \d/ })
  const count = Number(/\d+$/.exec((await rule.textContent()) ?? '')?.[0])
  await rule.click()
  await expect(risks.getByRole('listitem')).toHaveCount(count)
  const first = risks.getByRole('listitem').first().getByRole('button')
  await expect(first).toContainText(/\d+ days? past its close/)
  const name = (await first.locator('span').first().textContent()) ?? ''
  await first.click()
  await expect(page.getByRole('complementary')).toContainText(name)
})

test('A lever that is changed shows at once what comes of it, and nothing is kept.', async ({ page, begin }) => {
  await begin(overview)
  await settled(page)
  const taking = page.getByRole('region', { name: 'What would it take?' })
  await expect(taking.getByText('This falls short of the target.')).toBeVisible()
  const alone = taking.getByRole('row', { name: /^Open opportunities/ }).getByRole('cell').last()
  const needed = Number((await alone.textContent())?.replace(/\D/g, ''))
  await taking.getByLabel('Open opportunities, Tried').fill(String(needed))
  await taking.getByLabel('Open opportunities, Tried').press('Tab')
  await expect(taking.getByText('This reaches the target.')).toBeVisible()
  await taking.getByLabel('Win rate, Tried').fill('lots')
  await taking.getByLabel('Win rate, Tried').press('Tab')
  await expect(taking.getByRole('alert')).toContainText('lots')
  await taking.getByRole('button', { name: 'As today' }).click()
  await expect(taking.getByText('This falls short of the target.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Undo:/ })).toHaveCount(0)
})

test('Period and part move the figures of the overview.', async ({ page, begin }) => {
  await begin(overview)
  await settled(page)
  const whole = await figures(page).textContent()
  await page.getByRole('button', { name: 'All owners' }).click()
  await page.getByRole('combobox', { name: 'Owner' }).fill('Lind')
  await page.getByRole('option').first().click()
  await page.keyboard.press('Escape')
  await expect(figures(page)).not.toHaveText(whole ?? '')
  const part = await figures(page).textContent()
  const year = new Date().getUTCFullYear()
  await page.goto(`${page.url()}&from=${year - 1}-01&to=${year - 1}-12`)
  await settled(page)
  await expect(figures(page)).not.toHaveText(part ?? '')
})

test('A seller without a target says so, gets one, and has gap, coverage and chance.', async ({ page, begin, call }) => {
  await begin()
  const { teammates } = await call<{ teammates: { id: string; name: string }[] }>('catalogue_get')
  const owner = teammates.find((one) => one.name.includes('Lind'))?.id ?? ''
  await page.goto(page.url().replace(/#.*|$/, `#/forecast/-/months?owner=${owner}`))
  await settled(page)
  await expect(page.getByText('none set')).toBeVisible()
  await page.getByRole('button', { name: 'Set a target' }).click()
  await expect(page.getByRole('grid', { name: 'Targets' })).toBeVisible()
  await page.goBack()
  const months = page.getByRole('region', { name: 'Targets' }).getByRole('button')
  await rewrite(page, months.last(), '2.5 M')
  await expect(page.getByText('none set')).toHaveCount(0)
  await expect(figures(page)).toContainText('Chance of target')
  await expect(figures(page)).toContainText('Gap')
  // The whole business keeps its own.
  await page.goto(page.url().replace(/#.*|$/, '#/forecast'))
  await expect(page.getByRole('row', { name: /^Jan / }).getByRole('cell').first()).toHaveText('¥ 4,750,000')
})

test('A whole month opens what was won and what is open in it.', async ({ page, begin }) => {
  await begin({ at: '#/forecast' })
  await settled(page)
  const whole = page.getByRole('group', { name: /^Revenue by month/ }).getByRole('button').and(page.locator('.mark:not(.still)'))
  await whole.first().click({ position: { x: 3, y: 3 } })
  await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible()
})

test('The plan tells margin and profit of every account, and what its signs mean.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/plan' })
  await settled(page)
  const grid = page.getByRole('grid', { name: 'Revenue plan' })
  await expect(grid.getByRole('rowheader', { name: 'Margin' }).first()).toBeVisible()
  await expect(grid.getByRole('rowheader', { name: 'Profit' }).first()).toBeVisible()
  const profits = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Profit' }) })
  await expect(profits.getByText('¥ 0', { exact: true })).toHaveCount(0)
  await expect(profits.getByText(/¥\s\d/).first()).toBeVisible()
  await expect(grid.getByText(/^\d+\s%$/).first()).toBeVisible()
  await expect(page.locator('.picture svg text', { hasText: 'Committed pipeline' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'How it is worked out' }).first()).toBeVisible()
})
