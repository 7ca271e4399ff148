/** A chart from text, and a large map made workable: folding, finding, standing out, the side, the lasso. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dateIn, dayIn } from './support/days'
import { accountAt, undoOf } from './support/boards'
import { atRest, carry, centre } from './support/hand'
import { expect, test } from './support/stage'

const map = (page: Page) => page.getByRole('listbox', { name: 'People of Harbourline Motors' })
const person = (page: Page, name: string) => map(page).getByRole('option', { name: new RegExp(`^${name},`) })
const persons = (page: Page) => map(page).getByRole('option', { name: /Coverage:/ })
const selected = (page: Page) => map(page).getByRole('option', { name: /Coverage:/, selected: true })

/** Pastes as a person does: the text is on the clipboard of the event. */
const paste = (page: Page, text: string) =>
  map(page).evaluate((board, said) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', said)
    board.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)

test.beforeEach(async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/people`)
  await expect(persons(page)).toHaveCount(19)
  await atRest(person(page, 'Celia Joram'))
})

test('A clear indented list is added at once, as one step.', async ({ page }) => {
  await map(page).focus()
  await paste(page, 'Ana Bellamy, Chair\n\tBen Castor, Secretary\n\t\tCy Dorn')
  await expect(persons(page)).toHaveCount(22)
  await expect(undoOf(page, 'add 3 people')).toBeVisible()
  await expect(selected(page)).toHaveCount(3)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(persons(page)).toHaveCount(19)
})

test('An unclear list is shown as understood before it is added.', async ({ page }) => {
  await map(page).focus()
  await paste(page, 'Ana Bellamy\tChair\tNobody Known\nCelia Joram\tIT\nBen Castor\tBuyer\tCelia Joram')
  const dialog = page.getByRole('dialog', { name: 'A chart from text' })
  await expect(dialog).toContainText('rows of a table')
  await expect(dialog).toContainText('Line 1: nobody is called Nobody Known.')
  await expect(dialog).toContainText('Line 2: Celia Joram is on the map already')
  await dialog.getByRole('textbox', { name: 'Text' }).fill('Ana Bellamy\tChair\nBen Castor\tBuyer\tCelia Joram')
  await expect(dialog).not.toContainText('Line 1')
  await dialog.getByRole('button', { name: 'Add 2 contacts' }).click()
  await expect(dialog).toBeHidden()
  await expect(persons(page)).toHaveCount(21)
})

test('Reports are folded with a key, counted on the box, and stay folded.', async ({ page }) => {
  await person(page, 'Celia Joram').click()
  await page.keyboard.press('h')
  await expect(person(page, 'Celia Joram')).toHaveAccessibleName(/\d folded below\.$/)
  const left = await persons(page).count()
  expect(left).toBeLessThan(19)
  await page.reload()
  await expect(persons(page)).toHaveCount(left)
  await person(page, 'Celia Joram').getByTitle(/^Unfold/).click()
  await expect(persons(page)).toHaveCount(19)
})

test('The map folds to its top levels, and who is looked for is unfolded and shown.', async ({ page }) => {
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Top 2 levels' }).click()
  await expect(person(page, 'Gavin Beckstrand')).toBeHidden()
  await page.getByRole('combobox', { name: 'Find on the map' }).click()
  await page.keyboard.type('Beckstr')
  await page.getByRole('option', { name: /Gavin Beckstrand/ }).click()
  await expect(person(page, 'Gavin Beckstrand')).toHaveAttribute('aria-selected', 'true')
  await expect(map(page)).toBeFocused()
})

test('The legend counts, and lets its own stand out while the others step back.', async ({ page }) => {
  const neutral = page.getByRole('group', { name: 'Status' }).getByRole('button', { name: /Neutral/ })
  await neutral.click()
  await expect(neutral).toHaveAttribute('aria-pressed', 'true')
  await expect(map(page).locator('.node.faded')).not.toHaveCount(0)
  const faded = await map(page).locator('.node.faded').count()
  await page.getByRole('button', { name: 'Select them' }).click()
  await expect(selected(page)).toHaveCount(19 - faded)
  await page.getByRole('button', { name: 'Clear', exact: true }).click()
  await expect(map(page).locator('.node.faded')).toHaveCount(0)
})

test('A loop drawn around people selects them.', async ({ page }) => {
  const box = await person(page, 'Celia Joram').boundingBox()
  if (!box) throw new Error('Nobody is shown')
  await page.getByRole('button', { name: /^Lasso/ }).click()
  const corners = [[-12, -14], [box.width + 12, -14], [box.width + 12, box.height + 10], [-12, box.height + 10]] as const
  const [first, ...rest] = corners
  await page.mouse.move(box.x + first[0], box.y + first[1])
  await page.mouse.down()
  for (const [x, y] of rest) await page.mouse.move(box.x + x, box.y + y, { steps: 6 })
  await page.mouse.up()
  await expect(selected(page)).toHaveCount(1)
  await expect(person(page, 'Celia Joram')).toHaveAttribute('aria-selected', 'true')
})

test('Whoever has no line waits at the side, and is dragged from there to whom they report.', async ({ page, call }) => {
  const { rows } = await call<{ rows: { id: string }[] }>('account_rows', { search: 'Harbourline', limit: 1 })
  await call('people_paste', { account: rows[0]?.id, text: 'Ana Bellamy, Buyer', manager: null })
  await page.reload()
  await page.getByRole('button', { name: /^Without a place/ }).click()
  const tray = page.getByRole('complementary', { name: 'Without a place' })
  await atRest(person(page, 'Celia Joram'))
  await carry(page, tray.getByRole('button', { name: /Ana Bellamy/ }), person(page, 'Celia Joram'))
  await expect(page.locator('.readout')).toHaveText('Reports to Celia Joram')
  await page.mouse.up()
  await expect(undoOf(page, 'Ana Bellamy reports to Celia Joram')).toBeVisible()
  await expect(tray.getByRole('button', { name: /Ana Bellamy/ })).toBeHidden()
})

test('The small map shows what is seen; dragged there, the map moves.', async ({ page }) => {
  const mini = page.getByRole('img', { name: 'Whole board, drag to move' })
  await expect(mini).toBeHidden()
  await map(page).focus()
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('+')
  await expect(mini).toBeVisible()
  const before = await centre(map(page).locator('.node').first())
  const box = await mini.boundingBox()
  if (!box) throw new Error('No small map')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(box.x + 20, box.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => (await map(page).locator('.content').getAttribute('style')) ?? '').not.toContain('translate(0px, 0px)')
  expect(await centre(map(page).locator('.node').first()).catch(() => null)).not.toEqual(before)
})

/** A map of 900 as one picture: its board, and where somebody stands whom the keys can reach. */
async function farMap(page: Page, call: <T>(name: string, request?: unknown) => Promise<T>, address: string) {
  const { value } = await call<{ value: { ids: string[] } }>('account_add', { names: ['Birch Works'], category: null, place: null })
  const lines = Array.from({ length: 900 }, (_, n) => `${n ? (n % 9 ? '    ' : '  ') : ''}Person ${n}, Role`)
  await call('people_paste', { account: value.ids[0], text: lines.join('\n'), manager: null })
  await page.goto(`${address}/#/account/${value.ids[0]}/people`)
  const board = page.getByRole('listbox', { name: 'People of Birch Works' })
  await expect(board.locator('canvas.far')).toBeVisible()
  const standsAt = async (...keys: string[]) => {
    await board.focus()
    for (const key of keys) await page.keyboard.press(key)
    const one = board.getByRole('option', { selected: true })
    await expect(one).toHaveCount(1)
    // Keys bring whom they reach into view; all is to be seen again.
    await page.keyboard.press('0')
    await atRest(one)
    const name = /^[^,]+/.exec((await one.getAttribute('aria-label')) ?? '')?.[0] ?? ''
    return { name, at: await centre(one) }
  }
  return { board, standsAt }
}

