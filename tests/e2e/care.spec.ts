/** Rounds of planning, issues and the health of an account. */
import { accountAt } from './support/boards'
import { expect, test } from './support/stage'

test('A round of planning is begun, a step is done, and the ring says so.', async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Castellan')}/plan?as=cycle`)
  await page.getByRole('button', { name: 'Begin a round' }).click()
  await expect(page.getByRole('img', { name: '0 of 7 steps done' })).toBeVisible()
  await page.getByRole('button', { name: /^Customer profile: Done on: / }).first().press('Enter')
  await page.keyboard.type(new Date().toISOString().slice(0, 10))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: '1 of 7 steps done' })).toBeVisible()
  await expect(page.getByRole('listitem', { name: 'Customer and its environment' })).toContainText('next')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('img', { name: '0 of 7 steps done' })).toBeVisible()
})

test('A complaint lowers the health; a weight of zero takes its part out and is said.', async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Castellan')}/activity?as=service`)
  const issues = page.getByRole('row', { name: /^Issues/ })
  await expect(issues).toContainText('No issue is open')
  await page.getByRole('textbox', { name: /^Add a complaint/ }).fill('Came two days late')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: 'Came two days late' })).toBeVisible()
  await expect(issues).toContainText('One issue is open')
  await page.getByRole('button', { name: /^Weight of Issues: / }).press('Enter')
  await page.getByRole('textbox', { name: 'Weight of Issues' }).fill('0')
  await page.keyboard.press('Enter')
  await expect(issues).toContainText('counts for nothing')
  await expect(page.getByText(/One part has the weight 0/)).toBeVisible()
})

test('Measures of service are typed and pasted for one account; what records tell stands until then.', async ({ page, begin, call, address }) => {
  await begin()
  const hash = await accountAt(call, 'Castellan')
  const account = hash.split('/')[2] ?? ''
  const actual = async (measure: string) => {
    const { rows } = await call<{ rows: { measure: string; cells: { actual: { number: number } | null }[] }[] }>('series_get', { series: 'service-kpi', account })
    return rows.find((row) => row.measure === measure)?.cells.map((cell) => cell.actual?.number ?? null)
  }
  await page.goto(`${address}/${hash}/activity?as=service`)
  const grid = page.getByRole('grid', { name: 'Service measures' })
  await grid.getByRole('row', { name: /^Average response/ }).getByRole('gridcell').first().click()
  await page.keyboard.type('6')
  await page.keyboard.press('Tab')
  await expect.poll(() => actual('response-time')).toEqual([6, null, null, null])
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', '5\t4.5\n')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect.poll(() => actual('response-time')).toEqual([6, 5, 4.5, null])
  await expect(page.getByRole('img', { name: /Average response/ }).or(page.locator('svg').getByText('Average response')).first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect.poll(() => actual('response-time')).toEqual([6, null, null, null])
})
