/** The workspace or an account taken to a review: slides and a workbook. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { accountAt } from './support/boards'
import { expect, test } from './support/stage'

/** Types where the document is to go, and waits until it is told to be there. */
async function save(page: Page, path: string): Promise<void> {
  const asked = page.locator('dialog.host-prompt input')
  await asked.fill(path)
  await asked.press('Enter')
  await expect(page.getByText(path)).toBeVisible()
  expect(existsSync(path)).toBe(true)
  expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
}

test('An account leaves as slides and as a workbook, from its page.', async ({ page, begin, call, address, folder }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Orrin Rail')}`)
  for (const [name, file] of [['Slides (.pptx)…', 'orrin.pptx'], ['Workbook (.xlsx)…', 'orrin.xlsx']] as const) {
    await page.getByRole('main').getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name }).click()
    if (name.startsWith('Slides')) await page.getByRole('button', { name: 'Save slides …' }).click()
    await save(page, join(folder, file))
  }
})

test('The forecast leaves as a workbook of the months looked at, from its page.', async ({ page, begin, folder }) => {
  await begin({ at: '#/forecast?from=2026-10&to=2026-12' })
  await page.getByRole('main').getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Forecast workbook (.xlsx)…' }).click()
  await save(page, join(folder, 'forecast.xlsx'))
})

test('The whole workspace leaves from its menu; nothing is written without a place.', async ({ page, begin, folder }) => {
  await begin()
  const choose = async (name: string) => {
    await page.getByRole('navigation').first().getByRole('button').first().click()
    await page.getByRole('menuitem', { name }).click()
  }
  await choose('Slides (.pptx)…')
  await page.getByRole('button', { name: 'Save slides …' }).click()
  await save(page, join(folder, 'all.pptx'))
  await choose('Workbook (.xlsx)…')
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog.host-prompt')).toHaveCount(0)
})

test('All data leaves in the open format, and opening it makes a workspace of it.', async ({ page, begin, folder }) => {
  await begin()
  const choose = async (name: string) => {
    await page.getByRole('navigation').first().getByRole('button').first().click()
    await page.getByRole('menuitem', { name }).click()
  }
  const answer = async (path: string) => {
    const asked = page.locator('dialog.host-prompt input')
    await asked.fill(path)
    await asked.press('Enter')
  }
  const data = join(folder, 'all.jsonl')
  await choose('Write all data…')
  await answer(data)
  await expect(page.getByText(`All data is in ${data}`)).toBeVisible()
  expect(readFileSync(data, 'utf8').split('\n')[0]).toContain('mainstay-data')
  await choose('Open …')
  await answer(data)
  const read = page.waitForResponse((answer) => answer.request().postData()?.includes('"data_read"') ?? false)
  await answer(join(folder, 'again.mainstay'))
  await read
  await expect(page.getByRole('link', { name: /Portfolio/ })).toContainText('24')
  await choose('Close')
  await expect(page.getByText('again.mainstay')).toBeVisible()
})

test('Slides go on a template, which is offered again; one that does not fit says why.', async ({ page, begin, folder }) => {
  await begin()
  const own = join(folder, 'company.pptx')
  const asked = page.locator('dialog.host-prompt input')
  const open = async () => {
    await page.getByRole('navigation').first().getByRole('button').first().click()
    await page.getByRole('menuitem', { name: 'Slides (.pptx)…' }).click()
  }
  await open()
  await page.getByRole('button', { name: 'Save slides …' }).click()
  await save(page, own)
  const choose = async (path: string) => {
    await page.getByRole('button', { name: 'Choose a template…' }).click()
    await asked.fill(path)
    await asked.press('Enter')
  }
  const dialog = page.getByRole('dialog', { name: 'Slides for a review' })
  await open()
  await choose(join(folder, 'absent.pptx'))
  await expect(page.getByText(/There is no file at .*absent\.pptx/)).toBeVisible()
  await expect(dialog.getByText('Mainstay’s own look')).toBeVisible()
  await choose(own)
  await page.getByRole('button', { name: 'Save slides …' }).click()
  await save(page, join(folder, 'ours.pptx'))
  await open()
  await expect(dialog.getByText('company.pptx')).toBeVisible()
  await dialog.getByRole('button', { name: 'Without' }).click()
  await expect(dialog.getByText('Mainstay’s own look')).toBeVisible()
})

test('Slides are chosen and put in order, and what redaction leaves out is told before.', async ({ page, begin, call, address, folder }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}`)
  await page.getByRole('main').getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: 'Slides (.pptx)…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Slides for a review' })
  await expect(dialog.getByRole('checkbox', { name: 'Summary' })).toBeChecked()
  await expect(dialog.getByRole('status')).toHaveText(/^Redaction would leave out \d+ texts$/)
  await dialog.getByRole('button', { name: 'None' }).click()
  await expect(dialog.getByRole('button', { name: 'Save slides …' })).toBeDisabled()
  for (const name of ['Summary', 'Account and organisation', 'Contacts']) await dialog.getByRole('checkbox', { name }).check()
  const later = dialog.getByRole('button', { name: 'Later: Account and organisation' })
  for (let at = 0; at < 12; at++) if (await later.isEnabled()) await later.click()
  await dialog.getByRole('checkbox', { name: 'Leave private things out' }).check()
  await expect(dialog.getByRole('status')).toHaveText(/^Private things are left out: \d+ texts$/)
  await dialog.getByRole('button', { name: 'Save slides …' }).click()
  await save(page, join(folder, 'two.pptx'))
  await expect(dialog).toHaveCount(0)
})

test('The people of an account leave as a report and as a picture that fits a slide.', async ({ page, begin, call, address, folder }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/people`)
  const choose = async (name: string) => {
    await page.getByRole('main').getByRole('button', { name: 'Export' }).click()
    await page.getByRole('menuitem', { name }).click()
  }
  const written = async (file: string) => {
    const path = join(folder, file)
    const asked = page.locator('dialog.host-prompt input')
    await asked.fill(path)
    await asked.press('Enter')
    await expect(page.getByText(path)).toBeVisible({ timeout: 30_000 })
    return readFileSync(path).toString('latin1')
  }
  await choose('Relationship report')
  expect((await written('people.pdf')).startsWith('%PDF')).toBe(true)
  await choose('Picture')
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('radio', { name: 'PDF' }).click()
  await dialog.getByLabel('Sheet', { exact: false }).first().click()
  await page.getByRole('option', { name: 'Slide, 16:9' }).click()
  await expect(dialog.getByText('too small')).toHaveCount(0)
  await dialog.getByRole('button', { name: 'Save …' }).click()
  expect(await written('people-slide.pdf')).toContain('MediaBox[0 0 960 540]')
})

test('Cost and margin are left out too where it is wished.', async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/#/settings`)
  await page.getByRole('checkbox', { name: 'Cost and margin too' }).check()
  await expect.poll(async () => (await call<{ redacts_cost: boolean }>('session_get')).redacts_cost).toBe(true)
})
