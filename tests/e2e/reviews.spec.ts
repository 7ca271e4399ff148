/** A review from its beginning to its minutes, beside the one before. */
import { expect, test } from './support/stage'

test('A plan is reviewed: what changed, questions, a rating, weak points, and the comparison with the last one.', async ({ page, begin, call }) => {
  await begin({ at: '#/reviews' })
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'Account plan review' })).toBeVisible()

  // Who is reviewed, and by whom, with whose eyes.
  await page.getByRole('button', { name: 'Begin a review' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Add an account or opportunity by name' }).fill('Harbour')
  await page.getByRole('option', { name: 'Harbourline Motors', exact: true }).click()
  await dialog.getByRole('textbox', { name: 'Name of person 1' }).fill('Mara')
  await dialog.getByRole('button', { name: 'Add a person' }).click()
  await dialog.getByRole('textbox', { name: 'Name of person 2' }).fill('Daniel')
  await dialog.getByRole('textbox', { name: 'With whose eyes, person 2' }).fill('Their buyer')
  await dialog.getByRole('button', { name: 'Begin a review' }).click()

  // The agenda points lead, and say what they were last time.
  const overdue = page.getByRole('region', { name: 'Overdue' })
  await expect(overdue.getByRole('link').first()).toBeVisible()
  await expect(page.getByText(/Compared with/).first()).toBeVisible()

  // A step brings what it needs: questions, with the answers of last time.
  await page.getByRole('button', { name: 'Questions', exact: true }).click()
  const people = page.getByRole('button', { name: 'Answer: Whom of those who decide have we not met?' })
  await expect(page.getByText(/^Last time: Nobody of us has met/)).toBeVisible()
  await people.click()
  await page.getByRole('textbox', { name: 'Answer: Whom of those who decide have we not met?' }).fill('Two of the board')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('1 of 8 answered')).toBeVisible()

  // A weak point by key, raised by one who looks with other eyes, becomes an action.
  const feed = page.getByRole('complementary', { name: 'Written down' })
  await feed.getByRole('combobox', { name: 'Raised by' }).or(feed.getByRole('button', { name: 'Raised by' })).first().click()
  await page.getByRole('option', { name: 'Daniel (Their buyer)' }).click()
  await feed.getByRole('textbox', { name: 'Weak points' }).fill('Nobody knows the chairman')
  await page.keyboard.press('Enter')
  await expect(feed.getByText('Daniel (Their buyer) · Harbourline Motors')).toBeVisible()
  await feed.getByRole('button', { name: 'Make it an action: Nobody knows the chairman' }).click()
  await expect(feed.getByRole('checkbox', { name: 'Done: Nobody knows the chairman' })).toBeVisible()

  // Rated together, and beside the last time.
  await page.getByRole('button', { name: 'Rate the plan and decide' }).click()
  await page.getByRole('group', { name: 'The overall goal is clear' }).getByRole('radio', { name: /^5/ }).click()
  await page.getByRole('radio', { name: 'Compare' }).click()
  const line = page.getByRole('row', { name: /The overall goal is clear/ })
  await expect(line).toContainText('4')
  await expect(line).toContainText('5')
  await expect(page.getByRole('checkbox', { name: 'Done: Have their controller confirm the savings' })).not.toBeChecked()

  // The end keeps it; the list tells what came of it.
  await page.getByRole('button', { name: 'End the review' }).click()
  await expect(page.getByRole('heading', { name: 'Weak points' })).toBeVisible()
  await expect(page.getByText('Two of the board')).toBeVisible()
  const rows = await call<{ running: boolean; answered: number; actions: number }[]>('review_rows', {})
  expect(rows[0]).toMatchObject({ running: false, answered: 1, actions: 1 })
})

test('The forecast is reviewed without an account, and a running review is found again in the rail.', async ({ page, begin }) => {
  await begin({ at: '#/reviews' })
  await page.getByRole('button', { name: 'Begin a review' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Add the forecast' }).click()
  await dialog.getByRole('button', { name: 'Begin a review' }).click()
  await expect(page.getByText('Even chance (P50)')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Rating' })).toHaveCount(0)
  await page.goto('about:blank')
  await page.goBack()
  await page.getByRole('navigation').getByRole('link', { name: 'Review: Forecast is running' }).click()
  await expect(page.getByText('Even chance (P50)')).toBeVisible()
})