test('From far away people are lassoed, dragged to whom they report, and put elsewhere.', async ({ page, begin, call, address }) => {
  await begin({ sample: false })
  const { board, standsAt } = await farMap(page, call, address)
  const clerk = await standsAt('Home', ...Array.from({ length: 14 }, () => 'ArrowDown'))
  const chief = await standsAt('Home')
  expect(chief.name).toBe('Person 0')
  await page.keyboard.press('Escape')
  await expect(board.getByRole('option', { selected: true })).toHaveCount(0)

  await page.getByRole('button', { name: /^Lasso/ }).click()
  // It begins on the one it goes round: on a full map there may be nowhere else.
  const corners = [[0, 0], [-24, -10], [24, -10], [24, 4], [-24, 4], [-24, -8]] as const
  for (const [index, [x, y]] of corners.entries()) {
    await page.mouse.move(chief.at.x + x, chief.at.y + y, { steps: 4 })
    if (!index) await page.mouse.down()
  }
  await page.mouse.up()
  await expect(board.getByRole('option', { name: /^Person 0,/, selected: true })).toHaveCount(1)
  await expect(board.locator('canvas.far')).toBeVisible()

  await page.keyboard.press('Escape')
  await page.keyboard.press('0')
  await page.mouse.move(clerk.at.x, clerk.at.y)
  await page.mouse.down()
  await page.mouse.move(chief.at.x, chief.at.y, { steps: 12 })
  await expect(page.locator('.readout')).toHaveText('Reports to Person 0')
  await page.mouse.up()
  await expect(undoOf(page, `${clerk.name} reports to Person 0`)).toBeVisible()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(page.getByRole('button', { name: `Redo: ${clerk.name} reports to Person 0` })).toBeVisible()

  const plot = await board.boundingBox()
  if (!plot) throw new Error('No map')
  await page.mouse.move(chief.at.x, chief.at.y)
  await page.mouse.down()
  await page.mouse.move(plot.x + 40, plot.y + 40, { steps: 12 })
  await page.mouse.up()
  await expect(undoOf(page, 'place Person 0')).toBeVisible()
})

