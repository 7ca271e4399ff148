/**
 * Frame times while ten thousand notes and one more are pasted, and while a note, and then all of them, is dragged over a board of a thousand, beside those of the same
 * board at rest. Reports; asserts nothing about time.
 */
import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { atRest, centre } from '../support/hand'
import { expect, test } from '../support/stage'

const NOTES = 1000
const MOVES = 300
/** What one paste can bring. */
const MOST = 10_000

/** Times between frames in ms, while something is done. */
async function frames(page: Page, doing: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const state = { times: [] as number[], running: true }
    Object.assign(window, { frames: state })
    const note = (at: number) => {
      state.times.push(at)
      if (state.running) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
  await doing()
  const times = await page.evaluate(() => {
    const { frames } = window as unknown as { frames: { times: number[]; running: boolean } }
    frames.running = false
    return frames.times
  })
  return times.slice(1).map((time, n) => time - (times[n] ?? time))
}

const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

function line(what: string, deltas: number[]): string {
  const sorted = deltas.toSorted((a, b) => a - b)
  const cells = [at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1)].map((ms) => `${ms.toFixed(1)} ms`.padStart(12))
  return `${what.padEnd(44)}${String(deltas.length).padStart(8)}${cells.join('')}`
}

test('Dragging notes among a thousand.', async ({ page, begin, call, address }) => {
  await begin({ sample: false })
  const { value } = await call<{ value: { ids: string[] } }>('account_add', { names: ['Alder Works'], category: null, place: null })
  const notes = Array.from({ length: NOTES }, (_, n) => ({ text: `A thought on line ${n + 1}` }))
  await call('note_add', { matrix: 'internal', context: value.ids[0], notes })
  await page.goto(`${address}/#/account/${value.ids[0]}/segmentation`)
  const board = page.getByRole('listbox', { name: 'Internal segmentation map' })
  await expect(board.getByRole('option')).toHaveCount(NOTES, { timeout: 30_000 })
  const plot = await board.boundingBox()
  if (!plot) throw new Error('the board is shown')
  const note = board.getByRole('option').nth(NOTES / 2)
  await atRest(note)

  const circle = async () => {
    // A hand does not wait until the page has followed.
    const sent: Promise<void>[] = []
    for (let n = 1; n <= MOVES; n += 1) {
      const turn = (n / MOVES) * 2 * Math.PI
      sent.push(page.mouse.move(plot.x + plot.width * (0.5 + 0.3 * Math.cos(turn)), plot.y + plot.height * (0.5 + 0.3 * Math.sin(turn))))
      await setTimeout(8)
    }
    await Promise.all(sent)
  }
  const drag = async () => {
    const from = await centre(note)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    const times = await frames(page, circle)
    await expect(page.locator('.readout')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.mouse.up()
    return times
  }
  const rest = await frames(page, () => page.waitForTimeout(2000))
  const one = await drag()
  await board.focus()
  await page.keyboard.press('Control+a')
  await expect(board.getByRole('option', { selected: true })).toHaveCount(NOTES)
  const all = await drag()
  console.log(
    [
      '',
      `${'frame times on a board of 1,000 notes'.padEnd(44)}${'frames'.padStart(8)}${'median'.padStart(12)}${'95 %'.padStart(12)}${'longest'.padStart(12)}`,
      line('at rest', rest),
      line('dragging one note', one),
      line('dragging all of them', all),
    ].join('\n'),
  )
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
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Redo: write 10,000 notes' })).toBeVisible({ timeout: 60_000 })
  console.log(
    [
      '',
      `${'pasting 10,000 notes and one'.padEnd(44)}${'frames'.padStart(8)}${'median'.padStart(12)}${'95 %'.padStart(12)}${'longest'.padStart(12)}`,
      line('until they are written, shown and selected', pasting),
      `pasted in ${pasted - begun} ms, taken back in ${Date.now() - pasted} ms`,
    ].join('\n'),
  )
})
