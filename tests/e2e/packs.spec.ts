/** The method of a workspace: a part changed, copied, switched off and set back, and packs that come as files. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, root, test } from './support/stage'

const editor = (page: Page, name: string) => page.getByRole('form', { name, exact: true })
const parts = (page: Page) => page.getByRole('navigation', { name: 'Method' })

async function bring(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Import pack…' }).click()
  await page.getByLabel('Import pack…').last().fill(path)
  await page.keyboard.press('Enter')
}

test('A part of the method is changed, is used at once, and is set back.', async ({ page, begin }) => {
  await begin({ at: '#/packs/matrix/portfolio' })
  const form = editor(page, 'Account portfolio')
  const name = form.getByRole('textbox', { name: 'Zones 1', exact: true })
  await expect(name).toHaveValue('Main market')
  await name.fill('Home ground')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved', { exact: true }).first()).toBeVisible()
  await expect(parts(page).getByRole('link', { name: /^Account portfolio/ })).toContainText('changed')
  await page.goto(page.url().replace(/#.*/, '#/portfolio'))
  await expect(page.getByRole('listbox', { name: 'Account portfolio' })).toContainText('Home ground')

  await page.goBack()
  await form.getByRole('button', { name: 'Reset' }).click()
  await expect(name).toHaveValue('Main market')
  await expect(form.getByRole('button', { name: 'Reset' })).toHaveCount(0)
})

test('Zones that lie over each other are refused where they are written, and nothing is saved.', async ({ page, begin }) => {
  await begin({ at: '#/packs/matrix/portfolio' })
  const form = editor(page, 'Account portfolio')
  await form.getByRole('textbox', { name: 'Area: left' }).first().fill('40')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByRole('alert').first()).toContainText('Move a border so that they only touch.')
  await expect(page.getByRole('button', { name: /^Undo: / })).toHaveCount(0)
})

test('A part is copied as one of our own, switched off and on, and removed again.', async ({ page, begin }) => {
  await begin({ at: '#/packs/matrix/portfolio' })
  await editor(page, 'Account portfolio').getByRole('button', { name: 'Copy as new' }).click()
  const form = editor(page, 'New matrix')
  await form.getByRole('textbox', { name: 'Title (English)' }).first().fill('Where we hunt')
  await form.getByRole('button', { name: 'Save' }).click()
  const copy = editor(page, 'Where we hunt')
  const link = parts(page).getByRole('link', { name: /^Where we hunt/ })
  await expect(link).toContainText('own')

  await copy.getByRole('button', { name: 'Switch off' }).click()
  await expect(link).toContainText('off')
  await parts(page).getByText('Off', { exact: true }).click()
  await expect(parts(page).getByRole('link')).toHaveCount(1)
  await copy.getByRole('button', { name: 'Switch on' }).click()
  await expect(parts(page)).toContainText('Nothing fits')
  await parts(page).getByText('All', { exact: true }).click()
  await copy.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(link).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(link).toBeVisible()
})

test('A pack that is no good says which line is wrong and why, until it is mended.', async ({ page, begin, folder, call }) => {
  const path = join(folder, 'ours.toml')
  await begin({ at: '#/packs' })
  await call('pack_export', { path, key: null, items: [{ kind: 'scale', key: 'category' }] })
  const good = readFileSync(path, 'utf8')
  writeFileSync(path, good.replace('format = 1', 'format = 99'))
  await bring(page, path)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Nothing was imported. Mend this in the file, then try again:')
  await expect(dialog).toContainText('Line 1:')
  await expect(dialog).toContainText('The first line must say format = 1.')

  writeFileSync(path, '{ "this is": no pack')
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await expect(dialog).toContainText('This cannot be read as TOML')
  writeFileSync(path, good)
  await dialog.getByRole('button', { name: 'Try again' }).click()
  await expect(dialog).toContainText('1 parts are here already:')
  await dialog.getByRole('button', { name: 'Keep both' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('row', { name: /a file/ })).toBeVisible()
  await page.getByRole('row', { name: /a file/ }).getByRole('button', { name: /^Remove/ }).click()
  await expect(page.getByRole('row', { name: /a file/ })).toHaveCount(0)
})

test('A pack whose pipeline is in use asks where its opportunities go, and takes them there.', async ({ page, begin, call }) => {
  await begin({ at: '#/packs' })
  await bring(page, join(root, 'tests/fixtures/tide.toml'))
  const row = page.getByRole('row', { name: /^Tide / })
  await expect(row).toBeVisible()
  const { value } = await call<{ value: { ids: string[] } }>('opportunity_add', { names: ['Quay'], pipeline: 'tides', stage: 'flood' })
  await page.reload()
  await row.getByRole('button', { name: 'Remove Tide' }).click()
  const dialog = page.getByRole('dialog', { name: 'Remove Tide' })
  await expect(dialog.getByRole('button', { name: 'Move and remove' })).toBeDisabled()
  await dialog.getByRole('combobox', { name: /^One opportunity stands in Tides/ }).click()
  await page.getByRole('option', { name: 'Seven stages, P1 to P7' }).click()
  await expect(dialog.getByRole('combobox', { name: /^1 in Flood goes to: P5/ })).toBeVisible()
  await dialog.getByRole('button', { name: 'Move and remove' }).click()
  await expect(row).toHaveCount(0)
  const moved = await call<{ row: { pipeline: string; stage: string } }>('opportunity_get', { id: value.ids[0] })
  expect(moved.row).toMatchObject({ pipeline: 'seven-stages', stage: 'consent' })
})