test('Of a large map only what is near is drawn, and all of it is found by hand and by keys.', async ({ page, begin, call, address }) => {
  await begin({ sample: false })
  const { value } = await call<{ value: { ids: string[] } }>('account_add', { names: ['Birch Works'], category: null, place: null })
  const lines = Array.from({ length: 900 }, (_, n) => `${n ? (n % 9 ? '    ' : '  ') : ''}Person ${n}, Role`)
  await call('people_paste', { account: value.ids[0], text: lines.join('\n'), manager: null })
  await page.goto(`${address}/#/account/${value.ids[0]}/people`)
  const board = page.getByRole('listbox', { name: 'People of Birch Works' })
  await expect(board.locator('canvas.far')).toBeVisible()
  await expect(board.getByRole('option')).toHaveCount(0)

  await board.focus()
  await page.keyboard.press('Home')
  const chief = board.getByRole('option', { name: /^Person 0,/, selected: true })
  await atRest(chief)
  const at = await centre(chief)
  await page.keyboard.press('ArrowDown')
  await expect(chief).toHaveCount(0)
  await page.mouse.click(at.x, at.y)
  await expect(chief).toBeVisible()

  await page.keyboard.press('Control+a')
  await expect(page.getByText('900 contacts selected')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('End')
  await expect(board.getByRole('option', { selected: true })).toHaveCount(1)
  for (let step = 0; step < 16; step += 1) await page.keyboard.press('+')
  await page.keyboard.press('ArrowLeft')
  const near = board.getByRole('option', { selected: true })
  await expect(near).toBeInViewport()
  await expect(board.locator('canvas.far')).toHaveCount(0)
  expect(await board.getByRole('option').count()).toBeLessThan(200)

  await page.getByRole('radio', { name: 'List' }).check({ force: true })
  await expect(page.locator('[aria-rowcount]').first()).toHaveAttribute('aria-rowcount', '901')
})

test('The days are played from change to change, while zoom and place stay.', async ({ page }) => {
  await map(page).evaluate((board) => board.setAttribute('data-same', 'yes'))
  await page.getByRole('button', { name: 'Days', exact: true }).click()
  const day = page.getByRole('group', { name: 'The map over time' }).locator('time')
  await page.getByRole('button', { name: 'Play' }).click()
  const seen = new Set<string>()
  await expect.poll(async () => seen.add((await day.getAttribute('datetime')) ?? '').size, { timeout: 15_000 }).toBeGreaterThan(3)
  await expect(map(page)).toHaveAttribute('data-same', 'yes')
})

test('Each day played says what changed on it, and leads to whom it is about.', async ({ page, call }) => {
  const { rows } = await call<{ rows: { id: string }[] }>('person_rows', { search: 'Willa Renko', limit: 1 })
  await call('judge', { subjects: [rows[0]?.id], scale: 'status', levels: ['mentor'] })
  await page.getByRole('button', { name: 'Days', exact: true }).click()
  const changes = page.getByRole('region', { name: 'What changed' })
  await expect(changes.getByRole('status')).toHaveText(`${dateIn()}: 1 change`)
  await expect(person(page, 'Willa Renko')).toHaveAccessibleName(/Changed\.$/)
  await changes.getByRole('button', { name: 'Willa Renko, Relationship status: from Neutral to Mentor' }).click()
  await expect(person(page, 'Willa Renko')).toHaveAttribute('aria-selected', 'true')
  const high = (await map(page).boundingBox())?.height
  const days = page.getByRole('group', { name: 'The map over time' })
  await days.getByRole('button', { name: 'The change before' }).click()
  await expect(changes.getByRole('status')).not.toHaveText(new RegExp(dayIn()))
  await expect(changes.getByRole('listitem').first()).toBeVisible()
  expect((await map(page).boundingBox())?.height, 'the map stands still').toBe(high)
  await days.getByRole('slider').press('Home')
  await expect(changes.getByRole('status')).toHaveText('Nothing is on record up to this day.')
})

test('A crowd is workable in every form: the first of a level, rows near what is seen, the most heeded on the ripples.', async ({ page, begin, call, address }) => {
  await begin({ sample: false })
  const { value } = await call<{ value: { ids: string[] } }>('account_add', { names: ['Birch Works'], category: null, place: null })
  const lines = Array.from({ length: 400 }, (_, n) => `${n ? '  ' : ''}Person ${n}, Role`)
  await call('people_paste', { account: value.ids[0], text: lines.join('\n'), manager: null })
  await page.goto(`${address}/#/account/${value.ids[0]}/people?as=stakeholders`)
  const table = page.getByRole('table')
  await expect(table).toHaveAttribute('aria-rowcount', '401')
  expect(await table.getByRole('row').count()).toBeLessThan(90)
  await page.getByRole('region', { name: 'Stakeholders' }).evaluate((region) => region.scrollTo(0, region.scrollHeight))
  await expect(table.getByRole('row').last()).toHaveAttribute('aria-rowindex', '401')

  await page.getByRole('radio', { name: 'Zipper' }).check({ force: true })
  const second = page.getByRole('region', { name: 'Second level' })
  await expect(second.locator('[data-theirs]')).toHaveCount(12)
  await second.getByRole('button', { name: 'Show all 399' }).click()
  await expect(second.locator('[data-theirs]')).toHaveCount(399)

  await page.getByRole('radio', { name: 'Ripples' }).check({ force: true })
  await expect(page.getByText(/^\d+ of 400 shown, the most heeded first$/)).toBeVisible()
  const ripples = page.getByRole('listbox', { name: /^People around/ })
  await expect(ripples.getByRole('option', { name: /^Person 0,/ })).toBeVisible()
  await ripples.getByRole('button', { name: /^Show \d+ more here$/ }).click()
  await expect(page.getByText(/of 400 shown/)).toBeHidden()
})

test('Links come from a file: what comes of it is shown first, then taken in and taken back.', async ({ page, folder }) => {
  const path = join(folder, 'links.csv')
  writeFileSync(path, 'from,to,kind,colour\nCelia Joram,Ian Yarrowby,influence,red\nCelia Joram,Nobody Known,influence,\n')
  await map(page).click({ button: 'right', position: { x: 12, y: 12 } })
  await page.getByRole('menuitem', { name: 'Links from a file…' }).click()
  await page.getByLabel('Choose a table of links').fill(path)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Links from a file' })
  await expect(dialog.getByRole('status')).toContainText('Left out1')
  await expect(dialog).toContainText('Nobody Known')
  await expect(dialog).toContainText('colour')
  await dialog.getByRole('checkbox', { name: /^Add people/ }).check()
  await expect(dialog.getByRole('status')).toContainText('New people1 · Nobody Known')
  await dialog.getByRole('button', { name: 'Take in' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(page.getByText('Taken in:')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Undo: import/ })).toBeVisible()
})
