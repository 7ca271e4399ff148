/** Where things stand on the pages of the sample, by the names a person reads. */
import type { Locator, Page } from '@playwright/test'

export const details = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' })
export const undoOf = (page: Page, step: string): Locator =>
  page.getByRole('button', { name: `Undo: ${step}`, exact: true })

/** Moves on with a reason where the gate asks for one. */
export async function passGate(page: Page, reason: string): Promise<void> {
  const gate = page.getByRole('dialog')
  await gate.getByLabel('Why move on all the same').fill(reason)
  await gate.getByRole('button', { name: 'Move on', exact: true }).click()
}

type Call = <T>(name: string, request?: unknown) => Promise<T>

/** The address of an account's page, by the account's name. */
export async function accountAt(call: Call, name: string): Promise<string> {
  const { rows } = await call<{ rows: { id: string }[] }>('account_rows', { search: name, limit: 1 })
  if (!rows[0]) throw new Error(`The sample has no ${name}`)
  return `#/account/${rows[0].id}`
}
