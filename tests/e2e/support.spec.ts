/** Our own people behind an account, by keyboard: named, judged, asked, warned of. */
import { accountAt } from './support/boards'
import { expect, test } from './support/stage'

test('Somebody of ours is named, is against, gets a counter-measure, and agrees.', async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Castellan')}/support`)
  await page.getByRole('textbox', { name: /^Add one of our people/ }).fill('Tom Brandel')
  await page.keyboard.press('Enter')
  const row = page.getByRole('row', { name: /Tom Brandel/ })
  await expect(row).toContainText('Account manager')
  await row.getByLabel(/^Attitude/).press('Enter')
  await page.getByRole('option', { name: 'Non-supporter' }).click()
  await expect(page.getByText('Tom Brandel is against it, and no counter-measure is written down.')).toBeVisible()
  await row.getByRole('button', { name: /^Counter-measure/ }).press('Enter')
  await page.getByRole('textbox', { name: 'Counter-measure' }).fill('A second account manager for the north.')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tom Brandel is against it.')).toBeVisible()
  await row.getByLabel(/^Agrees\?/).press('Enter')
  await page.getByRole('option', { name: 'Agrees', exact: true }).click()
  await expect(page.getByText('Agreed inside by the one person named.')).toBeVisible()
})
