/**
 * Frame times while ten thousand notes are pasted, and while a note, and then all of them, is
 * dragged over a board of a thousand, beside
 * the same board at rest and the same drags on a board made with Svelte Flow. Reports; asserts
 * nothing about time.
 */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { atRest, centre } from '../support/hand'
import { expect, root, test } from '../support/stage'
import { circle, frames, median, tell } from './frames'

const NOTES = 1000
const MOVES = 300
/** What one paste can bring. */
const MOST = 10_000
const ui = resolve(root, 'ui')

/** Drags an element in a circle; Escape, where it is heeded, puts all back. */
async function drag(page: Page, board: Locator, one: Locator): Promise<number[]> {
  const plot = await board.boundingBox()
  if (!plot) throw new Error('the board is shown')
  const from = await centre(one)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  const times = await frames(page, () => circle(page, plot, MOVES))
  await page.keyboard.press('Escape')
  await page.mouse.up()
  return times
}

/** Medians of ours, for the other to be told beside. */
let ours: [number, number] | undefined
const rest = (page: Page) => frames(page, () => page.waitForTimeout(2000))

test('Dragging notes among a thousand.', async ({ page, begin, call, address }) => {
  await begin({ sample: false })
  const { value } = await call<{ value: { ids: string[] } }>('account_add', { names: ['Alder Works'], category: null, place: null })
  const notes = Array.from({ length: NOTES }, (_, n) => ({ text: `A thought on line ${n + 1}` }))
  await call('note_add', { matrix: 'internal', context: value.ids[0], notes })
  await page.goto(`${address}/#/account/${value.ids[0]}/segmentation`)
  const board = page.getByRole('listbox', { name: 'Internal segmentation map' })
  await expect(board.getByRole('option')).toHaveCount(NOTES, { timeout: 30_000 })
  const note = board.getByRole('option').nth(NOTES / 2)
  await atRest(note)
  const still = await rest(page)
  const one = await drag(page, board, note)
  await board.focus()
  await page.keyboard.press('Control+a')
  await expect(board.getByRole('option', { selected: true })).toHaveCount(NOTES)
  const all = await drag(page, board, note)
  tell('frame times on a board of 1,000 notes', { 'at rest': still, 'dragging one note': one, 'dragging all of them': all })
  ours = [median(one), median(all)]
})

test('The same with Svelte Flow.', async ({ page }) => {
  const built = build()
  const server = createServer((asked, answer) => {
    const path = asked.url === '/' ? '/index.html' : (asked.url ?? '/')
    const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }
    answer.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream')
    createReadStream(join(built, path)).on('error', () => answer.end()).pipe(answer)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  const nodes = page.locator('.svelte-flow__node')
  await expect(nodes).toHaveCount(NOTES, { timeout: 30_000 })
  const node = nodes.nth(NOTES - 1)
  await atRest(node)
  const board = page.locator('.svelte-flow')
  const still = await rest(page)
  const one = await drag(page, board, node)
  await page.keyboard.down('Shift')
  await page.mouse.move(2, 2)
  await page.mouse.down()
  await page.mouse.move(1436, 896, { steps: 10 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  // A frame around all that is selected takes the drag for them.
  const all = await drag(page, board, page.locator('.svelte-flow__selection-wrapper, .svelte-flow__nodesselection-rect').first())
  const share = ours ? `ours takes ${(ours[0] / median(one)).toFixed(2)} of its time with one, ${(ours[1] / median(all)).toFixed(2)} with all` : ''
  tell('frame times of Svelte Flow with 1,000 nodes', { 'at rest': still, 'dragging one node': one, 'dragging all of them': all }, share)
  server.close()
})

test('Pasting ten thousand notes and one.', async ({ page, begin, call, address }) => {
  await begin({ sample: false })
  const { value } = await call<{ value: { ids: string[] } }>('account_add', { names: ['Alder Works'], category: null, place: null })
  await page.goto(`${address}/#/account/${value.ids[0]}/segmentation`)
  const board = page.getByRole('listbox', { name: 'Internal segmentation map' })
  await board.focus()
  const begun = Date.now()
  const pasting = await frames(page, async () => {
    await page.evaluate((many) => {
      const data = new DataTransfer()
      data.setData('text/plain', Array.from({ length: many }, (_, n) => `A thought on line ${n + 1}`).join('\n'))
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, MOST + 1)
    await expect(page.getByText('10,000 lines were added; 1 more were left out. Paste the rest on its own.')).toBeVisible({ timeout: 110_000 })
    await expect(page.getByRole('button', { name: 'Undo: write 10,000 notes' })).toBeVisible()
  })
  const pasted = Date.now()
  await page.getByRole('button', { name: 'Undo: write 10,000 notes' }).click({ timeout: 60_000 })
  await expect(page.getByRole('button', { name: 'Redo: write 10,000 notes' })).toBeVisible({ timeout: 60_000 })
  const times = `pasted in ${pasted - begun} ms, taken back in ${Date.now() - pasted} ms`
  tell('pasting 10,000 notes and one', { 'until they are written and shown': pasting }, times)
})

function build(): string {
  const config = join(ui, 'bench/flow/vite.config.ts')
  execFileSync(process.execPath, [join(ui, 'node_modules/vite/bin/vite.js'), 'build', '--config', config, '--logLevel', 'warn'], { cwd: ui })
  return join(ui, 'bench/flow/dist')
}
