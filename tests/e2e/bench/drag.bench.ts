/**
 * Frame times while one card is dragged over a matrix of a thousand, beside those of the same
 * board at rest. Reports; asserts nothing about time.
 */
import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { atRest, centre } from '../support/hand'
import { expect, test } from '../support/stage'

const CARDS = 1000
const MOVES = 400
/** Steps that share no divisor with 100 spread the cards evenly over the plot. */
const place = (n: number): [number, number] => [2 + ((n * 37) % 961) / 10, 2 + ((n * 61) % 967) / 10]

type Call = <T>(name: string, request?: unknown) => Promise<T>

async function fill(call: Call): Promise<void> {
  const names = Array.from({ length: CARDS }, (_, n) => `Alder Works ${n + 1}`)
  const { value } = await call<{ value: { ids: string[] } }>('account_add', { names, category: null, place: null })
  const moves = value.ids.map((id, n) => ({ id, at: place(n) }))
  await call('place', { matrix: 'portfolio', moves, why: null })
}

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

test('Dragging one card among a thousand.', async ({ page, begin, call }) => {
  await begin({ sample: false })
  await fill(call)
  await page.reload()
  const board = page.getByRole('listbox', { name: 'Account portfolio' })
  await expect(board.getByRole('option')).toHaveCount(CARDS, { timeout: 30_000 })
  const plot = await board.boundingBox()
  if (!plot) throw new Error('the matrix is shown')
  const card = board.getByRole('option').nth(CARDS / 2)
  await atRest(card)
  const from = await centre(card)

  const rest = await frames(page, () => page.waitForTimeout(2000))
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  const drag = await frames(page, async () => {
    // A hand does not wait until the page has followed.
    const sent: Promise<void>[] = []
    for (let n = 1; n <= MOVES; n += 1) {
      const turn = (n / MOVES) * 2 * Math.PI
      const x = plot.x + plot.width * (0.5 + 0.3 * Math.cos(turn))
      const y = plot.y + plot.height * (0.5 + 0.3 * Math.sin(turn))
      sent.push(page.mouse.move(x, y))
      await setTimeout(8)
    }
    await Promise.all(sent)
  })
  await expect(page.locator('.readout')).toBeVisible()
  await page.mouse.up()

  const [still, moving] = [rest, drag].map((all) => at(all.toSorted((a, b) => a - b), 0.5))
  console.log(
    [
      '',
      `${'frame times on a matrix of 1,000 cards'.padEnd(44)}${'frames'.padStart(8)}${'median'.padStart(12)}${'95 %'.padStart(12)}${'longest'.padStart(12)}`,
      line('at rest', rest),
      line('dragging one card', drag),
      `dragging takes ${((moving ?? 0) / (still || 1)).toFixed(2)} of the time of a frame at rest`,
    ].join('\n'),
  )
})
