/** The revenue plan written as in a spreadsheet, people's own numbers, snapshots and the overview. */
import type { Page } from '@playwright/test'
import { settled } from './support/pages'
import { expect, test } from './support/stage'

type Rows = { rows: { id: string; name: string }[] }
type Plan = { rows: { name: string; cells: { plan: { minor: number } | null }[] }[] }

const cell = (page: Page, row: RegExp, column: number) => page.getByRole('row', { name: row }).first().getByRole('gridcell').nth(column)
const lay = (page: Page, text: string) =>
  page.evaluate((text) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  }, text)

test('A plan is typed, pasted and filled by keyboard, and taken back in one step each.', async ({ page, begin, call }) => {
  await begin()
  const { rows } = await call<Rows>('account_rows', { search: 'Fernhill' })
  const account = rows[0]?.id ?? ''
  const plan = async () => (await call<Plan>('revenue_plan', { account })).rows.find((row) => row.name === 'General')?.cells.map((one) => one.plan?.minor ?? null)
  await page.goto(page.url().replace(/#.*|$/, `#/forecast/-/plan?account=${account}`))
  await settled(page)
  await cell(page, /^Plan/, 0).click()
  await page.keyboard.type('1200')
  await page.keyboard.press('Tab')
  await expect.poll(plan).toEqual([120000, null, null, null])
  await lay(page, '2,000\t3,000\n')
  await expect.poll(plan).toEqual([120000, 200000, 300000, null])
  await cell(page, /^Plan/, 2).click()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('ControlOrMeta+r')
  await expect.poll(plan).toEqual([120000, 200000, 300000, 300000])
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect.poll(plan).toEqual([120000, 200000, 300000, null])
  await cell(page, /^Plan/, 0).click()
  await page.keyboard.press('Delete')
  await expect.poll(plan).toEqual([null, 200000, 300000, null])
})

test('A seller says a number, a manager another one with a reason, and both are kept.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/numbers' })
  await settled(page)
  await page.getByRole('button', { name: /^Manager's number, All owners, Q4/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Amount').fill('9,000,000')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Write down why')).toBeVisible()
  await dialog.getByLabel('Reason').fill('Two tenders wait for budgets')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('cell', { name: 'Two tenders wait for budgets' })).toBeVisible()
})

test('A snapshot is taken and compared with another one.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/changes' })
  await settled(page)
  await page.getByRole('button', { name: /^Since/ }).click()
  await page.getByRole('button', { name: 'Take one now' }).click()
  await expect(page.getByText('The pipeline is kept as it is now.')).toBeVisible()
  const taken = page.getByRole('listitem').filter({ hasText: 'by hand' })
  await taken.getByRole('button', { name: 'Up to' }).click()
  const first = page.getByRole('listitem').filter({ hasText: 'weekly' }).last()
  await first.getByRole('button', { name: 'Since' }).click()
  await expect(page).toHaveURL(/since=[0-9a-f-]{36}/)
  await expect(page.getByRole('group', { name: /^Open pipeline, what changed/ }).getByRole('button').first()).toBeVisible()
})

test('The overview says how each figure is worked out, beside four pictures.', async ({ page, begin }) => {
  await begin({ at: '#/forecast/-/overview' })
  await settled(page)
  for (const name of [/^Revenue by month/, /^Plan and actual/, /^Velocity/]) await expect(page.getByRole('group', { name }).first()).toBeVisible()
  await page.getByRole('button', { name: 'How Top three sellers is worked out' }).click()
  await expect(page.getByText(/More than two thirds in three hands/)).toBeVisible()
})
