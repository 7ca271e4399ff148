/** Many notes of a board at once: grouped, and dragged together by mouse. */
import type { Locator, Page } from '@playwright/test'
import { accountAt, undoOf } from './support/boards'
import { atRest, centre, drag } from './support/hand'
import { expect, test } from './support/stage'

const map = (page: Page) => page.getByRole('listbox', { name: 'Internal segmentation map' })
const cards = (page: Page) => map(page).getByRole('option')
const note = (page: Page, name: string) => map(page).getByRole('option', { name: new RegExp(`^Note, ${name}`) })
const chosen = (page: Page) => map(page).getByRole('option', { selected: true })

async function place(card: Locator): Promise<[number, number]> {
  const said = (await card.getAttribute('aria-label')) ?? ''
  return [Number(/(\d+) across/.exec(said)?.[1]), Number(/(\d+) up/.exec(said)?.[1])]
}

const [gate, yard, spray] = ['Gate and scale interface', 'Yard dispatch board', 'Spray booth safety upgrade'] as const

test.beforeEach(async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/segmentation`)
  await expect(cards(page)).toHaveCount(19)
  await atRest(note(page, gate))
})

test('Notes put into a group are chosen and dragged as one, until they are taken out of it.', async ({ page }) => {
  await note(page, gate).click()
  await note(page, yard).click({ modifiers: ['Shift'] })
  await expect(chosen(page)).toHaveCount(2)
  await page.keyboard.press('Control+g')
  await expect(undoOf(page, 'group 2 notes')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(chosen(page)).toHaveCount(0)

  const before = [await place(note(page, gate)), await place(note(page, yard))]
  const from = await centre(note(page, gate))
  await drag(page, note(page, gate), { x: from.x + 60, y: from.y - 40 })
  await expect.poll(() => place(note(page, gate))).not.toEqual(before[0])
  await expect(chosen(page)).toHaveCount(2)
  await expect(page.getByRole('button', { name: /^Undo: move 2 / })).toBeVisible()
  const [one, other] = [await place(note(page, gate)), await place(note(page, yard))]
  const by = (now: [number, number], then: [number, number] | undefined) => [now[0] - (then?.[0] ?? 0), now[1] - (then?.[1] ?? 0)]
  expect(by(one, before[0])).toEqual(by(other, before[1]))

  await page.keyboard.press('Control+Shift+g')
  await expect(undoOf(page, 'ungroup 2 notes')).toBeVisible()
  await note(page, yard).click()
  await expect(chosen(page)).toHaveCount(1)
})

test('All that a frame is drawn around goes along in one drag, and comes back in one step.', async ({ page }) => {
  const names = [gate, yard, spray]
  const spots = await Promise.all(names.map((name) => centre(note(page, name))))
  const [left, right] = [Math.min(...spots.map(({ x }) => x)), Math.max(...spots.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...spots.map(({ y }) => y)), Math.max(...spots.map(({ y }) => y))]
  await page.keyboard.down('Shift')
  await page.mouse.move(left - 80, top - 60)
  await page.mouse.down()
  await page.mouse.move(right + 75, bottom + 50, { steps: 8 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  for (const name of names) await expect(note(page, name)).toHaveAttribute('aria-selected', 'true')

  const before = await Promise.all(names.map((name) => place(note(page, name))))
  const from = await centre(note(page, gate))
  await drag(page, note(page, gate), { x: from.x + 50, y: from.y - 30 })
  await expect.poll(() => place(note(page, gate))).not.toEqual(before[0])
  for (const [index, name] of names.entries()) expect(await place(note(page, name))).not.toEqual(before[index])
  await page.keyboard.press('Control+z')
  for (const [index, name] of names.entries()) await expect.poll(() => place(note(page, name))).toEqual(before[index])
})
