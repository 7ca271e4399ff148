/** The page of an opportunity: what matters next, elements, the gate, the scorecard, the contest. */
import type { Page } from '@playwright/test'
import { passGate, undoOf } from './support/boards'
import { expect, test } from './support/stage'

type Call = <T>(name: string, request?: unknown) => Promise<T>

async function pageOf(call: Call, name: string, view = ''): Promise<string> {
  const { rows } = await call<{ rows: { id: string }[] }>('opportunity_rows', { search: name, limit: 1 })
  if (!rows[0]) throw new Error(`The sample has no ${name}`)
  return `#/opportunity/${rows[0].id}${view && `/${view}`}`
}

const at = async (page: Page, call: Call, name: string, view?: string) =>
  page.evaluate((hash) => { location.hash = hash }, await pageOf(call, name, view))

const next = (page: Page) => page.getByRole('region', { name: 'What matters next' })

test('What is missing stands on top, and goes once all five elements are confirmed.', async ({ page, begin, call }) => {
  await begin()
  await at(page, call, 'Third site control')
  await expect(next(page).getByRole('listitem').first()).toContainText('Find out and confirm')
  for (const element of ['Buying organisation', 'Clear need', 'Suitable offer', 'Budget', 'Timetable'])
    await page.getByRole('group', { name: `How high ${element} is verified` }).getByRole('button', { name: 'Seen by an executive' }).click()
  await expect(page.getByText('5 of 5 confirmed')).toBeVisible()
  await expect(next(page)).not.toContainText('Find out and confirm')
})

test('The gate lists what is open, takes a tick, and keeps a reason.', async ({ page, begin, call }) => {
  await begin()
  await at(page, call, 'Third site control')
  await page.getByRole('button', { name: /^Move on to P3/ }).click()
  const gate = page.getByRole('dialog')
  const open = gate.getByRole('checkbox')
  await expect(open.first()).toBeVisible()
  const before = await open.count()
  await expect(gate.getByRole('button', { name: 'Move on', exact: true })).toBeDisabled()
  await open.first().check()
  await expect(open).toHaveCount(before - 1)
  await passGate(page, 'They named their budget.')
  await expect(page.getByRole('button', { name: /^Move on to P4/ })).toBeVisible()
  await at(page, call, 'Third site control', 'history')
  await expect(page.getByText(/They named their budget/)).toBeVisible()
})

