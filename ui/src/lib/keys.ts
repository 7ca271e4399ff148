/**
 * Keys that work everywhere. None fires while an input method composes, and
 * undo in a text field stays the field's own.
 */
import { tinykeys } from 'tinykeys'
import { composing, typing } from './ime'

export type Keys = Record<string, (event: KeyboardEvent) => void>

/** Listens for keys, written as tinykeys writes them (`$mod+k`). Returns how to stop. */
export function listenKeys(target: Window | HTMLElement, keys: Keys): () => void {
  return tinykeys(target, keys, { ignore: (event) => composing(event) || event.defaultPrevented })
}

/**
 * Makes a key keep quiet where people type. A board's field that waits for a first letter holds nothing yet: there
 * Ctrl and a letter are still meant for the page.
 */
export const unlessTyping = (run: () => void) => (event: KeyboardEvent) => {
  if (typing(event) && !(waits(event.target) && (event.ctrlKey || event.metaKey))) return
  event.preventDefault()
  run()
}

const waits = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.hasAttribute('data-waiting')

/** Makes a key work everywhere, also where people type. */
export const always = (run: () => void) => (event: KeyboardEvent) => {
  event.preventDefault()
  run()
}

const apple = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? '')

/** A key as it is printed on this machine's keyboard: `$mod+K` is `Ctrl K` or `⌘K`. */
export function keyName(keys: string): string {
  const parts = keys.split('+')
  if (apple) return parts.map((part) => signs[part] ?? part).join('')
  return parts.map((part) => (part === '$mod' ? 'Ctrl' : part)).join(' ')
}

const signs: Record<string, string> = { $mod: '⌘', Shift: '⇧', Alt: '⌥' }
