/** What changed, who changed it, and what it was before. */
import { accountAt, undoOf } from './support/boards'
import { expect, test } from './support/stage'

test('Every change stands in the history, with what it was before.', async ({ page, begin, call }) => {
  await begin()
  const id = (await accountAt(call, 'Orrin Rail')).split('/').pop()
  await call('account_edit', { ids: [id], edit: { field: 'city', value: 'Jinan' } })
  await page.getByRole('link', { name: 'History' }).click()
  const entry = page.getByRole('main').getByRole('listitem').first()
  await expect(entry).toContainText('Mira Lindqvist')
  await expect(entry).toContainText('edit Orrin Rail Group')
  await expect(entry.locator('.detail')).toHaveText(/city\s+Qingdao\s+Jinan/)

  await undoOf(page, 'edit Orrin Rail Group').click()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('undo')
  await expect(page.getByRole('main').getByRole('listitem').nth(1)).toContainText('undone')
})

test('The history of one account leaves out all others.', async ({ page, begin, call }) => {
  await begin()
  for (const name of ['Orrin Rail', 'Castellan']) {
    const id = (await accountAt(call, name)).split('/').pop()
    await call('account_edit', { ids: [id], edit: { field: 'city', value: 'Jinan 2' } })
  }
  await page.getByRole('link', { name: 'History' }).click()
  const entries = page.getByRole('main').getByRole('listitem')
  await expect(entries).toHaveCount(2)
  await page.getByRole('combobox', { name: 'Changes to' }).click()
  await page.keyboard.type('orrin')
  await page.getByRole('option', { name: /^Orrin Rail Group/ }).first().click()
  await expect(entries).toHaveCount(1)
  await expect(entries.first()).toContainText('edit Orrin Rail Group')
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(entries).toHaveCount(2)
})
