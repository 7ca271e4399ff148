/** The page keeps to what the window allows it: its policy on content, and prototypes that nobody can change. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pages, visit } from './support/pages'
import { expect, root, test } from './support/stage'

test('No page breaks the policy of the window, nor says an error.', async ({ page, begin, call, address }) => {
  test.setTimeout(180_000)
  const said: string[] = []
  page.on('console', (message) => message.type() === 'error' && said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  await page.addInitScript(() => Object.freeze(Object.prototype))

  await begin()
  const { app } = JSON.parse(readFileSync(resolve(root, 'src-tauri/tauri.conf.json'), 'utf8'))
  const served = (await page.request.get(address)).headers()['content-security-policy'] ?? ''
  const without = (policy: string) => policy.split('; ').filter((rule) => !rule.startsWith('connect-src')).sort()
  expect(without(served)).toEqual(without(app.security.csp))

  for (const [, at] of await pages(call, 'Harbourline')) await visit(page, at)
  await page.getByRole('button', { name: 'Find or do' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(said).toEqual([])
})
