import { beforeEach, expect, test, vi } from 'vitest'
import { endPresent, present, presenting } from './present.svelte'
import { applyTheme, themeNow } from './theme'

const screen = vi.hoisted(() => ({ filled: false, allowed: true }))
vi.mock('../host', () => ({
  default: {
    async fillScreen(wanted: boolean) {
      if (!screen.allowed) throw new Error('not allowed')
      const before = screen.filled
      screen.filled = wanted
      return before
    },
  },
}))

beforeEach(() => {
  endPresent()
  Object.assign(screen, { filled: false, allowed: true })
  applyTheme('dark')
})

test('presenting fills the screen in the projector theme, and gives both back', async () => {
  await present()
  expect([presenting.on, screen.filled, themeNow()]).toEqual([true, true, 'projector'])
  endPresent()
  expect([presenting.on, screen.filled, themeNow()]).toEqual([false, false, 'dark'])
})

test('a screen that was filled before stays so', async () => {
  screen.filled = true
  await present()
  endPresent()
  expect(screen.filled).toBe(true)
})

test('a theme chosen while presenting is shown when it ends', async () => {
  await present()
  applyTheme('light')
  expect(themeNow()).toBe('projector')
  endPresent()
  expect(themeNow()).toBe('light')
})

test('a host that may not fill the screen presents in the window', async () => {
  screen.allowed = false
  await present()
  expect([presenting.on, themeNow()]).toEqual([true, 'projector'])
})
