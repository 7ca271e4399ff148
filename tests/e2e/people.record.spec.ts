/** What is recorded of people: links of every kind, the decision core, past days, what is private, who of us knows whom. */
import type { Page } from '@playwright/test'
import { accountAt, details } from './support/boards'
import { atRest, carry, choose } from './support/hand'
import { expect, test } from './support/stage'

const map = (page: Page) => page.getByRole('listbox', { name: 'People of Harbourline Motors' })
const person = (page: Page, name: string) => map(page).getByRole('option', { name: new RegExp(`^${name},`) })
const persons = (page: Page) => map(page).getByRole('option', { name: /Coverage:/ })
const legend = (page: Page, kind: string) => page.getByRole('group', { name: 'Links' }).getByRole('button', { name: new RegExp(`^${kind}`) })

type Call = <T>(name: string, request?: unknown) => Promise<T>
const account = async (call: Call) => (await accountAt(call, 'Harbourline')).replace('#/account/', '')
async function idOf(call: Call, name: string): Promise<string> {
  const { rows } = await call<{ rows: { id: string }[] }>('person_rows', { account: await account(call), search: name, limit: 1 })
  return rows[0]?.id ?? ''
}

test.beforeEach(async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/people`)
  await atRest(person(page, 'Celia Joram'))
})

test('A link is pulled, its kind chosen, and the legend counts it and shows it alone.', async ({ page }) => {
  await person(page, 'Gavin Beckstrand').hover()
  await carry(page, person(page, 'Gavin Beckstrand').getByTitle('Drag to another person to link them'), person(page, 'Celia Joram'))
  await page.mouse.up()
  await page.getByRole('menuitem', { name: 'Allied with' }).click()
  const alliance = map(page).getByRole('option', { name: /^Gavin Beckstrand is allied with Celia Joram,/ })
  await expect(alliance).toBeVisible()
  // The sample has one there already.
  await expect(legend(page, 'Allied with')).toHaveAccessibleName(/2$/)
  await legend(page, 'Allied with').click()
  await expect(map(page).getByRole('option', { name: / influences / })).toHaveCount(0)
  await expect(alliance).toBeVisible()
})

test('A call with somebody is written down beside them, and stands in the log of the account.', async ({ page }) => {
  await person(page, 'Gavin Beckstrand').click()
  const field = page.getByRole('textbox', { name: 'What came of it, today' })
  await field.fill('Wants a trial on line two')
  await field.press('Enter')
  await expect(page.getByRole('complementary').getByText('Wants a trial on line two')).toBeVisible()
  await expect(field).toHaveValue('')
  await page.getByRole('link', { name: 'Activity' }).click()
  await expect(page.getByRole('row', { name: /Wants a trial on line two/ })).toContainText('Gavin Beckstrand')
})

test('Whoever decides is put into the core with one key, all as one step.', async ({ page }) => {
  await person(page, 'Gavin Beckstrand').click()
  await person(page, 'Chloe Rugendal').click({ modifiers: ['Shift'] })
  await map(page).focus()
  await page.keyboard.press('c')
  await expect(person(page, 'Gavin Beckstrand')).toHaveAccessibleName(/Decision core\./)
  await expect(person(page, 'Chloe Rugendal')).toHaveAccessibleName(/Decision core\./)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(person(page, 'Gavin Beckstrand')).not.toHaveAccessibleName(/Decision core\./)
  await expect(person(page, 'Chloe Rugendal')).not.toHaveAccessibleName(/Decision core\./)
})

test('A role given to several is one step, and leaves their other roles alone.', async ({ page }) => {
  await person(page, 'Gavin Beckstrand').click()
  await person(page, 'Celia Joram').click({ modifiers: ['Shift'] })
  await map(page).focus()
  await page.keyboard.press('i')
  await expect(person(page, 'Gavin Beckstrand')).toHaveAccessibleName(/Roles: UI\./)
  await expect(person(page, 'Celia Joram')).toHaveAccessibleName(/Roles: DI\./)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(person(page, 'Gavin Beckstrand')).toHaveAccessibleName(/Roles: U\./)
  await expect(person(page, 'Celia Joram')).toHaveAccessibleName(/Roles: D\./)
})

test('Advocacy needs something that shows it.', async ({ page }) => {
  await person(page, 'Gavin Beckstrand').click()
  await choose(page, details(page).getByRole('combobox', { name: /^Advocacy/ }), 'Coach')
  await expect(details(page)).toContainText('What shows it? Tick at least one.')
  await details(page).getByRole('checkbox', { name: 'Introduced us to somebody' }).check()
  await expect(details(page)).toContainText('What shows it')
  await expect(details(page)).not.toContainText('Tick at least one')
})

test('The map of an earlier day is looked at, not changed; what differs from today is marked.', async ({ page, call }) => {
  await call('person_edit', { ids: [await idOf(call, 'Chloe Rugendal')], edit: { field: 'manager', value: await idOf(call, 'Celia Joram') } })
  await page.getByRole('button', { name: 'Days', exact: true }).click()
  await page.getByRole('button', { name: 'The change before' }).click()
  await expect(page.getByText('It is looked at, not changed.')).toBeVisible()
  await person(page, 'Chloe Rugendal').click()
  await map(page).focus()
  await page.keyboard.press('1')
  await page.keyboard.press('Delete')
  await expect(person(page, 'Chloe Rugendal')).toBeVisible()
  await page.getByRole('button', { name: 'Back to today' }).click()
  await expect(page.getByText('It is looked at, not changed.')).toBeHidden()

  await page.evaluate(() => {
    location.hash = `${location.hash.split('?')[0]}?since=2026-11-01`
  })
  const changes = page.getByRole('region', { name: 'What changed' })
  await expect(changes).toContainText('Chloe Rugendal')
  await expect(person(page, 'Chloe Rugendal')).toHaveAccessibleName(/Moved\.$/)
})

test('Redacted, nothing private is seen, and the foot says so.', async ({ page }) => {
  await expect(person(page, 'Bianca Roxwell')).toHaveAccessibleName(/Status: Enemy\./)
  await page.getByRole('button', { name: 'Redact', exact: true }).click()
  await expect(person(page, 'Bianca Roxwell')).not.toHaveAccessibleName(/Enemy/)
  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Redacted' })).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Redacted', exact: true }).click()
  await expect(person(page, 'Bianca Roxwell')).toHaveAccessibleName(/Status: Enemy\./)
})

test('Redacted, what is hidden has no field, and other hands cannot write over it either.', async ({ page, call }) => {
  const id = await idOf(call, 'Celia Joram')
  await call('person_edit', { ids: [id], edit: { field: 'note', value: 'Said in confidence' } })
  await person(page, 'Celia Joram').click()
  await expect(details(page).getByText('Said in confidence')).toBeVisible()
  await page.getByRole('button', { name: 'Redact', exact: true }).click()
  await expect(details(page).getByRole('button', { name: /^Telephone:/ })).toBeVisible()
  await expect(details(page).getByRole('button', { name: /^Note:/ })).toHaveCount(0)
  await person(page, 'Celia Joram').click()
  await details(page).getByRole('button', { name: 'Coverage: grounds and history' }).click()
  await expect(details(page).getByRole('button', { name: /^(Source|Why this status)/ })).toHaveCount(0)
  const over = { name: 'person_edit', request: { ids: [id], edit: { field: 'note', value: 'Typed blindly' } } }
  const refused = await page.request.post(`${new URL(page.url()).origin}/call`, { data: over })
  expect(await refused.text()).toContain('Switch redaction off first')
  await page.getByRole('button', { name: 'Redacted', exact: true }).click()
  await expect(details(page).getByText('Said in confidence')).toBeVisible()
})

test('One of ours is dragged onto one of theirs: a pair on the zipper, a cell among the stakeholders.', async ({ page }) => {
  await page.getByRole('radio', { name: 'Zipper' }).check({ force: true })
  const zipper = page.getByRole('group', { name: 'Zipper' })
  const ours = zipper.locator('[data-ours]').first()
  const theirs = zipper.locator('[data-theirs]', { hasText: 'Chloe Rugendal' })
  const name = (await ours.locator('b').innerText()).trim()
  await carry(page, ours.getByRole('button').first(), theirs)
  await page.mouse.up()
  const pair = zipper.getByRole('button', { name: new RegExp(`^${name} and Chloe Rugendal:`) })
  await expect(pair).toBeVisible()
  await pair.click()
  await expect(page.getByRole('dialog', { name: 'Pair' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('radio', { name: 'Stakeholders' }).check({ force: true })
  await expect(page.getByRole('row', { name: /Chloe Rugendal/ })).toContainText(/no contact|d ago/)
  await expect(page.getByRole('columnheader', { name })).toBeVisible()
})

test('The layout follows units, influence, or the hand.', async ({ page }) => {
  const count = await persons(page).count()
  for (const layout of ['By unit', 'By influence', 'Free']) {
    await page.getByRole('button', { name: 'View', exact: true }).click()
    await page.getByRole('menuitemcheckbox', { name: layout, exact: true }).or(page.getByRole('menuitem', { name: layout, exact: true })).first().click()
    await expect(persons(page)).toHaveCount(count)
  }
})

test('Before somebody is erased it is shown where else the name stands; after, nobody is named there.', async ({ page, call }) => {
  const { rows } = await call<{ rows: { id: string; name: string }[] }>('person_rows', { search: 'Bianca Roxwell' })
  const others = await call<{ rows: { id: string; name: string }[] }>('person_rows', { search: 'Chloe Rugendal' })
  await call('person_edit', { ids: [others.rows[0]?.id], edit: { field: 'note', value: 'Asks Bianca Roxwell first' } })
  await person(page, 'Bianca Roxwell').click()
  const side = page.getByRole('complementary', { name: 'Details' })
  await side.getByRole('button', { name: 'Erase…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Erase Bianca Roxwell' })
  await expect(dialog).toContainText('Asks somebody first')
  await expect(dialog.getByRole('button', { name: 'Erase for good' })).toBeDisabled()
  await dialog.getByLabel('Type the name to confirm').fill('Bianca Roxwell')
  await dialog.getByRole('button', { name: 'Erase for good' }).click()
  await expect(page.getByText(/This cannot be undone; other changes still can be/)).toBeVisible()
  await expect(person(page, 'Bianca Roxwell')).toHaveCount(0)
  const after = await call<{ row: { note: string } }>('person_get', { id: others.rows[0]?.id })
  expect(after.row.note).toBe('Asks somebody first')
  expect(rows).toHaveLength(1)
})
