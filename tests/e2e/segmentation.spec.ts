/** An account's own board: notes, units and opportunities by what they mean to both sides, and the list of the same. */
import type { Page } from '@playwright/test'
import { accountAt, details, undoOf } from './support/boards'
import { atRest, centre, choose, drag, fill, rewrite } from './support/hand'
import { expect, test } from './support/stage'

const map = (page: Page) => page.getByRole('listbox', { name: 'Internal segmentation map' })
const things = (page: Page) => map(page).getByRole('option')
const thing = (page: Page, kind: string, name: string) => map(page).getByRole('option', { name: new RegExp(`^${kind}, ${name}`) })
const chosen = (page: Page) => map(page).getByRole('option', { selected: true })
const side = (page: Page) => page.getByRole('complementary', { name: 'Beside the board' })
const begun = 19

test.beforeEach(async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/segmentation`)
  await expect(things(page)).toHaveCount(begun)
  await atRest(thing(page, 'Note', 'Battery line one control'))
})

/** From the selection to one of the tools beside it, by keys. */
async function tool(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+F10')
  const button = page.getByRole('toolbar').getByRole('button', { name, exact: true })
  for (let step = 0; step < 10 && !(await button.evaluate((node) => node === document.activeElement)); step += 1)
    await page.keyboard.press('ArrowRight')
  await expect(button).toBeFocused()
  await page.keyboard.press('Enter')
}

test('By keyboard alone: notes are written, moved, made an opportunity, locked and deleted.', async ({ page, call }) => {
  await map(page).focus()
  await page.keyboard.type('Cold rooms')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(chosen(page)).toHaveAccessibleName(/^Note, Cold rooms/)
  await tool(page, 'Turn into')
  await expect(page.getByRole('menuitem', { name: 'Opportunity' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(thing(page, 'Opportunity', 'Cold rooms')).toBeVisible()
  await expect(things(page)).toHaveCount(begun + 1)
  const { rows } = await call<{ rows: unknown[] }>('opportunity_rows', { search: 'Cold rooms' })
  expect(rows).toHaveLength(1)

  await map(page).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.type('Warm rooms')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(chosen(page)).toHaveAccessibleName(/^Note, Warm rooms/)
  const at = async () => Number(/(\d+) across/.exec((await thing(page, 'Note', 'Warm rooms').getAttribute('aria-label')) ?? '')?.[1])
  const before = await at()
  const way = before < 90 ? 'ArrowRight' : 'ArrowLeft'
  await page.keyboard.press(way)
  await page.keyboard.press(`Shift+${way}`)
  await expect.poll(async () => Math.abs((await at()) - before)).toBeGreaterThan(3)
  await page.keyboard.press('Control+d')
  await expect(things(page)).toHaveCount(begun + 3)
  await page.keyboard.press('Control+z')
  await expect(things(page)).toHaveCount(begun + 2)

  await page.keyboard.press('Escape')
  await page.keyboard.type('Dry rooms')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await tool(page, 'Lock')
  await expect(thing(page, 'Note', 'Dry rooms')).toHaveAccessibleName(/locked/)
  await map(page).focus()
  await page.keyboard.press('Delete')
  await expect(thing(page, 'Note', 'Dry rooms')).toBeVisible()
  await tool(page, 'Unlock')
  await expect(thing(page, 'Note', 'Dry rooms')).not.toHaveAccessibleName(/locked/)
  await map(page).focus()
  await page.keyboard.press('Delete')
  await expect(thing(page, 'Note', 'Dry rooms')).toHaveCount(0)
})

test('Keys pressed before a note is saved are meant for that note.', async ({ page }) => {
  await page.route('**/call', async (route) => {
    if (route.request().postData()?.includes('note_add')) await new Promise((done) => setTimeout(done, 400))
    await route.continue()
  })
  await thing(page, 'Note', 'Battery line one control').click()
  await page.keyboard.press('Escape')
  await page.keyboard.type('Dry rooms')
  for (const key of ['Enter', 'Escape', 'Alt+F10', 'Enter']) await page.keyboard.press(key)
  await expect(thing(page, 'Note', 'Dry rooms')).toHaveAccessibleName(/locked/)

  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.keyboard.type('Wet rooms')
  for (const key of ['Enter', 'Escape', 'Delete']) await page.keyboard.press(key)
  await expect(undoOf(page, 'delete “Wet rooms”')).toBeVisible()
  await expect(things(page)).toHaveCount(begun + 1)
  await page.keyboard.press('Control+z')
  await expect(thing(page, 'Note', 'Wet rooms')).toBeVisible()
  await expect(thing(page, 'Note', 'Battery line one control')).toBeVisible()
})

test('A pasted list becomes a note for each line, in one step.', async ({ page }) => {
  await map(page).focus()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', Array.from({ length: 30 }, (_, n) => `Pasted idea ${n + 1}`).join('\n'))
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(things(page)).toHaveCount(begun + 30)
  await expect(undoOf(page, 'write 30 notes')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(things(page)).toHaveCount(begun)
})

test('Columns of a spreadsheet fill the fields of the notes.', async ({ page }) => {
  await map(page).focus()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'Colour lab\tPaint shop\tone trial batch\tspectral line\t1,200,000\t300,000\tMara Lindqvist\n')
    document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  await expect(thing(page, 'Note', 'Colour lab')).toHaveAccessibleName(/Paint shop, ¥.?1\.2.?M, owner Mara Lindqvist/)
  await thing(page, 'Note', 'Colour lab').click()
  await expect(details(page).getByRole('button', { name: 'Key success factors: one trial batch' })).toBeVisible()
})

test('By mouse: a note is dragged to another quarter, and a unit comes from the side list.', async ({ page }) => {
  const note = thing(page, 'Note', 'Gate and scale interface')
  const plot = await map(page).boundingBox()
  if (!plot) throw new Error('The board is shown')
  await drag(page, note, { x: plot.x + plot.width * 0.72, y: plot.y + plot.height * 0.87 })
  await expect(undoOf(page, 'move Gate and scale interface to Raise its weight')).toBeVisible()

  const loose = side(page).getByRole('button', { name: /^Framework agreement/ })
  const from = await centre(loose)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(plot.x + plot.width * 0.3, plot.y + plot.height * 0.35, { steps: 6 })
  await page.mouse.up()
  await expect(thing(page, 'Opportunity', 'Framework agreement')).toHaveAccessibleName(/Earn their trust/)
  await side(page).getByRole('button', { name: /^Predictive spares/ }).press('Enter')
  await expect(thing(page, 'Opportunity', 'Predictive spares')).toBeVisible()
  await expect(side(page)).toContainText('All units and open opportunities are on the board.')
})

test('Ratings give a unit its place, until a hand moves it; the rating can be used again.', async ({ page }) => {
  await thing(page, 'Unit', 'Spare parts').click()
  await expect(details(page)).toContainText('Placed by hand, away from its rating.')
  await details(page).getByRole('button', { name: 'Use the rating' }).click()
  await expect(details(page)).not.toContainText('Placed by hand')
  await details(page).getByRole('group', { name: 'Growth potential' }).getByRole('button', { name: '5' }).click()
  await expect(thing(page, 'Unit', 'Spare parts')).toHaveAccessibleName(/Later, 50 across|Raise its weight, 50 across/)
  await choose(page, details(page).getByRole('combobox', { name: /^Position/ }), '3 Grow')
  await expect(thing(page, 'Unit', 'Spare parts')).toHaveAccessibleName(/Grow/)
  await rewrite(page, details(page).getByRole('button', { name: /^Strategy/ }), 'Stock for three plants')
  await expect(undoOf(page, 'edit unit Spare parts')).toBeVisible()
})

test('What notes lack is counted, and found on the board and in the list.', async ({ page }) => {
  await side(page).getByRole('button', { name: '4 without a success factor' }).click()
  await expect(map(page).locator('.faded')).toHaveCount(begun - 4)
  await page.getByRole('group', { name: 'Shown as' }).getByRole('radio', { name: 'List' }).click()
  const row = (name: RegExp) => page.getByRole('grid').getByRole('row', { name })
  await expect(row(/^(Gate and scale|Yard dispatch|Spray booth|Dismantling)/)).toHaveCount(4)
  await expect(row(/^Battery line/)).toHaveCount(0)
  await fill(page, 'Gate and scale', 'Key success factors', 'their new gatekeeper')
  await expect(row(/^Gate and scale/)).toHaveCount(0)
  await expect(row(/^Yard dispatch/)).toBeVisible()
})

test('Over-investment has a price, and its limit can be moved.', async ({ page, address }) => {
  await page.goto(`${address}/#/pipeline/-/investment`)
  const warned = page.getByRole('complementary', { name: 'Investment balance' })
  await expect(warned).toContainText(/¥.?244,000/)
  await expect(warned.getByRole('button', { name: /^Rolling mill drives/ })).toBeVisible()
  await rewrite(page, warned.getByRole('button', { name: /^Limit: Our investment/ }), '60')
  await expect(warned.getByRole('button', { name: /^Rolling mill drives/ })).toHaveCount(0)
  await page.goto(`${address}/#/pipeline/-/win-win`)
  await expect(page.getByRole('complementary', { name: 'Win–win' })).toContainText('outside win–win')
})

test('A note put aside is listed beside the board and brought back to its place.', async ({ page }) => {
  await thing(page, 'Note', 'Battery line one control').click({ force: true })
  await details(page).getByRole('button', { name: 'Put aside' }).press('Enter')
  await expect(things(page)).toHaveCount(begun - 1)
  await side(page).getByRole('button', { name: 'Bring Battery line one control back to the board' }).press('Enter')
  await expect(things(page)).toHaveCount(begun)
  await expect(chosen(page)).toHaveAccessibleName(/^Note, Battery line one control/)
})
