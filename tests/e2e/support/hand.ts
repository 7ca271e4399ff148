/** What a hand does that Playwright has no word for: dragging on boards, editing in place. */
import { expect, type Locator, type Page } from '@playwright/test'

export type Spot = { x: number; y: number }

export async function centre(thing: Locator): Promise<Spot> {
  const box = await thing.boundingBox()
  if (!box) throw new Error(`Nothing is shown of ${thing}`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const isSpot = (place: Locator | Spot): place is Spot => 'x' in place

/**
 * Waits until a thing stands where it stood two frames before. Boards fit themselves and let moved
 * things travel; a hand waits for that too.
 */
export async function atRest(thing: Locator): Promise<void> {
  await thing.evaluate(async (node) => {
    const frame = () => new Promise(requestAnimationFrame)
    const place = () => JSON.stringify(node.getBoundingClientRect())
    for (let before = '', still = 0; still < 3; ) {
      await frame()
      still = before === place() ? still + 1 : 0
      before = place()
    }
  })
}

/** Takes a thing, and holds it over another or over a spot. Let go with `page.mouse.up()`. */
export async function carry(page: Page, thing: Locator, to: Locator | Spot): Promise<void> {
  await atRest(thing)
  const from = await centre(thing)
  const spot = isSpot(to) ? to : await centre(to)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(spot.x, spot.y, { steps: 8 })
}

/** Takes a thing and drops it. */
export async function drag(page: Page, thing: Locator, to: Locator | Spot): Promise<void> {
  await carry(page, thing, to)
  await page.mouse.up()
}

/** Chooses one of a few in a field that drops down. */
export async function choose(page: Page, field: Locator, name: string): Promise<void> {
  await field.click()
  await page.locator('.pop').getByText(name, { exact: true }).click()
}

/** Writes another value over one that is edited in place. */
export async function rewrite(page: Page, value: Locator, text: string): Promise<void> {
  await value.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** The cell under a heading in the row that begins with a name. */
export async function cell(page: Page, row: string, heading: string): Promise<Locator> {
  const column = page.getByRole('columnheader', { name: heading, exact: true })
  const at = await column.getAttribute('aria-colindex')
  return page.getByRole('row', { name: new RegExp(`^${row}`) }).locator(`[aria-colindex="${at}"]`)
}

/** Writes into a cell of a table as in a spreadsheet: go there, Enter, type, Enter. */
export async function fill(page: Page, row: string, heading: string, text: string): Promise<void> {
  await (await cell(page, row, heading)).click()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('grid').getByRole('textbox', { name: heading, exact: true })).toBeFocused()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}
