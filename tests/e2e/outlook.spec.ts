/** The range of revenue, what changed between two days, and how good forecasts have been. */
import type { Page } from '@playwright/test'
import { settled } from './support/pages'
import { expect, test } from './support/stage'

const chart = (page: Page, name: RegExp) => page.getByRole('group', { name }).getByRole('button')

/** This month and those after it, `YYYY-MM`. */
const ahead = (count: number) => {
  const now = new Date()
  const month = (n: number) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + n, 1)).toISOString().slice(0, 7)
  return Array.from({ length: count }, (_, n) => month(n))
}

test('The range shows how likely the target is, and what makes or breaks it.', async ({ page, begin, call }) => {
  await begin()
  // Within reach, so that opportunities decide on it.
  await call('target_set', { months: ahead(12), amount: '2,500,000' })
  await page.goto(page.url().replace(/#.*|$/, '#/forecast/-/range'))
  await settled(page)
  await expect(chart(page, /^What the period can bring/).first()).toBeVisible()
  await expect(chart(page, /^Revenue to come/)).toHaveCount(12)
  await page.getByRole('button', { name: /How P10 is worked out/ }).click()
  await expect(page.getByText(/exact distribution/)).toBeVisible()
  await page.keyboard.press('Escape')
  const first = page.getByRole('region', { name: /makes or breaks/ }).getByRole('button').first()
  await first.click()
  await expect(page.getByRole('complementary')).toContainText((await first.locator('span').first().textContent()) ?? '')
})

test('The range is told in two ways, each with how it has held; what the address gets wrong is passed over.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/range?together=0.3&slip=many&from=soon' })
  await settled(page)
  await expect(page.getByText('From new business')).toBeVisible()
  await expect(page.getByText(/^of \d+ month ends$/)).toBeVisible()
  await page.getByRole('radio', { name: 'By stage' }).click()
  await expect(page.getByText('From new business')).toHaveCount(0)
  await expect(page.getByText(/^of \d+ month ends$/)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('Two days are compared: a step opens its opportunities, and the pictures tell the same.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/changes?since=2026-06-30' })
  await settled(page)
  const steps = chart(page, /^Open pipeline, what changed/)
  await expect(steps.first()).toBeVisible()
  expect(await steps.count()).toBeGreaterThan(2)
  await page.getByRole('radio', { name: 'Flow' }).click()
  await expect(chart(page, /^From stage to stage/).first()).toBeVisible()
  await page.getByRole('radio', { name: 'Matrix' }).click()
  await expect(chart(page, /^Who moved where/).first()).toBeVisible()
})

test('A band of the flow answers anywhere along it, and only there; the keyboard reaches it too.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/changes?since=2026-06-30&picture=flow' })
  await settled(page)
  const bands = page.locator('.mark.shaped')
  await expect(bands.first()).toBeVisible()
  const boxes = await bands.evaluateAll((all) => all.map((one, at) => ({ at, box: one.getBoundingClientRect(), lines: (one.getAttribute('aria-label') ?? '').length })))
  const widest = boxes.toSorted((a, b) => b.box.height - a.box.height)[0]
  expect(widest?.box.width).toBeGreaterThan(300)
  // A quarter along from the left, in the middle of the band's start: far from the old strip in the middle.
  const hit = (share: number) => page.evaluate(([x, y]) => document.elementsFromPoint(x ?? 0, y ?? 0).some((one) => one.classList.contains('shaped')), [(widest?.box.x ?? 0) + (widest?.box.width ?? 0) * share, (widest?.box.y ?? 0) + 4])
  expect([await hit(0.02), await hit(0.98)]).toContain(true)
  await bands.first().focus()
  await expect(page.locator('.outline')).toBeVisible()
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible()
})

