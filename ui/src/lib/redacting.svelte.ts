/**
 * Whether private things are left out, on screen and in every export: for a shared screen or a customer's eyes.
 * Remembered on this machine, for whoever switched it on expects it to stay on. What is private, Rust knows.
 */
const store = 'mainstay.redact'
let on = $state(globalThis.localStorage?.getItem(store) === 'on')

export const redacting = {
  get on() {
    return on
  },
}

export function redact(now = !on): void {
  on = now
  if (now) localStorage.setItem(store, 'on')
  else localStorage.removeItem(store)
}
