/** Revenue and forecast: marks that open what they count, targets, and pictures for elsewhere. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { rewrite } from './support/hand'
import { settled } from './support/pages'
import { expect, test } from './support/stage'

const marks = (page: Page) => page.getByRole('group', { name: /^Revenue by month/ }).getByRole('button')

/** The mark that counts most: on which month that is depends on the day. */
async function fullest(page: Page): Promise<{ said: string; count: number; sum: string }> {
  await expect(marks(page).first()).toBeVisible()
  const names = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''))
  const read = names.map((said) => ({ said, found: /(\d+) opportunit(?:y|ies), ([^.]*)/.exec(said) }))
  const counted = read.map(({ said, found }) => ({ said, count: Number(found?.[1] ?? 0), sum: found?.[2] ?? '' }))
  const most = counted.toSorted((a, b) => b.count - a.count)[0]
  if (!most?.count) throw new Error(`No mark counts an opportunity: ${names.join('\n')}`)
  return most
}
const figure = (text: string) => Number(text.replace(/[^\d.]/g, ''))

test('The marks of a chart are one stop of the keyboard, read out one by one.', async ({ page, begin }) => {
  await begin({ at: '#/forecast' })
  await marks(page).first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(marks(page).nth(1)).toBeFocused()
  const [month = ''] = (await marks(page).nth(1).getAttribute('aria-label'))?.split(/[. ]/) ?? []
  await expect(page.getByRole('tooltip')).toContainText(month)
  await page.keyboard.press('End')
  await expect(marks(page).last()).toBeFocused()
  await page.keyboard.press('Home')
  await expect(marks(page).first()).toBeFocused()
})

test('A mark opens the records it counts, and their sum is its figure.', async ({ page, begin }) => {
  await begin({ at: '#/forecast' })
  // A chart is drawn anew once its place is known.
  await settled(page)
  const { said, count, sum } = await fullest(page)
  await page.getByRole('button', { name: said, exact: true }).click()

  const grid = page.getByRole('grid', { name: 'Opportunities' })
  await expect(grid.locator('[role=row][aria-rowindex]')).toHaveCount(count + 1)
  const column = await page.getByRole('columnheader', { name: 'Amount' }).getAttribute('aria-colindex')
  const amounts = await grid.locator(`[role=gridcell][aria-colindex="${column}"]`).allTextContents()
  expect(amounts.map(figure).reduce((a, b) => a + b, 0)).toBe(figure(sum))
  await expect(page.getByText('From the chart')).toBeVisible()

  await page.goBack()
  await expect(marks(page).first()).toBeVisible()
})

test('The table beside the chart says the same as the chart.', async ({ page, begin }) => {
  await begin({ at: '#/forecast' })
  await expect(marks(page).first()).toBeVisible()
  const months = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
  await expect(months).toHaveCount(12)
  for (const month of await months.all()) {
    const name = (await month.getByRole('rowheader').innerText()).slice(0, 3)
    const [target, won, open] = (await month.getByRole('cell').allInnerTexts()).map((text) => text.replace(/\s/g, ' ').replace('–', '¥ 0'))
    const mark = marks(page).and(page.getByRole('button', { name: new RegExp(`^${name}\\.`) }))
    await expect(mark).toHaveAccessibleName(`${name}. Won ${won}. Open, weighted ${open}. Target ${target}`)
  }
})

test('A target typed under the chart moves the gap, and can be taken back.', async ({ page, begin }) => {
  await begin({ at: '#/forecast' })
  const target = page.getByRole('region', { name: 'Targets' }).getByRole('button').first()
  await rewrite(page, target, '5.5 M')
  const january = page.getByRole('row', { name: /^Jan / })
  await expect(january.getByRole('cell').first()).toHaveText('¥ 5,500,000')
  await page.getByRole('button', { name: /^Undo: set the target of/ }).click()
  await expect(january.getByRole('cell').first()).toHaveText('¥ 4,750,000')
})

test('One target goes to several months at once.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/targets' })
  const cells = page.getByRole('grid', { name: 'Targets' }).getByRole('gridcell', { name: /^¥/ })
  await cells.nth(0).click()
  await cells.nth(2).click({ modifiers: ['Shift'] })
  await page.keyboard.press('Enter')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('6,000,000')
  await page.keyboard.press('Enter')
  for (const month of [0, 1, 2]) await expect(cells.nth(month)).toHaveText('¥ 6,000,000')
  await expect(cells.nth(3)).toHaveText('¥ 6,050,000')
  await expect(page.getByRole('button', { name: 'Undo: set 3 targets' })).toBeVisible()
})

for (const [format, starts] of [
  ['PNG', '\x89PNG'],
  ['SVG', '<svg'],
  ['PDF', '%PDF'],
] as const) {
  test(`The chart is written as ${format}.`, async ({ page, begin, folder }) => {
    const path = join(folder, `forecast.${format.toLowerCase()}`)
    await begin({ at: '#/forecast' })
    await page.getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name: 'Picture (.png, .svg, .pdf)…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await dialog.getByText(format, { exact: true }).click()
    await dialog.getByRole('button', { name: 'Save …' }).click()
    await page.getByLabel('Where should the picture be saved?').fill(path)
    await page.keyboard.press('Enter')
    await expect(page.getByText(`Saved to ${path}`)).toBeVisible()
    expect(existsSync(path)).toBe(true)
    expect(readFileSync(path, 'latin1').startsWith(starts)).toBe(true)
  })
}

test('By category, the certainty adds up quarter by quarter.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/categories' })
  await page.getByRole('group', { name: 'Grain' }).getByText('Quarters').click()
  await expect(page.getByRole('group', { name: /^Forecast by category/ }).getByRole('button').first()).toHaveAccessibleName(/Q1/)
})