test('A step of the waterfall opens its opportunities beside it, whose changes add up to the bar.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/changes?since=2026-06-30' })
  await settled(page)
  const list = page.getByRole('region', { name: 'Opportunities that changed' })
  await chart(page, /^Open pipeline, what changed/).nth(1).click()
  await expect(list.getByRole('button', { name: 'All reasons' })).toBeVisible()
  await expect(list.getByRole('heading')).toHaveCount(1)
  const minor = (text: string) => Number(text.replace(/[^\d.]/g, '')) * (/[−-]/.test(text) ? -1 : 1)
  const whole = minor((await list.getByRole('heading').locator('.figures').textContent()) ?? '')
  const rows = (await list.getByRole('listitem').locator('.figures').allTextContents()).filter((text) => !text.includes('→'))
  expect(rows.map(minor).reduce((a, b) => a + b, 0)).toBe(whole)
  await list.getByRole('button', { name: 'All reasons' }).click()
  expect(await list.getByRole('heading').count()).toBeGreaterThan(1)
})

test('A day of the waterfall opens what stood open on it, with the amounts of that day.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/changes?since=2026-06-30' })
  await settled(page)
  const stood = page.getByRole('region', { name: /^Open on/ })
  for (const [pillar, day] of [['first', /^Open on 30 Jun 2026/], ['last', /^Open on (?!30 Jun)/]] as const) {
    await chart(page, /^Open pipeline, what changed/)[pillar]().click()
    await expect(stood.getByRole('heading', { name: day })).toBeVisible()
    await expect(stood.getByRole('listitem').first()).toBeVisible()
    await stood.getByRole('button', { name: 'All reasons' }).click()
    await expect(stood).toHaveCount(0)
  }
})

test('Months of the board open all that closes in them; velocity has its picture and its table.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/board' })
  await settled(page)
  await page.getByRole('button', { name: /: Open all \d+$/ }).first().click()
  await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible()
  await page.goto(page.url().replace(/#.*|$/, '#/pipeline/-/funnel?picture=velocity'))
  await settled(page)
  await expect(chart(page, /^Velocity/).first()).toBeVisible()
  await page.getByRole('radio', { name: 'Table' }).click()
  await expect(page.getByRole('columnheader', { name: 'Win rate' })).toBeVisible()
})

test('Earlier forecasts stand beside what came, with the naive ones among the methods.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/accuracy' })
  await settled(page)
  await expect(page.getByText('The last quarter again (naive)')).toBeVisible()
  await expect(page.getByText(/Bias and error are told against what came/)).toBeVisible()
})

test('Whether the range holds what comes is said against its aim, and chances are proposed with their evidence.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/accuracy' })
  await settled(page)
  // Each way that is shown has its own gauge.
  const gauges = page.getByRole('region', { name: 'Held by the range' })
  await expect(gauges.getByText(/The aim is 75.% to 85.%/)).toHaveCount(2)
  await expect(page.getByRole('region', { name: 'Methods' }).getByText(/came closest/)).toBeVisible()
  await expect(page.getByRole('heading', { name: /By seller/ })).toBeVisible()
  // No table hides rows in a scroll of its own.
  const hidden = await page.getByRole('main').locator('section').evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length)
  expect(hidden).toBe(0)
  await page.getByRole('radio', { name: 'Chance of the stage' }).click()
  await expect(page.getByRole('region', { name: 'Chances', exact: true }).getByText(/Left out/).first()).toBeVisible()
  const better = page.getByRole('region', { name: 'Better chances' })
  await expect(better.getByRole('row', { name: /^P1 .* of \d+ won/ })).toBeVisible()
  // What came in three months opens what was won in them.
  await chart(page, /^Forecast and actual/).first().click()
  await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible()
})

test('Every view of the forecast is of any part of the business.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/changes?since=2026-06-30' })
  await settled(page)
  await page.getByRole('button', { name: 'All owners' }).click()
  await page.getByRole('combobox', { name: 'Product' }).fill('Line')
  await page.getByRole('option').first().click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/product=/)
  await expect(page.getByRole('button', { name: 'All owners' })).toHaveCount(0)
  await expect(chart(page, /^Open pipeline, what changed/).first()).toBeVisible()
})

test('A measure opens its line in the grid, a pace what was decided before it.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/plan?series=sales-kpi' })
  await settled(page)
  await chart(page, /^Sales measures/).first().click()
  await expect(page.locator('[role="gridcell"]:focus')).toBeVisible()
  await page.goto(page.url().replace(/#.*|$/, '#/forecast/-/overview'))
  await settled(page)
  await chart(page, /^Velocity/).last().press('Enter')
  await expect(page.getByRole('heading', { name: 'Pipeline' })).toBeVisible()
})
