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
  const first = page.getByRole('region', { name: /move the chance most/ }).getByRole('button').first()
  await first.click()
  await expect(page.getByRole('complementary')).toContainText((await first.locator('span').first().textContent()) ?? '')
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

test('Earlier forecasts stand beside what came, with the naive ones among the methods.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/accuracy' })
  await settled(page)
  await expect(page.getByText('The last quarter again (naive)')).toBeVisible()
  await expect(page.getByText(/Bias and error are told against what came/)).toBeVisible()
})
