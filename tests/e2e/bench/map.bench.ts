/**
 * How long the relationship map of 2,000 people and its other forms take to stand there, beside an empty one, and frame
 * times while somebody is dragged on it. Reports; asserts nothing about time.
 */
import { atRest, centre } from '../support/hand'
import { expect, type Page, test } from '../support/stage'
import { circle, frames, median, tell } from './frames'

const PEOPLE = 2000
const LINKS = 600
const ROUNDS = 7
const MOVES = 300
/** Either way of drawing people: boxes, or all of them as outlines. */
const FULL = '.layer .node, .layer .far'
const EMPTY = '.map svg[aria-hidden] text.name'

type Call = <T>(name: string, request?: unknown) => Promise<T>
type Added = { value: { ids: string[] } }

/** An account with a chart of six reports each, judged and linked here and there. */
async function fill(call: Call): Promise<{ empty: string; full: string }> {
  const { value } = await call<Added>('account_add', { names: ['Alder Works', 'Birch Works'], category: null, place: null })
  const [empty = '', full = ''] = value.ids
  const lines: string[] = []
  const add = (depth: number) => {
    if (lines.length >= PEOPLE) return
    lines.push(`${'  '.repeat(depth)}Person ${lines.length + 1}, Role ${lines.length % 9}`)
    for (let n = 0; depth < 5 && n < 5; n += 1) add(depth + 1)
  }
  while (lines.length < PEOPLE) add(0)
  const { value: made } = await call<Added>('people_paste', { account: full, text: lines.join('\n'), manager: null })
  const levels = ['enemy', 'neutral', 'supporter', 'mentor']
  for (const [n, level] of levels.entries()) {
    const subjects = made.ids.filter((_, at) => at % 6 === n)
    await call('judge', { subjects, scale: 'status', levels: [level] })
  }
  for (let n = 0; n < LINKS; n += 1) {
    const [from, to] = [made.ids[(n * 37) % PEOPLE], made.ids[(n * 91 + 5) % PEOPLE]]
    if (from !== to) await call('link_add', { from, to, kind: n % 5 ? 'influence' : 'dotted', strength: (n % 3) + 1 })
  }
  return { empty, full }
}

/** The other forms, and what stands there when one has come. */
const FORMS = {
  zipper: '[data-theirs]',
  stakeholders: 'tbody [aria-rowindex]',
  ripple: '.ripples .one',
  'ripple&all=on': '.ripples .one',
}

/** From the click to the second frame that has it. */
const opened = (page: Page, account: string, ready: string, as = 'map') =>
  page.evaluate(
    async ([to, wanted, as]) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done))
      location.hash = '#/portfolio'
      while (document.querySelector('.map') || document.querySelector(wanted)) await frame()
      await new Promise((done) => setTimeout(done, 300))
      const begun = performance.now()
      location.hash = `#/account/${to}/people?as=${as}`
      while (!document.querySelector(wanted)) await frame()
      await frame()
      await frame()
      return performance.now() - begun
    },
    [account, ready, as] as const,
  )

test('Opening a map of two thousand, and dragging on it.', async ({ page, begin, call }) => {
  await begin({ sample: false })
  const { empty, full } = await fill(call)
  await page.reload()
  const times: Record<string, number[]> = { 'an empty map': [], 'a map of 2,000': [], 'of that, asking for it': [] }
  await opened(page, empty, EMPTY)
  for (let n = 0; n < ROUNDS; n += 1) {
    times['an empty map']?.push(await opened(page, empty, EMPTY))
    times['a map of 2,000']?.push(await opened(page, full, FULL))
    const begun = performance.now()
    await call('people_map', { account: full, opportunity: null, on: null, layout: 'tree', folded: [] })
    times['of that, asking for it']?.push(performance.now() - begun)
  }
  tell('opening', times, `elements on the page: ${await page.evaluate(() => document.querySelectorAll('*').length)}`)

  for (const [as, ready] of Object.entries(FORMS)) {
    const forms: Record<string, number[]> = { [as]: [] }
    for (let n = 0; n < ROUNDS; n += 1) forms[as]?.push(await opened(page, full, ready, as))
    tell(`opening ${as} of 2,000`, forms, `elements on the page: ${await page.evaluate(() => document.querySelectorAll('*').length)}`)
  }
  await opened(page, full, FULL)

  const board = page.getByRole('listbox', { name: /^People of/ })
  const plot = await board.boundingBox()
  if (!plot) throw new Error('the map is shown')
  await page.mouse.move(plot.x + plot.width / 2, plot.y + plot.height / 2)
  const rest = await frames(page, () => page.waitForTimeout(2000))
  await page.mouse.down()
  const pan = await frames(page, () => circle(page, plot, MOVES))
  await page.mouse.up()
  await page.keyboard.press('f')
  await board.focus()
  await page.keyboard.press('Home')
  for (let n = 0; n < 14; n += 1) await page.keyboard.press('+')
  await page.keyboard.press('ArrowDown')
  const one = board.getByRole('option', { selected: true })
  await atRest(one)
  const at = await centre(one)
  await page.mouse.move(at.x, at.y)
  await page.mouse.down()
  const drag = await frames(page, () => circle(page, plot, MOVES))
  await expect(page.locator('.readout')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  const share = (median(drag) / (median(rest) || 1)).toFixed(2)
  tell('frame times on a map of 2,000', { 'at rest': rest, 'panning the whole': pan, 'dragging one person': drag }, `dragging takes ${share} of the time of a frame at rest`)
})
