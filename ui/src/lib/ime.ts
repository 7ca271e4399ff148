/**
 * Whether a key belongs to an input method that is composing. Such keys choose
 * and confirm candidates; to the program they are not keys at all. WebKit sends
 * the confirming Enter after composition has ended, with key code 229.
 */
export const composing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229

/** Whether the event goes to a place where people type. */
export function typing(event: Event): boolean {
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !untyped.has(target.type)
}

const untyped = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'color', 'file'])
