/** A board as an instrument: every task by keys alone, and what a mouse does with many cards at once. */
import type { Page } from '@playwright/test'
import { accountAt, undoOf } from './support/boards'
import { atRest, carry, centre, drag, type Spot } from './support/hand'
import { expect, type Locator, test } from './support/stage'

const map = (page: Page) => page.getByRole('listbox', { name: 'Internal segmentation map' })
const cards = (page: Page) => map(page).getByRole('option')
const note = (page: Page, name: string) => map(page).getByRole('option', { name: new RegExp(`^Note, ${name}`) })
const chosen = (page: Page) => map(page).getByRole('option', { selected: true })
const begun = 19

test.beforeEach(async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/segmentation?colours=hand`)
  await expect(cards(page)).toHaveCount(begun)
  await atRest(cards(page).first())
})

/** Across and up, as a screen reader says it. */
async function standing(card: Locator): Promise<[number, number]> {
  const [, x, y] = /(\d+) across, (\d+) up/.exec((await card.getAttribute('aria-label')) ?? '') ?? []
  return [Number(x), Number(y)]
}

/** Goes from the selection to one of the tools beside it, by keys, and presses it. */
async function tool(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+F10')
  const button = page.getByRole('toolbar').getByRole('button', { name, exact: true })
  for (let step = 0; step < 14 && !(await button.evaluate((node) => node === document.activeElement)); step += 1)
    await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
}

/** From the tools back to the board. */
async function leaveTools(page: Page): Promise<void> {
  if (await page.getByRole('toolbar').evaluate((bar) => bar.contains(document.activeElement))) await page.keyboard.press('Escape')
}

/** Goes onto the board by keys: through the page until its one field has the focus. */
async function enterBoard(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Internal segmentation map' })
  for (let step = 0; step < 60 && !(await field.evaluate((node) => node === document.activeElement)); step += 1)
    await page.keyboard.press('Tab')
  await expect(field).toBeFocused()
}

test('By keys: a first note, the next with Enter, beside with Tab, below with Ctrl and Enter.', async ({ page }) => {
  await enterBoard(page)
  await page.keyboard.type('Cold rooms')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Warm rooms')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Dry rooms')
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('Clean rooms')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(cards(page)).toHaveCount(begun + 4)
  await expect(chosen(page)).toHaveAccessibleName(/^Note, Clean rooms/)
  await page.keyboard.press('Control+z')
  await expect(note(page, 'Clean rooms')).toHaveCount(0)
  await expect(undoOf(page, 'write “Dry rooms”')).toBeVisible()
})

test('By keys: one goes from card to card, writes on a note, and takes the words back.', async ({ page }) => {
  await enterBoard(page)
  await page.keyboard.press('Home')
  const first = await chosen(page).getAttribute('aria-label')
  await page.keyboard.press('Control+ArrowDown')
  await expect(chosen(page)).toHaveCount(1)
  expect(await chosen(page).getAttribute('aria-label')).not.toBe(first)

  await page.keyboard.press('Escape')
  await page.keyboard.type('Spare gates')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(chosen(page)).toHaveAccessibleName(/^Note, Spare gates/)
  await page.keyboard.press('F2')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Spare doors')
  await page.keyboard.press('F2')
  await expect(note(page, 'Spare doors')).toBeVisible()
  await page.keyboard.type(', locks')
  await page.keyboard.press('F2')
  await expect(note(page, 'Spare doors, locks')).toBeVisible()
  await page.keyboard.press('F2')
  await page.keyboard.type(' no more')
  await page.keyboard.press('Escape')
  await expect(note(page, 'Spare doors, locks,')).toBeVisible()
})

test('By keys: several are chosen, grouped, coloured, moved as one, and let go.', async ({ page, call }) => {
  await enterBoard(page)
  await page.keyboard.type('Left wing')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Right wing')
  await page.keyboard.press('F2')
  await expect(chosen(page)).toHaveAccessibleName(/^Note, Right wing/)
  const [lower, upper] = [await centre(note(page, 'Left wing')), await centre(note(page, 'Right wing'))]
  await page.keyboard.press(`Control+Shift+Arrow${lower.y > upper.y + 40 ? 'Down' : lower.x < upper.x ? 'Left' : 'Right'}`)
  await expect(chosen(page)).toHaveCount(2)
  await expect(note(page, 'Left wing')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Control+g')
  await expect(undoOf(page, 'group 2 notes')).toBeVisible()
  await tool(page, 'Blue')
  await expect(undoOf(page, 'edit 2 notes')).toBeVisible()
  await leaveTools(page)

  const [left, right] = [await standing(note(page, 'Left wing')), await standing(note(page, 'Right wing'))]
  await page.keyboard.press('Shift+ArrowDown')
  await expect.poll(async () => (await standing(note(page, 'Left wing')))[1]).toBe(left[1] - 5)
  expect((await standing(note(page, 'Right wing')))[1]).toBe(right[1] - 5)
  const { id } = (await call<{ rows: { id: string }[] }>('account_rows', { search: 'Harbourline', limit: 1 })).rows[0] ?? { id: '' }
  const all = await call<{ text: string; colour: string; group: string | null }[]>('note_list', { matrix: 'internal', context: id })
  const wings = all.filter(({ text }) => text.endsWith('wing'))
  expect(wings.map(({ colour }) => colour)).toEqual(['c-2', 'c-2'])
  expect(new Set(wings.map(({ group }) => group)).size).toBe(1)

  await page.keyboard.press('Control+Shift+g')
  await expect(undoOf(page, 'ungroup 2 notes')).toBeVisible()
  for (const step of ['group 2 notes', 'write “Right wing”']) {
    while (!(await undoOf(page, step).isVisible())) {
      const before = await page.getByRole('button', { name: /^Undo/ }).getAttribute('aria-label')
      await page.keyboard.press('Control+z')
      await expect(page.getByRole('button', { name: /^Undo/ })).not.toHaveAttribute('aria-label', before ?? '')
    }
  }
  await expect.poll(async () => (await standing(note(page, 'Left wing')))[1]).toBe(left[1])
})

test('By keys: a copy is made, several are lined up, and all that is chosen is deleted at once.', async ({ page }) => {
  await enterBoard(page)
  await page.keyboard.type('Yard crane')
  await page.keyboard.press('F2')
  await expect(chosen(page)).toHaveAccessibleName(/^Note, Yard crane/)
  await page.keyboard.press('Control+d')
  await expect(note(page, 'Yard crane')).toHaveCount(2)
  await page.keyboard.press('Control+a')
  await expect(chosen(page)).toHaveCount(begun + 2)
  await page.keyboard.press('Escape')
  await expect(chosen(page)).toHaveCount(0)
  await page.keyboard.press('Control+ArrowLeft')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await expect(chosen(page)).toHaveCount(2)
  await tool(page, 'Align')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
})

test('By mouse: cards inside a frame are chosen and dragged as one step.', async ({ page }) => {
  const board = await map(page).boundingBox()
  if (!board) throw new Error('The board is shown')
  const first = await centre(note(page, 'Yard dispatch board'))
  const second = await centre(note(page, 'Predictive stocking of parts'))
  const corner: Spot = { x: Math.min(first.x, second.x) - 90, y: Math.min(first.y, second.y) - 60 }
  await page.keyboard.down('Shift')
  await page.mouse.move(Math.max(corner.x, board.x + 4), corner.y)
  await page.mouse.down()
  await page.mouse.move(Math.max(first.x, second.x), Math.max(first.y, second.y), { steps: 6 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(note(page, 'Yard dispatch board')).toHaveAttribute('aria-selected', 'true')
  await expect(note(page, 'Predictive stocking of parts')).toHaveAttribute('aria-selected', 'true')
  const count = await chosen(page).count()

  const before = await Promise.all(['Yard dispatch board', 'Predictive stocking of parts'].map((name) => standing(note(page, name))))
  const from = await centre(note(page, 'Yard dispatch board'))
  await drag(page, note(page, 'Yard dispatch board'), { x: from.x + 60, y: from.y + 30 })
  await expect(undoOf(page, `move ${count} cards`).or(page.getByRole('button', { name: new RegExp(`^Undo: move ${count}`) }))).toBeVisible()
  const after = await Promise.all(['Yard dispatch board', 'Predictive stocking of parts'].map((name) => standing(note(page, name))))
  for (const [index, [x]] of before.entries()) expect(after[index]?.[0]).toBeGreaterThan(x)
  await page.keyboard.press('Control+z')
  for (const [index, name] of ['Yard dispatch board', 'Predictive stocking of parts'].entries())
    await expect.poll(() => standing(note(page, name))).toEqual(before[index])
})

test('By mouse: Esc while a card is held puts it back; a double click on a free place writes there.', async ({ page }) => {
  const before = await standing(note(page, 'Gate and scale interface'))
  const board = await map(page).boundingBox()
  if (!board) throw new Error('The board is shown')
  const free: Spot = { x: board.x + board.width * 0.62, y: board.y + board.height * 0.78 }
  await carry(page, note(page, 'Gate and scale interface'), free)
  await expect(page.locator('.readout')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await standing(note(page, 'Gate and scale interface'))).toEqual(before)
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()

  await page.mouse.dblclick(free.x, free.y)
  await page.keyboard.type('Weighbridge')
  await page.keyboard.press('F2')
  await expect(note(page, 'Weighbridge')).toHaveAccessibleName(/Raise its weight/)
})