test('A loss asks why, and who won.', async ({ page, begin, call }) => {
  await begin()
  await at(page, call, 'Third site control')
  await page.getByRole('button', { name: 'Move to …' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Lost' }).click()
  const gate = page.getByRole('dialog')
  await expect(gate.getByRole('button', { name: 'Mark as lost' })).toBeDisabled()
  await gate.getByRole('radio', { name: 'Price' }).check()
  await gate.getByRole('button', { name: 'Mark as lost' }).click()
  await expect(page.getByRole('combobox', { name: 'Reason: Price' })).toBeVisible()
})

test('The scorecard is rated by keys, for us and for a rival, and proposes.', async ({ page, begin, call }) => {
  await begin()
  await at(page, call, 'Third site control', 'qualify')
  const cell = (name: RegExp) => page.getByRole('button', { name })
  await cell(/^Customer's project, Us/).click()
  await page.keyboard.press('+')
  await expect(cell(/^Customer's project, Us: Speaks for it/)).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('-')
  await expect(cell(/^Business profile, Us: Speaks against it/)).toBeVisible()
  await expect(page.getByText('Proposal: find out first')).toBeVisible()
  const rival = page.getByRole('combobox', { name: 'Add a rival' })
  await rival.click()
  await rival.fill('Keystone Drives')
  await page.getByRole('option', { name: /Keystone Drives/ }).click()
  await cell(/^Inside support, Keystone Drives/).click()
  await page.keyboard.press('+')
  await expect(cell(/^Inside support, Keystone Drives: Speaks for it/)).toBeVisible()
  await expect(undoOf(page, 'rate Third site control: Inside support')).toBeVisible()
})

test('A frontal attack gets a hint while a rival is preferred.', async ({ page, begin, call }) => {
  await begin()
  const { rows } = await call<{ rows: { id: string }[] }>('opportunity_rows', { search: 'Third site control', limit: 1 })
  await call('contender_add', { opportunity: rows[0]?.id, names: ['Keystone Drives'] })
  await at(page, call, 'Third site control', 'decide')
  await page.getByRole('radio', { name: /^Frontal attack/ }).click()
  await page.getByRole('group', { name: /Keystone Drives$/ }).getByRole('button', { name: '4' }).click()
  await page.getByRole('group', { name: /Us$/ }).getByRole('button', { name: '2' }).click()
  await expect(page.getByText(/The customer prefers a rival/)).toBeVisible()
  const field = page.getByRole('textbox', { name: 'Add a criterion' })
  await field.fill('Response within two hours')
  await field.press('Enter')
  await page.getByRole('button', { name: 'Response within two hours, Us: not known' }).click()
  await expect(page.getByRole('button', { name: 'Response within two hours, Us: ahead' })).toBeVisible()
})

test('Protection is kept longer, and handed over with a reason.', async ({ page, begin, call }) => {
  await begin()
  await at(page, call, 'Third site control')
  const part = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Protection' }) })
  await expect(part).toContainText('Kept for its owner')
  await part.getByRole('combobox', { name: 'Hand over to' }).click()
  await part.getByRole('combobox', { name: 'Hand over to' }).fill('Mara')
  await page.getByRole('option', { name: /Mara/ }).click()
  await part.getByRole('button', { name: 'Hand over', exact: true }).click()
  await expect(page.getByText(/still left to its owner/)).toBeVisible()
  await part.getByRole('textbox', { name: 'Why' }).fill('She knows the plant.')
  await part.getByRole('button', { name: 'Hand over', exact: true }).click()
  await expect(part).toContainText('She knows the plant.')
  await expect(part).toContainText('Handed over')
})

test('The steps of a tender are put down with their days, and a tactic becomes an action.', async ({ page, begin, call }) => {
  await begin()
  await at(page, call, 'Third site control', 'decide')
  await page.getByRole('button', { name: 'Add a step' }).click()
  await page.getByRole('menuitem', { name: 'Add the steps of a tender' }).click()
  await expect(page.getByRole('checkbox', { name: 'Over: Submission' })).toBeVisible()
  await expect(page.getByText(/tender law/)).toBeVisible()
  await page.getByRole('radio', { name: /^Frontal attack/ }).click()
  await page.getByRole('button', { name: 'Make it an action' }).first().click()
  await expect(page.getByText('Planned as an action')).toBeVisible()
})

test('Another pipeline asks for the stage there.', async ({ page, begin, call }) => {
  await begin()
  await at(page, call, 'Third site control')
  await page.getByRole('button', { name: /^Pipeline: / }).or(page.getByRole('combobox', { name: /^Pipeline/ })).first().click()
  await page.getByRole('option', { name: 'Solution selling, eight steps' }).click()
  const dialog = page.getByRole('dialog', { name: 'Into Solution selling, eight steps' })
  await expect(dialog.getByRole('radio', { name: /^2 Create interest/ })).toBeChecked()
  await dialog.getByRole('radio', { name: /^3 Confirm the need/ }).check()
  await dialog.getByRole('button', { name: 'Move', exact: true }).click()
  await passGate(page, 'The group works by these steps.')
  await expect(page.getByText('3 Confirm the need').first()).toBeVisible()
  await at(page, call, 'Third site control', 'history')
  await expect(page.getByText(/The group works by these steps/)).toBeVisible()
})

test('The scorecard is seen as bars and as a radar, each with its table.', async ({ page, begin, call }) => {
  await begin()
  await at(page, call, 'Customer service system upgrade', 'qualify')
  await page.getByRole('radio', { name: 'Radar' }).or(page.getByRole('button', { name: 'Radar' })).first().click()
  const picture = page.getByRole('group', { name: /^Customer service system upgrade\. .*share of answers in favour/ })
  await expect(picture.getByRole('button', { name: /^Us\. Is there an opportunity\?: / })).toBeVisible()
  await picture.getByRole('button').first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tooltip')).toContainText('Is there an opportunity?')
  await expect(page).toHaveURL(/look=radar/)
  await page.getByRole('radio', { name: 'Bars' }).or(page.getByRole('button', { name: 'Bars' })).first().click()
  await expect(page.getByRole('group', { name: /^Customer service system upgrade\. Four questions/ })).toBeVisible()
})

test('An amount below nothing is refused, and another currency keeps the number.', async ({ page, begin, call }) => {
  await begin()
  await at(page, call, 'Third site control')
  const amount = page.getByRole('button', { name: /^Amount: / }).first()
  await amount.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('-5')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/“-5” is below nothing/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(amount).toHaveAccessibleName(/5,200,000/)
  await page.getByRole('combobox', { name: /^Currency/ }).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('EUR')
  await page.getByRole('option', { name: /^EUR/ }).click()
  await expect(amount).toHaveAccessibleName(/EUR\s5,200,000/)
  await expect(undoOf(page, 'edit Third site control')).toBeVisible()
})
