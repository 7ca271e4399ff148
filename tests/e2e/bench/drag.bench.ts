/**
 * Frame times while one card is dragged over a matrix of a thousand, beside those of the same
 * board at rest. Reports; asserts nothing about time.
 */
import { atRest, centre } from '../support/hand'
import { expect, test } from '../support/stage'
import { circle, frames, median, tell } from './frames'

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
  const drag = await frames(page, () => circle(page, plot, MOVES))
  await expect(page.locator('.readout')).toBeVisible()
  await page.mouse.up()

  const share = (median(drag) / (median(rest) || 1)).toFixed(2)
  tell(
    'frame times on a matrix of 1,000 cards',
    { 'at rest': rest, 'dragging one card': drag },
    `dragging takes ${share} of the time of a frame at rest`,
  )
})
