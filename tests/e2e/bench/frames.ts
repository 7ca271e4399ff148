/**
 * Frame times in a browser: gathered while something is done, and told as one line.
 *
 * Not what is done. Invariant: a frame is counted by the browser, not by the hand that drags.
 */
import { setTimeout } from 'node:timers/promises'
import type { Page } from '@playwright/test'

/** Times between frames in ms, while something is done. */
export async function frames(page: Page, doing: () => Promise<void>): Promise<number[]> {
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

/** Leads the pointer once round the middle of a plot; a hand does not wait until the page has followed. */
export async function circle(page: Page, plot: { x: number; y: number; width: number; height: number }, moves: number) {
  const sent: Promise<void>[] = []
  for (let n = 1; n <= moves; n += 1) {
    const turn = (n / moves) * 2 * Math.PI
    const x = plot.x + plot.width * (0.5 + 0.3 * Math.cos(turn))
    const y = plot.y + plot.height * (0.5 + 0.3 * Math.sin(turn))
    sent.push(page.mouse.move(x, y))
    await setTimeout(8)
  }
  await Promise.all(sent)
}

const at = (sorted: number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/** The frame time that half of the frames keep to, ms. */
export const median = (deltas: number[]) => at(deltas.toSorted((a, b) => a - b), 0.5)

function line(what: string, deltas: number[]): string {
  const sorted = deltas.toSorted((a, b) => a - b)
  const cells = [at(sorted, 0.5), at(sorted, 0.95), at(sorted, 1)].map((ms) => `${ms.toFixed(1)} ms`.padStart(12))
  return `${what.padEnd(44)}${String(deltas.length).padStart(8)}${cells.join('')}`
}

/** Prints a table of what was measured. */
export function tell(title: string, measured: Record<string, number[]>, ...more: string[]): void {
  const head = `${title.padEnd(44)}${'frames'.padStart(8)}${'median'.padStart(12)}${'95 %'.padStart(12)}${'longest'.padStart(12)}`
  const lines = Object.entries(measured).map(([what, deltas]) => line(what, deltas))
  console.log(['', head, ...lines, ...more].join('\n'))
}
