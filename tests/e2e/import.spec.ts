/** Lists from elsewhere: read as they come, checked, taken in, and taken back in one step. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { inGbk } from './support/gbk'
import { choose } from './support/hand'
import { expect, root, test } from './support/stage'

const lists = resolve(process.env.MAINSTAY_TEST_DATA ?? resolve(root, '..', 'shared', 'data'), 'maven-crm')

async function bring(page: Page, ...paths: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Choose files …' }).click()
  await page.getByLabel('Choose the files to import').fill(paths.join(';'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /^Leave out / })).toHaveCount(paths.length)
  await page.getByRole('button', { name: 'Next' }).click()
}

/** As an office in China exports it. */
const list = '客户名称,城市,备注\r\n青石厂,苏州,老客户\r\n蓝河电力,宁波,\r\n'

test('A list in an old Chinese encoding is read, mapped anew, taken in, and taken back.', async ({ page, begin, folder }) => {
  const path = join(folder, 'list.csv')
  writeFileSync(path, inGbk(list))
  await begin({ at: '#/import' })
  await bring(page, path)
  await expect(page.getByRole('combobox', { name: /^Encoding: GB/ })).toBeVisible()
  const preview = page.getByRole('region', { name: 'The first rows as they will be read' })
  await expect(preview.getByRole('cell', { name: '青石厂' })).toBeVisible()
  await expect(preview.getByRole('columnheader', { name: 'City' })).toBeVisible()

  await choose(page, page.getByRole('combobox', { name: /^城市 becomes/ }), 'Note')
  await expect(preview.getByRole('columnheader', { name: 'City' })).toHaveCount(0)
  await choose(page, page.getByRole('combobox', { name: /^城市 becomes/ }), 'City')
  await expect(preview.getByRole('cell', { name: '苏州' })).toBeVisible()

  await page.getByRole('button', { name: 'Import 2 rows' }).click()
  await expect(page.getByText('Every row was read without a remark.')).toBeVisible()
  await expect(page.getByRole('link', { name: /^Portfolio/ })).toContainText('26')
  await page.getByRole('button', { name: 'Undo import' }).click()
  await expect(page.getByRole('link', { name: /^Portfolio/ })).toContainText('24')
})

test('Rows that cannot be read are named with their reason; the others are taken in.', async ({ page, begin, folder }) => {
  const path = join(folder, 'deals.csv')
  writeFileSync(path, 'Opportunity,Account,Stage,Amount,Expected close\nKiln watch,Dunmore Cement,Leads,a lot,2027-03-01\nSilo watch,Dunmore Cement,Leads,120000,2027-04-01\n')
  await begin({ at: '#/import' })
  await bring(page, path)
  await expect(page.getByRole('heading', { name: /^1 remark/ })).toBeVisible()
  await page.getByRole('button', { name: 'Import 2 rows' }).click()
  await expect(page.getByText('“a lot” is not a number')).toBeVisible()
  await page.getByRole('link', { name: 'Look at them' }).click()
  await expect(page.getByRole('row', { name: /^Silo watch/ })).toContainText('¥ 120,000')
})

test('Four lists of another program come in at once, and go again.', async ({ page, begin }) => {
  if (!existsSync(lists)) console.log(`Left out: no lists of another program in ${lists}`)
  test.skip(!existsSync(lists), 'these lists are not part of the project')
  test.setTimeout(120_000)
  const files = readdirSync(lists).filter((name) => name.endsWith('.csv') && !name.includes('dictionary'))
  await begin({ sample: false, at: '#/import' })
  await bring(page, ...files.map((name) => join(lists, name)))
  await page.getByRole('button', { name: /^Import [\d,]+ rows$/ }).click()
  await expect(page.getByRole('button', { name: 'Undo import' })).toBeEnabled({ timeout: 60_000 })
  await expect(page.getByRole('link', { name: /^Portfolio/ })).toContainText('85')
  await page.getByRole('button', { name: 'Undo import' }).click()
  await expect(page.getByRole('link', { name: /^Portfolio/ })).not.toContainText('85', { timeout: 60_000 })
})
