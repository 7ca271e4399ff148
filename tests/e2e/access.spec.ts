/** Every page can be used with assistive technology: no fault that axe can find, in each theme. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { pages, settled, visit } from './support/pages'
import { expect, root, test } from './support/stage'

/** Evaluated, not added as a script: the policy of the page lets none in. */
const axe = readFileSync(resolve(root, 'ui/node_modules/axe-core/axe.min.js'), 'utf8')

type Fault = { id: string; nodes: { html: string; failureSummary: string }[] }

/** A thing on a board is read out in a sentence, which has the words shown in another order; so is a sign in a scorecard. */
const isRetold = (rule: string, html: string) => rule === 'label-content-name-mismatch' && /data-(thing|cell)=/.test(html)

/** The faults of the page as it is now, a line each. */
async function faults(page: Page): Promise<string[]> {
  const found: Fault[] = await page.evaluate(async () => {
    const run = (globalThis as unknown as { axe: { run: (o: unknown) => Promise<{ violations: Fault[] }> } }).axe.run
    const { violations } = await run({ resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return violations
  })
  return found
    .map((fault) => ({ ...fault, nodes: fault.nodes.filter(({ html }) => !isRetold(fault.id, html)) }))
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} — ${failureSummary.split('\n')[1]?.trim()} (${nodes.length})`))
}

for (const theme of ['light', 'dark', 'projector']) {
  test(`No page has a fault of access in ${theme}.`, async ({ page, begin, call }) => {
    test.setTimeout(300_000)
    await begin()
    await call('settings_set', { theme })
    await page.reload()
    await page.evaluate(axe)
    for (const [name, at] of await pages(call, 'Harbourline')) {
      await visit(page, at)
      expect.soft(await faults(page), name).toEqual([])
    }
  })
}

test('No step of a workshop has a fault of access, for those at the screen and on the wall.', async ({ page, begin, call }) => {
  test.setTimeout(180_000)
  for (const theme of ['light', 'projector']) {
    await begin()
    await call('settings_set', { theme })
    await page.reload()
    await page.evaluate(axe)
    const meeting = (await pages(call, 'Harbourline')).find(([name]) => name === 'meeting')?.[1] ?? ''
    await visit(page, meeting)
    const id = meeting.replace('#/workshops/', '')
    const { steps } = await call<{ steps: { key: string }[] }>('workshop_get', { id })
    for (const { key } of steps) {
      await call('workshop_step', { id, to: { way: 'key', key } })
      await settled(page)
      expect.soft(await faults(page), `${key}, ${theme}`).toEqual([])
    }
  }
})

test('The first page and its dialog have no fault of access.', async ({ page, beginBare }) => {
  await beginBare()
  await page.evaluate(axe)
  expect.soft(await faults(page)).toEqual([])
  await page.getByRole('button', { name: /^New workspace/ }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect.soft(await faults(page)).toEqual([])
})
