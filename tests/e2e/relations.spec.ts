/** The relationship of an account: when we are asked, departments, culture, trust, the self-check, how well people are known. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { accountAt, undoOf } from './support/boards'
import { choose } from './support/hand'
import { expect, test } from './support/stage'

const part = (page: Page, title: string): Locator => page.locator('section', { has: page.getByRole('heading', { name: new RegExp(`^${title}`) }) })

test.beforeEach(async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/relations`)
  await expect(part(page, 'When we are asked')).toBeVisible()
})

test('An opportunity is put on the stairs, and the mean follows.', async ({ page }) => {
  const stairs = part(page, 'When we are asked')
  await expect(stairs).toContainText('on average in phase 4.4 of 8')
  await choose(page, stairs.getByLabel(/^Body shop control: asked first in/), '1 Define goals')
  await choose(page, stairs.getByLabel(/^Paint robots control: asked first in/), '6 Negotiate and sign')
  await expect(stairs).toContainText('on average in phase 4.2 of 8')
  await expect(stairs.getByRole('row', { name: /^Trusted adviser/ })).toContainText('Body shop control')
  await choose(page, stairs.getByLabel(/^Now/), 'Reliable source of information')
  await expect(stairs.getByRole('rowheader', { name: /Reliable source of information/ })).toContainText('Now')
})

test('A department gets a part; what to do there becomes an action that is ticked.', async ({ page }) => {
  const card = page.getByRole('article', { name: 'Paint shop' })
  await choose(page, card.getByLabel(/part in the project/), 'Leading department')
  await expect(card).toContainText('what helps the head and not the firm is not allowed')
  await card.getByRole('button', { name: /^Make it an action: Dig out its needs/ }).click()
  await expect(card).toContainText('is an action')
  await card.getByRole('button', { name: /^Done: Dig out its needs/ }).click()
  await expect(part(page, 'To do').getByRole('checkbox', { name: /^Dig out its needs/ })).toBeChecked()
})

test('A culture is answered, its mixture told, and where power lies.', async ({ page }) => {
  const culture = part(page, 'Culture')
  await culture.getByRole('button', { name: /^Body shop/ }).click()
  await choose(page, culture.getByLabel(/^How it decides/), 'One person, quickly')
  await choose(page, culture.getByLabel(/^Where power comes from/), 'Being close to the leader')
  await choose(page, culture.getByLabel(/^How it talks/), 'Openly')
  await expect(culture.getByRole('button', { name: /^Body shop/ })).toContainText('Entrepreneurial')
  await expect(culture).toContainText('67')
  await expect(culture).toContainText('Power lies close to the leader.')
})

test('Trust is ticked with what shows it; the self-check shows the gap and reminds us.', async ({ page }) => {
  const trust = part(page, 'Trust between the firms')
  await trust.getByRole('checkbox', { name: 'Information is shared' }).check()
  await expect(trust).toContainText('3 of 7')
  await expect(trust).toContainText('Mira Lindqvist')
  await trust.getByRole('button', { name: 'Make it an action: Goals and values match' }).click()
  await expect(part(page, 'To do')).toContainText('Goals and values match')
  const check = part(page, 'Relationship self-check')
  await check.getByLabel('How are we doing? We').selectOption('5')
  await check.getByLabel('How are we doing? They').selectOption('2')
  await expect(check.getByRole('row', { name: /^How are we doing/ })).toContainText('+3')
  await check.getByRole('button', { name: 'Remind us' }).click()
  await expect(check).toContainText('To do on 26 Feb 2027.')
  await expect(undoOf(page, 'Added: Ask the six questions of the relationship self-check again').or(page.getByRole('button', { name: /^Undo: / })).first()).toBeEnabled()
})

test('How well people are known is a line, and the same as a table.', async ({ page }) => {
  const trend = part(page, 'How well we know them')
  await expect(trend.getByRole('img', { name: /^Coverage from/ })).toBeVisible()
  await trend.getByText('As a table').click()
  await expect(trend.getByRole('row')).toHaveCount(14)
})

test('The stairs and the departments are taken away as pictures.', async ({ page, call, folder }) => {
  await part(page, 'When we are asked').getByRole('button', { name: 'Export: When we are asked' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(part(page, 'Departments before approval').getByRole('button', { name: 'Export: Departments before approval' })).toBeVisible()
  const { rows } = await call<{ rows: { id: string }[] }>('account_rows', { search: 'Harbourline', limit: 1 })
  for (const [kind, words] of [['stairs', 'Yard gate safety'], ['departments', 'Departments with influence']] as const) {
    const path = join(folder, `${kind}.svg`)
    await call('picture_export', { path, scale: 1, picture: { kind, of: { account: rows[0]?.id, theme: 'light' } } })
    expect(readFileSync(path, 'utf8')).toContain(words)
  }
})
