/** Typing with an input method: what it composes belongs to it alone, until it is done. */
import type { Page } from '@playwright/test'
import { expect, test } from './support/stage'

/** Composes as an input method does: candidates first, Enter to choose one of them, then the text. */
async function compose(page: Page, letters: string, text: string): Promise<void> {
  const ime = await page.context().newCDPSession(page)
  await ime.send('Input.imeSetComposition', { text: letters, selectionStart: letters.length, selectionEnd: letters.length })
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, nativeVirtualKeyCode: 229 }
  await ime.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
  await ime.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })
  await expect(page.locator(':focus')).toHaveValue(new RegExp(`${letters}$`))
  await ime.send('Input.insertText', { text })
  await ime.detach()
}

test('Enter that chooses a candidate adds no account; the next Enter does.', async ({ page, begin }) => {
  await begin()
  const board = page.getByRole('listbox', { name: 'Account portfolio' })
  await expect(board.getByRole('option')).toHaveCount(21)
  await page.getByRole('button', { name: 'Account', exact: true }).click()
  await expect(page.getByLabel('Name of the account')).toBeFocused()
  await compose(page, 'qingshi', '青石')
  await expect(board.getByRole('option')).toHaveCount(21)
  await expect(page.getByLabel('Name of the account')).toHaveValue('青石')
  await page.keyboard.press('Enter')
  await expect(board.getByRole('option', { name: /^青石,/ })).toBeVisible()
})

test('Enter that chooses a candidate leaves a cell open.', async ({ page, begin }) => {
  await begin({ at: '#/portfolio/-/table' })
  await page.getByRole('gridcell', { name: 'Aldine Packaging' }).click()
  await page.keyboard.press('F2')
  await expect(page.locator(':focus')).toHaveValue('Aldine Packaging')
  await compose(page, 'baozhuang', '包装')
  await expect(page.locator(':focus')).toHaveValue('包装')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('gridcell', { name: '包装', exact: true })).toBeVisible()
})

test('Finding everything: Enter that chooses a candidate opens nothing.', async ({ page, begin }) => {
  await begin({ language: 'zh-Hans' })
  await expect(page.getByRole('option', { name: /^海岚汽车/ })).toBeVisible()
  await page.keyboard.press('Control+k')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await compose(page, 'hailan', '海岚')
  await expect(dialog).toBeVisible()
  await expect(dialog.getByRole('option', { name: /^海岚汽车/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '海岚汽车' })).toBeVisible()
})
