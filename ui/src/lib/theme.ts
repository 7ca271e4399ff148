/** Which set of tokens is in force. Follows the system unless the person chose. */

export const themes = ['light', 'dark', 'projector'] as const
export type Theme = (typeof themes)[number]

const dark = globalThis.matchMedia?.('(prefers-color-scheme: dark)')
let chosen: string | null = null

dark?.addEventListener('change', () => applyTheme(chosen))

/** Puts a theme in force; null follows the system. */
export function applyTheme(choice: string | null): void {
  chosen = choice
  document.documentElement.dataset.theme = themeFor(choice, dark?.matches ?? false)
}

export function themeFor(choice: string | null, systemDark: boolean): Theme {
  return themes.find((theme) => theme === choice) ?? (systemDark ? 'dark' : 'light')
}
