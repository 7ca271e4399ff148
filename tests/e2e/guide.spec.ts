/** From an account that just came in to a plan on one page, as the guide leads. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountAt } from './support/boards'
import { expect, test } from './support/stage'

type Added = { value: { ids: string[] } }

test('The guide leads from a bare account to a printed plan, and reads what was done.', async ({ page, begin, call, address, folder }) => {
  await begin({ sample: false })
  const { value } = await call<Added>('account_add', { names: ['Harbour'], category: null, place: null })
  const account = value.ids[0] ?? ''
  const home = `${address}/${await accountAt(call, 'Harbour')}`
  await page.goto(home)
  const guide = page.getByRole('region', { name: 'To a plan on one page' })
  await expect(guide.getByText('0 of 7 steps')).toBeVisible()

  const edit = (field: string, of: unknown) => call('account_edit', { ids: [account], edit: { field, value: of } })
  const { value: owner } = await call<Added>('catalogue_add', { kind: 'teammate', names: ['Ada Reed'] })
  await edit('industry', 'Vehicles')
  await edit('turnover', '40000000')
  await edit('owner', owner.ids[0])
  await page.reload()
  await expect(guide.getByText('1 of 7 steps')).toBeVisible()

  // The map and the people by what a hand would leave there.
  const { value: units } = await call<Added>('unit_add', { account, names: ['Body', 'Paint', 'Power'], parent: null })
  await call('place', { matrix: 'internal', context: account, moves: units.ids.map((id, at) => ({ id, at: [20 + 25 * at, 60] })), why: null })
  await call('person_add', { account, people: ['Li Wei', 'Bo', 'Cy'].map((name) => ({ name, title: null })), manager: null, at: null })
  await page.reload()
  await expect(guide.getByText('3 of 7 steps')).toBeVisible()

  for (const name of ['Line', 'Cell', 'Desk']) await call('opportunity_add', { names: [name], account, pipeline: null, stage: null })
  await page.reload()
  await guide.getByRole('link', { name: 'Set the goal of all' }).click()
  await page.getByRole('button', { name: /^Goal of all: / }).press('Enter')
  await page.getByRole('textbox', { name: 'Goal of all' }).fill('Half of the spend')
  await page.keyboard.press('Enter')
  await page.goto(home)
  await expect(guide.getByText('5 of 7 steps')).toBeVisible()

  await guide.getByRole('link', { name: /^Say in the summary/ }).click()
  const summary = page.getByRole('region', { name: 'Summary', exact: true })
  await summary.getByRole('button', { name: 'Summary: Write here …' }).click()
  await expect(summary.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('One standard for all plants')
  await expect(summary.getByText('Saved', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.goto(home)
  await expect(guide.getByText('6 of 7 steps')).toBeVisible()
  await expect(guide.getByRole('link', { name: 'Plan the revenue' })).toHaveAttribute('href', /forecast.*plan/)

  const path = join(folder, 'page.pdf')
  await guide.getByRole('button', { name: 'Print the plan on one page' }).click()
  const asked = page.locator('dialog.host-prompt input')
  await asked.fill(path)
  await asked.press('Enter')
  await expect(page.getByText(path)).toBeVisible()
  expect(existsSync(path) && readFileSync(path).subarray(0, 4).toString()).toBe('%PDF')
})

test('The playbook is read and looked up in place.', async ({ page, begin, address }) => {
  await begin()
  await page.goto(`${address}/#/playbook`)
  await expect(page.getByRole('article', { name: 'Relations as give and take' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Find in the playbook' }).fill('complaints')
  await expect(page.getByRole('article')).toHaveCount(1)
  await expect(page.getByRole('article', { name: 'Eight practices of service' })).toBeVisible()
})
