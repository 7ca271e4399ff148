/**
 * Presenting: only the canvas is left, filling the screen, in the theme that is
 * read from the back of a room. Lasts until Esc, its button, or another page.
 */
import host from '../host'
import { lendTheme } from './theme'

let on = $state(false)
/** Whether the window filled the screen before; then it stays so after. */
let filled = false

export const presenting = {
  get on() {
    return on
  },
}

/** Leaves only the canvas. A screen that may not be filled is no reason not to present. */
export async function present(): Promise<void> {
  on = true
  lendTheme('projector')
  filled = await host.fillScreen(true).catch(() => true)
}

/** Brings everything around the canvas back. */
export function endPresent(): void {
  if (!on) return
  on = false
  lendTheme(null)
  if (!filled) void host.fillScreen(false).catch(() => {})
}

// A browser takes Esc for itself while it fills the screen; that ends presenting too.
globalThis.document?.addEventListener('fullscreenchange', () => {
  if (!document.fullscreenElement) endPresent()
})
