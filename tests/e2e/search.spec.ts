/** Find or do: texts are found beside names, and lead to where they stand. */
import { expect, test } from './support/stage'

test('A word in an answer is found, in two Chinese letters too, and leads to its worksheet.', async ({ page, begin }) => {
  await begin({ language: 'zh-Hans' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: '查找或执行' }).fill('换型')
  const hit = page.getByRole('option', { name: /换型.*工作表/ }).first()
  await expect(hit).toBeVisible()
  await hit.click()
  await expect(page).toHaveURL(/\/plan\?as=/)
})

test('A name is found by initials, and a text by its words.', async ({ page, begin }) => {
  await begin()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Find or do' }).fill('standstill minutes')
  await expect(page.getByRole('option', { name: /standstill minutes/i }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Harbourline Motors' })).toBeVisible()
})
