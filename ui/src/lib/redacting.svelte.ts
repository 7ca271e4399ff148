/**
 * Whether private things are left out of every view and export: for a shared screen or a customer's eyes. One state
 * of the session, which Rust keeps; what is private, Rust knows.
 */
import { leaveOut, session } from './session.svelte'

export const redacting = {
  get on() {
    return session.view?.redacted ?? false
  },
}

export const redact = (now = !redacting.on): Promise<boolean> => leaveOut(now)
