/** A workshop from its agenda to its minutes, as the one who leads it holds it: by keys, and at one keyboard. */
import { accountAt } from './support/boards'
import { expect, test } from './support/stage'

type Rows = { id: string; title: string; running: boolean }[]

test('A workshop is held from its agenda to its minutes.', async ({ page, begin, call }) => {
  await begin({ at: '#/workshops' })
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { name: 'Agendas' })).toBeVisible()

  // The agenda, the account and who takes part.
  await page.getByRole('button', { name: 'Begin a workshop' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Title', { exact: true }).fill('Where next at Orrin')
  await dialog.getByRole('combobox', { name: 'Account', exact: true }).click()
  await page.getByRole('option', { name: /Orrin Rail/ }).click()
  await dialog.getByLabel('Attendees').fill('Mara\nDaniel')
  await dialog.getByRole('button', { name: 'Begin a workshop' }).click()

  // Written alone: what is typed lies face down until all is turned over.
  const board = main.getByRole('listbox')
  await expect(board).toBeVisible()
  await board.press('Enter')
  await page.keyboard.type('Depot standard')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Signal boxes')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(main.getByRole('button', { name: 'Turn over 2 notes' })).toBeVisible()
  await page.keyboard.press('PageDown')
  await main.getByRole('button', { name: 'Turn over 2 notes' }).click()
  await expect(board.getByRole('option', { name: /Depot standard/ })).toBeVisible()

  // Votes, the keyboard passed on; nobody has more than three.
  await main.getByRole('button', { name: 'Vote', exact: true }).click()
  const ballot = main.getByRole('complementary', { name: 'Votes' })
  await ballot.getByRole('button', { name: 'Next voter' }).click()
  const more = ballot.getByRole('button', { name: 'One vote more for Depot standard' })
  for (const left of [2, 1, 0]) {
    await more.click()
    await expect(ballot.getByRole('status')).toHaveText(`${left} vote${left === 1 ? '' : 's'} left`)
  }
  await expect(more).toBeDisabled()

  // Decided and put aside without leaving the board.
  await main.getByRole('button', { name: 'Decide' }).click()
  await page.keyboard.press('d')
  await page.getByRole('textbox', { name: 'Decision' }).last().fill('Depots first')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await page.getByRole('textbox', { name: 'Action' }).last().fill('Call the depot manager')
  await page.keyboard.press('Enter')
  await expect(main.getByRole('complementary', { name: 'Decisions and actions' }).getByText('Call the depot manager')).toBeVisible()

  // The program may end in the middle: the rail leads back.
  await page.goto('about:blank')
  await page.goBack()
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Where next at Orrin is running' })).toBeVisible()

  await page.getByRole('button', { name: 'End the workshop' }).click()
  await expect(main.getByText('Depots first')).toBeVisible()
  await expect(main.getByRole('img', { name: /^After/ })).toBeVisible()
  await expect(main.getByRole('row', { name: /1 Depot standard 3/ })).toBeVisible()
  const rows = await call<Rows>('workshop_rows')
  expect(rows.filter(({ running }) => running)).toEqual([])
  expect(await accountAt(call, 'Orrin')).toContain('#/account/')
})

test('Cards of a deck are put in order, and the first three say what helps.', async ({ page, begin, call }) => {
  await begin()
  const made = await call<{ value: { ids: string[] } }>('workshop_begin', { agenda: 'unit-3', matrix: 'effort-effect', steps: [], attendees: '', votes_each: 3 })
  await page.evaluate((id) => { location.hash = `#/workshops/${id}` }, made.value.ids[0])
  const deck = page.getByRole('main').getByRole('list', { name: 'What holds us back' })
  await deck.getByRole('button', { name: /^Move Entering an industry up/ }).click()
  await expect(deck.getByRole('listitem').first()).toContainText('Entering an industry')
  await expect(deck.getByRole('link')).toHaveCount(3)
})

test('Nothing changes the minutes of the sample but the note and what is done.', async ({ page, begin }) => {
  await begin({ at: '#/workshops' })
  await page.getByRole('main').getByRole('link', { name: 'Segmentation of an account' }).click()
  const main = page.getByRole('main')
  await expect(main.getByRole('img', { name: /^Before/ })).toBeVisible()
  await expect(main.getByRole('checkbox').first()).toBeEnabled()
  await expect(main.getByRole('button', { name: /^Delete / })).toHaveCount(0)
})
