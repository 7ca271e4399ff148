/** The plan of an account, its analysis and what to ask next. */
import { accountAt } from './support/boards'
import { expect, test } from './support/stage'

test('The plan shows thirteen sections fed from the records, in three templates that share what is written.', async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/plan`)
  const sections = page.getByRole('region').filter({ has: page.locator('h3 .sign') })
  await expect(sections).toHaveCount(13)
  const summary = page.getByRole('region', { name: 'Summary', exact: true })
  await expect(summary.getByRole('group', { name: 'Summary' })).toContainText('Next goal')
  await expect(summary).toContainText('One standard for all plants')
  await page.getByRole('radio', { name: 'Slides' }).click()
  await expect(sections).toHaveCount(7)
  await expect(summary).toContainText('One standard for all plants')
  await page.getByRole('region', { name: 'Vision and goals', exact: true }).getByRole('link', { name: 'Vision and goals' }).click()
  await expect(page.getByRole('region', { name: 'New business' })).toBeVisible()
})

test('Five forces are rated; a strong one asks for our lever.', async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Castellan')}/plan?as=analysis&sheet=five-forces`)
  const force = page.getByRole('region', { name: 'Power of buyers: how strong' })
  const lever = page.getByRole('region', { name: 'Power of buyers: our lever' })
  await force.getByRole('radio', { name: '5 of 5' }).click()
  await expect(lever).toContainText('nothing of ours against it yet')
  await lever.getByRole('button', { name: 'Power of buyers: our lever: Write here …' }).click()
  await page.keyboard.type('Recipes that only run on our lines')
  await page.keyboard.press('Escape')
  await expect(lever).not.toContainText('nothing of ours')
})

test('What is worth most to ask comes first, and becomes an action.', async ({ page, begin, call, address }) => {
  await begin()
  const at = await accountAt(call, 'Castellan')
  await page.goto(`${address}/${at}/plan?as=questions`)
  const first = page.getByRole('row').nth(1)
  await expect(first).toContainText('16')
  await first.getByRole('button', { name: /^Make it an action/ }).click()
  await expect(page.getByText('Added to the actions of the account')).toBeVisible()
  const account = at.replace('#/account/', '')
  const actions = await call<{ text: string }[]>('action_rows', { account })
  expect(actions.some(({ text }) => text.startsWith('Find out: '))).toBe(true)
})
