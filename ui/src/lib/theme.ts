/** Which set of tokens is in force. Follows the system unless the person chose; presenting lends its own. */
import { createSubscriber } from 'svelte/reactivity'

export const themes = ['light', 'dark', 'projector'] as const
export type Theme = (typeof themes)[number]

const dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)')
let chosen: string | null = null
let lent: Theme | null = null
let now: Theme = 'light'
let announce = () => {}
const follow = createSubscriber((update) => {
  announce = update
  return () => {
    announce = () => {}
  }
})

/** The theme in force; read in a component it follows. Pictures are drawn in it. */
export function themeNow(): Theme {
  follow()
  return now
}

dark?.addEventListener('change', () => applyTheme(chosen))

/** Puts a theme in force; null follows the system. */
export function applyTheme(choice: string | null): void {
  chosen = choice
  show()
}

/** Puts a theme before the chosen one for a while; null gives it back. */
export function lendTheme(theme: Theme | null): void {
  lent = theme
  show()
}

function show(): void {
  now = lent ?? themeFor(chosen, dark?.matches ?? false)
  document.documentElement.dataset.theme = now
  announce()
}

/** How much larger type is in the theme in force than in the others. */
export const typeScale = (): number => (themeNow() === 'projector' ? 1.45 : 1)

export function themeFor(choice: string | null, systemDark: boolean): Theme {
  return themes.find((theme) => theme === choice) ?? (systemDark ? 'dark' : 'light')
}
