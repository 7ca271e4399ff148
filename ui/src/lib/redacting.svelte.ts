/**
 * Whether private things are left out of every view and export: for a shared screen or a customer's eyes. One state
 * of the session, which Rust keeps; what is private, Rust knows.
 */
import { leaveOut, session } from './session.svelte'

export const redacting = {
  get on() {
    return session.view?.redacted ?? false
  },
  /** Cost and margin too. */
  get cost() {
    return session.view?.redacts_cost ?? false
  },
}

export const redact = (now = !redacting.on): Promise<boolean> => leaveOut(now)

/** Whether cost and margin are left out too wherever private things are. */
export const redactCost = (cost: boolean): Promise<boolean> => leaveOut(redacting.on, cost)
