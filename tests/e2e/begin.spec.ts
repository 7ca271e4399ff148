/** The first minutes: in three languages, with a workspace of one's own, and with the sample. */
import { existsSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { choose } from './support/hand'
import { expect, test } from './support/stage'

test('The first page speaks another language as soon as it is chosen.', async ({ page, beginBare }) => {
  await beginBare()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Know your key accounts\./)
  await expect(page.getByText('Everything stays in one file on this computer.')).toBeVisible()

  await choose(page, page.getByRole('combobox', { name: 'Language: English' }), '简体中文')
  await expect(page.getByRole('button', { name: /示例/ })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')

  await choose(page, page.getByRole('combobox', { name: /简体中文/ }), '繁體中文')
  await expect(page.getByRole('button', { name: /範例/ })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
})

test('A new workspace is made where its maker says, with the pipeline chosen.', async ({ page, beginBare, folder }) => {
  const path = join(folder, 'Harrow Pumps.mainstay')
  await beginBare()
  await page.getByRole('button', { name: /^New workspace/ }).click()

  const dialog = page.getByRole('dialog', { name: 'New workspace' })
  await dialog.getByLabel('Name').fill('Harrow Pumps')
  await dialog.getByLabel('Currency').click()
  await page.keyboard.type('EUR')
  await page.getByRole('option', { name: /EUR/ }).click()
  await dialog.getByRole('radio', { name: /^Funnel, six categories/ }).check()
  await dialog.getByRole('button', { name: 'Choose where and create' }).click()

  const asked = page.getByLabel('Where should the workspace be kept?')
  await expect(asked).toHaveValue(/Harrow Pumps\.mainstay$/)
  await asked.fill(path)
  await asked.press('Enter')

  await expect(page.getByRole('button', { name: 'Harrow Pumps' })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('EUR')
  await expect(page.getByText('Where do your accounts stand?')).toBeVisible()
  expect(existsSync(path)).toBe(true)

  await page.getByRole('link', { name: 'Pipeline' }).click()
  await expect(page.getByRole('region', { name: 'Upside' })).toBeVisible()
})

test('The sample opens with one press, and stays among the recent files.', async ({ page, beginBare }) => {
  await beginBare()
  await page.getByRole('button', { name: /^Explore the sample/ }).click()
  await expect(page.getByRole('option', { name: /^Harbourline Motors/ })).toBeVisible()

  await page.getByRole('button', { name: 'Linden Controls (sample)' }).click()
  await page.getByRole('menuitem', { name: 'Close workspace' }).click()
  await expect(page.getByRole('heading', { name: 'Recent files' })).toBeVisible()
  await page.getByRole('button', { name: /^Linden Controls/ }).click()
  await expect(page.getByRole('option', { name: /^Harbourline Motors/ })).toBeVisible()
})

test('A recent file that is gone says so, and can be taken off the list.', async ({ page, beginBare, call, folder }) => {
  await beginBare()
  const path = join(folder, 'Gone.mainstay')
  await call('workspace_new', { path, name: 'Gone', currency: 'CNY', pipeline: null, sample: false })
  await call('workspace_close')
  unlinkSync(path)
  await page.reload()

  await expect(page.getByRole('listitem').filter({ hasText: 'Gone' })).toContainText('Not found')
  await page.getByRole('button', { name: 'Remove Gone from the list' }).click()
  await expect(page.getByRole('button', { name: 'Remove Gone from the list' })).toHaveCount(0)
})
