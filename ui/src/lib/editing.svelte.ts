/**
 * One value edited in place: rest, edit, then commit or revert. What was typed
 * stays visible until the new value arrives; a refused one goes back.
 */
import { composing } from './ime'
import { notifyError } from './notice.svelte'

/** Writes a value. Resolving to null or rejecting means it was refused. */
export type Commit = (text: string) => unknown

export class Editing {
  active = $state(false)
  draft = $state('')
  /** What was committed and is not yet in the value. */
  pending = $state<string | null>(null)
  #value: () => string
  #commit: Commit

  constructor(value: () => string, commit: Commit) {
    this.#value = value
    this.#commit = commit
  }

  start(draft: string = this.#value()): void {
    this.draft = draft
    this.active = true
  }

  revert(): void {
    this.active = false
  }

  /** Leaves the field; writes only what differs. */
  commit(): void {
    if (!this.active) return
    this.active = false
    const text = this.draft.trim()
    if (text !== this.#value()) void this.#write(text)
  }

  async #write(text: string): Promise<void> {
    this.pending = text
    try {
      const answer = await this.#commit(text)
      if (answer === null) this.pending = null
      else setTimeout(() => this.settle(), 800)
    } catch (error) {
      this.pending = null
      notifyError(error)
    }
  }

  /** The value itself speaks again. */
  settle(): void {
    this.pending = null
  }

  /** Keys while editing. `enter` is whether Enter commits or begins a line. */
  key(event: KeyboardEvent, enter = true): void {
    if (composing(event)) return
    if (event.key === 'Enter' && enter) this.#end(event, () => this.commit())
    if (event.key === 'Escape') this.#end(event, () => this.revert())
  }

  #end(event: KeyboardEvent, end: () => void): void {
    event.preventDefault()
    event.stopPropagation()
    end()
  }
}
