/** White space: a grid of units and products, typed into, pasted into, and led on from. */
import { accountAt } from './support/boards'
import { expect, test } from './support/stage'

test('A potential is typed by keyboard, undone, pasted as a block, and becomes an opportunity.', async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Castellan')}/plan?as=whitespace`)
  const cell = (name: RegExp) => page.getByRole('gridcell', { name })
  await cell(/^Bakery, Field service suite/).click()
  await page.keyboard.type('120000')
  await page.keyboard.press('Enter')
  await expect(cell(/^Bakery, Field service suite, .*120 k, white/)).toBeVisible()
  await expect(page.getByText('One white cell')).toBeVisible()
  await expect(cell(/^Frozen food, Field service suite/)).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(cell(/^Bakery, Field service suite, –/)).toBeVisible()

  await cell(/^Bakery, Field service suite/).click()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', '300000\n200000\n')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(page.getByText('2 white cells')).toBeVisible()
  await page.getByRole('button', { name: /^Bakery · Field service suite/ }).click()
  await page.getByRole('button', { name: 'New opportunity here' }).click()
  await expect(page).toHaveURL(/#\/opportunity\//)
  await expect(page.getByRole('heading', { name: 'Field service suite · Bakery' })).toBeVisible()
})
