/** The relationship of an account: the plan, our team, when we are asked, departments, culture, trust, the self-check, how well people are known. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { dateIn, dayIn } from './support/days'
import { accountAt, details, undoOf } from './support/boards'
import { choose, rewrite } from './support/hand'
import { expect, test } from './support/stage'

const part = (page: Page, title: string): Locator => page.locator('section', { has: page.getByRole('heading', { name: new RegExp(`^${title}`) }) })

test.beforeEach(async ({ page, begin, call, address }) => {
  await begin()
  await page.goto(`${address}/${await accountAt(call, 'Harbourline')}/relations`)
  await expect(part(page, 'When we are asked')).toBeVisible()
})

test('An opportunity is put on the stairs, and the mean follows.', async ({ page }) => {
  const stairs = part(page, 'When we are asked')
  await expect(stairs).toContainText('on average in phase 4.4 of 8')
  await choose(page, stairs.getByLabel(/^Body shop control: asked first in/), '1 Define goals')
  await choose(page, stairs.getByLabel(/^Paint robots control: asked first in/), '6 Negotiate and sign')
  await expect(stairs).toContainText('on average in phase 4.2 of 8')
  await expect(stairs.getByRole('row', { name: /^Trusted adviser/ })).toContainText('Body shop control')
  await choose(page, stairs.getByLabel(/^Now/), 'Reliable source of information')
  await expect(stairs.getByRole('rowheader', { name: /Reliable source of information/ })).toContainText('Now')
})

test('A department gets a part; what to do there becomes an action that is ticked.', async ({ page }) => {
  const card = page.getByRole('article', { name: 'Paint shop' })
  await choose(page, card.getByLabel(/part in the project/), 'Leading department')
  await expect(card).toContainText('what helps the head and not the firm is not allowed')
  await card.getByRole('button', { name: /^Make it an action: Dig out its needs/ }).click()
  await expect(card).toContainText('is an action')
  await card.getByRole('button', { name: /^Done: Dig out its needs/ }).click()
  await expect(part(page, 'To do').getByRole('checkbox', { name: /^Dig out its needs/ })).toBeChecked()
})

test('A culture is answered, its mixture told, and where power lies.', async ({ page }) => {
  const culture = part(page, 'Culture')
  await culture.getByRole('button', { name: /^Body shop/ }).click()
  await choose(page, culture.getByLabel(/^How it decides/), 'One person, quickly')
  await choose(page, culture.getByLabel(/^Where power comes from/), 'Being close to the leader')
  await choose(page, culture.getByLabel(/^How it talks/), 'Openly')
  await expect(culture.getByRole('button', { name: /^Body shop/ })).toContainText('Entrepreneurial')
  await expect(culture).toContainText('67')
  await expect(culture).toContainText('Power lies close to the leader.')
})

test('Trust is ticked with what shows it; the self-check shows the gap and reminds us.', async ({ page }) => {
  const trust = part(page, 'Trust between the firms')
  await trust.getByRole('checkbox', { name: 'Information is shared' }).check()
  await expect(trust).toContainText('3 of 7')
  await expect(trust).toContainText('Mira Lindqvist')
  await trust.getByRole('button', { name: 'Make it an action: Goals and values match' }).click()
  await expect(part(page, 'To do')).toContainText('Goals and values match')
  const check = part(page, 'Relationship self-check')
  await check.getByLabel('How are we doing? We').selectOption('5')
  await check.getByLabel('How are we doing? They').selectOption('2')
  await expect(check.getByRole('row', { name: /^How are we doing/ })).toContainText('+3')
  await check.getByRole('button', { name: 'Remind us' }).click()
  await expect(check).toContainText(`To do on ${dateIn(91)}.`)
  await expect(undoOf(page, 'Added: Ask the six questions of the relationship self-check again').or(page.getByRole('button', { name: /^Undo: / })).first()).toBeEnabled()
})

test('How well people are known is a line, and the same as a table.', async ({ page }) => {
  const trend = part(page, 'How well we know them')
  await expect(trend.getByRole('img', { name: /^Coverage from/ })).toBeVisible()
  const core = part(page, 'Support of the decision core')
  await expect(core.getByRole('img', { name: /^Support of the decision core from/ })).toBeVisible()
  await core.getByText('As a table').click()
  await expect(core.getByRole('row')).toHaveCount(14)
})

test('The stairs and the departments are taken away as pictures.', async ({ page, call, folder }) => {
  await part(page, 'When we are asked').getByRole('button', { name: 'Export: When we are asked' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(part(page, 'Departments before approval').getByRole('button', { name: 'Export: Departments before approval' })).toBeVisible()
  const { rows } = await call<{ rows: { id: string }[] }>('account_rows', { search: 'Harbourline', limit: 1 })
  for (const [kind, words] of [['stairs', 'Yard gate safety'], ['departments', 'Departments with influence']] as const) {
    const path = join(folder, `${kind}.svg`)
    await call('picture_export', { path, scale: 1, picture: { kind, of: { account: rows[0]?.id, theme: 'light' } } })
    expect(readFileSync(path, 'utf8')).toContain(words)
  }
})

test('The plan says who is wanted where by when; a level, a strategy and a person are chosen in it.', async ({ page, call }) => {
  const plan = part(page, 'Relationship plan')
  const line = plan.getByRole('row', { name: /^Martin Quaylen/ })
  await expect(plan.getByRole('row').nth(1)).toBeVisible()
  const all = plan.getByRole('button', { name: /^Show all/ })
  if (await all.isVisible()) await all.click()
  await choose(page, line.getByLabel(/^Martin Quaylen: Wanted: Relationship status/), 'Supporter')
  await expect(line).toContainText(`by ${dayIn(60)}`)
  await choose(page, line.getByLabel(/^Martin Quaylen: Strategy/), 'Motivate')
  await expect(line).not.toContainText('follows from the status')
  const { rows } = await call<{ rows: { id: string; account: { id: string } }[] }>('person_rows', { search: 'Martin Quaylen' })
  const planned = await call<{ person: { id: string }; status_wanted: { level: string } | null; strategy: string; suggested: boolean }[]>('relationship_plan', { account: rows[0]?.account.id })
  expect(planned.find((one) => one.person.id === rows[0]?.id)).toMatchObject({ status_wanted: { level: 'supporter' }, strategy: 'motivate', suggested: false })
  await line.getByRole('button', { name: 'Martin Quaylen', exact: true }).click()
  await expect(details(page).getByLabel(/^Wanted: Relationship status/)).toHaveAccessibleName('Wanted: Relationship status: Supporter')
  await choose(page, details(page).getByLabel(/^Wanted: Coverage/), 'In-depth understanding')
  await rewrite(page, details(page).getByRole('button', { name: /^Wanted by: Coverage: \d/ }), '2027-03-31')
  await expect(line).toContainText('by 31 Mar')
})

test('One of us joins the team, with a role, a layer and days that add up; nobody joins twice.', async ({ page, call }) => {
  const team = part(page, 'Our team')
  await expect(team.getByRole('row', { name: /^Days planned/ })).toContainText('103')
  await team.getByRole('combobox', { name: 'Add one of us' }).fill('Tom')
  await page.getByRole('option', { name: 'Tom Brandel' }).click()
  await expect(team.getByRole('row', { name: /^Tom Brandel/ })).toBeVisible()
  await choose(page, team.getByLabel(/^Tom Brandel: Layer/), 'Extended team')
  await rewrite(page, team.getByRole('button', { name: /^Tom Brandel: Role/ }), 'Pre-sales')
  await rewrite(page, team.getByRole('button', { name: /^Tom Brandel: Days/ }), '4.5')
  await expect(team.getByRole('row', { name: /^Days planned/ })).toContainText('107.5')
  await team.getByRole('combobox', { name: 'Add one of us' }).fill('Tom')
  await expect(page.getByRole('option', { name: 'Tom Brandel' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await team.getByRole('button', { name: 'Take Mara Lindqvist off the team' }).click()
  await expect(team.getByRole('row', { name: /^Days planned/ })).toContainText('47.5')
  await expect(team.getByRole('row', { name: /^Mara Lindqvist/ })).toHaveCount(0)
  const { rows } = await call<{ rows: { id: string }[] }>('account_rows', { search: 'Harbourline', limit: 1 })
  const kept = await call<{ rows: { teammate: { name: string }; layer: string; role: string; days: number }[] }>('team_rows', { account: rows[0]?.id })
  expect(kept.rows.find(({ teammate }) => teammate.name === 'Tom Brandel')).toMatchObject({ layer: 'extended', role: 'Pre-sales', days: 4.5 })
})
