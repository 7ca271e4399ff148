/** What a person gains, needs and decides by: in the order of weight, and from how many sources it is known. */
import type { Page } from '@playwright/test'
import { accountAt, details } from './support/boards'
import { atRest } from './support/hand'
import { expect, test } from './support/stage'

const person = (page: Page, name: string) =>
  page.getByRole('listbox', { name: 'People of Harbourline Motors' }).getByRole('option', { name: new RegExp(`^${name},`) })
const criteria = (page: Page) => details(page).getByRole('list', { name: 'Criteria' }).getByRole('listitem')
const add = (page: Page) => details(page).getByRole('textbox', { name: 'Add to Criteria' })

test.beforeEach(async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/people`)
  await atRest(person(page, 'Gavin Beckstrand'))
  await person(page, 'Gavin Beckstrand').click()
})

test('Criteria are ranked, moved with Alt and an arrow, and taken away by emptying them.', async ({ page }) => {
  const before = await criteria(page).count()
  for (const text of ['Delivery date', 'Price']) {
    await add(page).fill(text)
    await add(page).press('Enter')
    await expect(details(page).getByRole('list', { name: 'Criteria' }).getByRole('textbox').last()).toHaveValue(text)
  }
  const last = details(page).getByRole('textbox', { name: `Criteria, place ${before + 2}` })
  await last.press('Alt+ArrowUp')
  await expect(details(page).getByRole('textbox', { name: `Criteria, place ${before + 1}` })).toHaveValue('Price')
  await expect(last).toHaveValue('Delivery date')
  await last.fill('')
  await last.press('Enter')
  await expect(criteria(page)).toHaveCount(before + 1)
})

test('A second source on a line of its own is counted.', async ({ page }) => {
  await add(page).fill('Delivery date')
  await add(page).press('Enter')
  await details(page).getByRole('button', { name: 'Criteria: grounds and history' }).click()
  await details(page).getByRole('button', { name: /^Source:/ }).click()
  const field = details(page).getByRole('textbox', { name: 'Source' })
  await field.fill('Site meeting\nTom')
  await field.blur()
  await expect(details(page).getByText(/ · 2 sources$/)).toBeVisible()
})

test('An opportunity leads to the map with its judgements, and a person there leads back.', async ({ page, call, address }) => {
  const { rows } = await call<{ rows: { id: string; name: string; account: { name: string } | null }[] }>('opportunity_rows', { search: 'Harbourline', limit: 50 })
  const deal = rows.find((row) => row.account?.name === 'Harbourline Motors')
  await page.goto(`${address}/#/opportunity/${deal?.id}`)
  await page.getByRole('link', { name: 'People map' }).click()
  await person(page, 'Gavin Beckstrand').click()
  await details(page).getByRole('link', { name: `Judged for ${deal?.name}` }).click()
  await expect(page).toHaveURL(new RegExp(`#/opportunity/${deal?.id}`))
})
