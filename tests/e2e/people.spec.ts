/** The people map of an account: who reports to whom, who influences whom, what they think of us. */
import type { Page } from '@playwright/test'
import { accountAt, details, undoOf } from './support/boards'
import { atRest, carry, cell, centre, choose, drag } from './support/hand'
import { expect, test } from './support/stage'

const map = (page: Page) => page.getByRole('listbox', { name: 'People of Harbourline Motors' })
const person = (page: Page, name: string) => map(page).getByRole('option', { name: new RegExp(`^${name},`) })
const persons = (page: Page) => map(page).getByRole('option', { name: /Coverage:/ })
const influence = (page: Page, from: string, to: string) =>
  map(page).getByRole('option', { name: new RegExp(`^${from} influences ${to},`) })

test.beforeEach(async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/people`)
  await expect(persons(page)).toHaveCount(19)
  await atRest(person(page, 'Celia Joram'))
})

test('A person dragged onto another reports to them.', async ({ page }) => {
  await carry(page, person(page, 'Chloe Rugendal'), person(page, 'Celia Joram'))
  await expect(page.locator('.readout')).toHaveText('Reports to Celia Joram')
  await page.mouse.up()
  await expect(undoOf(page, 'Chloe Rugendal reports to Celia Joram')).toBeVisible()
  await expect(details(page).getByRole('combobox', { name: 'Reports to' })).toHaveValue('Celia Joram')

  await page.reload()
  await person(page, 'Chloe Rugendal').click()
  await expect(details(page).getByRole('combobox', { name: 'Reports to' })).toHaveValue('Celia Joram')
  await page.keyboard.press('Control+z')
  await expect(details(page).getByRole('combobox', { name: 'Reports to' })).toHaveValue('Tobias Lornell')
})

test('Nobody can report to one of their own reports: the map says which circle it would close.', async ({ page }) => {
  const before = await centre(person(page, 'Tobias Lornell'))
  await drag(page, person(page, 'Tobias Lornell'), person(page, 'Gavin Beckstrand'))
  await expect(page.getByRole('alert')).toContainText('That would close a circle')
  await expect(page.getByRole('alert')).toContainText('Tobias Lornell')
  await expect(page.getByRole('alert')).toContainText('Gavin Beckstrand')
  await atRest(person(page, 'Tobias Lornell'))
  expect(await centre(person(page, 'Tobias Lornell'))).toEqual(before)
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
})

test('With nobody selected, typing adds people, Enter for the next.', async ({ page }) => {
  await map(page).focus()
  await page.keyboard.type('Ana Bellamy, Buyer')
  await expect(page.getByLabel('Name, title')).toHaveValue('Ana Bellamy, Buyer')
  await page.keyboard.press('Enter')
  await expect(person(page, 'Ana Bellamy')).toHaveAccessibleName(/^Ana Bellamy, Buyer\./)
  await expect(page.getByLabel('Name, title')).toHaveValue('')
  await page.keyboard.type('Ben Castor')
  await page.keyboard.press('Enter')
  await expect(person(page, 'Ben Castor')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(persons(page)).toHaveCount(21)
})

test('A person gets a report with Tab, and another name with F2.', async ({ page }) => {
  await person(page, 'Celia Joram').click()
  await page.keyboard.press('Tab')
  await page.getByLabel('Report: name, title').fill('Ana Bellamy, Data lead')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await person(page, 'Ana Bellamy').click()
  await expect(details(page).getByRole('combobox', { name: 'Reports to' })).toHaveValue('Celia Joram')

  await map(page).focus()
  await page.keyboard.press('F2')
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused()
  await page.keyboard.type('Anna Bellamy')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Head of data')
  await page.keyboard.press('Enter')
  await expect(person(page, 'Anna Bellamy')).toHaveAccessibleName(/^Anna Bellamy, Head of data\./)
})

test('Influence is drawn by pulling from the edge of a person to another.', async ({ page }) => {
  await person(page, 'Gavin Beckstrand').hover()
  const handle = person(page, 'Gavin Beckstrand').getByTitle('Drag to another person to link them')
  await carry(page, handle, person(page, 'Celia Joram'))
  await expect(page.locator('.readout')).toHaveText('Gavin Beckstrand to Celia Joram')
  await page.mouse.up()
  await expect(page.getByRole('menuitem', { name: 'Influences' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(influence(page, 'Gavin Beckstrand', 'Celia Joram')).toHaveAccessibleName(/strength 2 of 3$/)
  await expect(undoOf(page, 'Gavin Beckstrand influences Celia Joram')).toBeVisible()
})

test('What somebody thinks of us is set in the details, or with a digit on the map.', async ({ page }) => {
  await person(page, 'Gavin Beckstrand').click()
  await choose(page, details(page).getByRole('combobox', { name: 'Relationship status: Neutral' }), 'Supporter')
  await expect(person(page, 'Gavin Beckstrand')).toHaveAccessibleName(/Status: Supporter\./)

  await map(page).focus()
  await page.keyboard.press('1')
  await expect(person(page, 'Gavin Beckstrand')).toHaveAccessibleName(/Status: Enemy\./)
  await page.keyboard.press('d')
  await expect(person(page, 'Gavin Beckstrand')).toHaveAccessibleName(/Roles: UD\./)
})

test('The list is the same people: what is chosen there shows on the map.', async ({ page }) => {
  await page.getByRole('radio', { name: 'List' }).check({ force: true })
  await (await cell(page, 'Gavin Beckstrand', 'Relationship status')).click()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Mentor')
  await page.keyboard.press('Enter')
  await expect(await cell(page, 'Gavin Beckstrand', 'Relationship status')).toContainText('Mentor')
  await page.getByRole('radio', { name: 'Map' }).check({ force: true })
  await expect(person(page, 'Gavin Beckstrand')).toHaveAccessibleName(/Status: Mentor\./)
})
