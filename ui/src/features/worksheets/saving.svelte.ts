/**
 * One section's words on their way into the file: written soon after the last key, in order, and
 * never over words that somebody else wrote meanwhile. Not the editor. What was typed stays here
 * until it stands in the file.
 */
import type { AnswerSaved, AnswerView } from '../../generated/types'

export type Write = (text: string, base: string, keep: boolean) => Promise<AnswerSaved | null>
type State = 'rest' | 'waiting' | 'saving' | 'moved' | 'failed'

const PAUSE = 700

export class Saving {
  state = $state<State>('rest')
  /** Words that somebody else wrote meanwhile. */
  moved = $state.raw<AnswerView | null>(null)
  /** What was typed last. */
  draft: string
  /** What stands in the file as far as is known here. */
  #kept: string
  #base: string
  #write: Write
  #timer: ReturnType<typeof setTimeout> | undefined
  #under: Promise<void> | null = null

  constructor(text: string, base: string, write: Write) {
    this.draft = text
    this.#kept = text
    this.#base = base
    this.#write = write
  }

  get base(): string {
    return this.#base
  }

  get dirty(): boolean {
    return this.draft !== this.#kept
  }

  /** Something was typed. */
  typed(text: string): void {
    this.draft = text
    clearTimeout(this.#timer)
    if (!this.dirty || this.moved) return
    this.state = 'waiting'
    this.#timer = setTimeout(() => void this.flush(), PAUSE)
  }

  /** Other words stand in the file, and nothing was typed here: they are taken. Whether they were. */
  follow(text: string, base: string): boolean {
    if (base === this.#base || this.dirty || this.#under) return false
    this.#taken(text, base)
    return true
  }

  /** Writes what is not written yet, and waits for it. */
  async flush(keep = false): Promise<void> {
    clearTimeout(this.#timer)
    while (this.#under) await this.#under
    if (!this.dirty || this.moved) return
    this.#under = this.#send(this.draft, keep)
    await this.#under
  }

  async #send(text: string, keep: boolean): Promise<void> {
    this.state = 'saving'
    const saved = await this.#write(text, this.#base, keep)
    this.#under = null
    if (!saved) this.state = 'failed'
    else if (saved.moved) {
      this.moved = saved.moved
      this.state = 'moved'
    } else {
      this.#kept = text
      this.#base = saved.stamp
      this.state = this.dirty ? 'waiting' : 'rest'
      if (this.dirty) this.typed(this.draft)
    }
  }

  /** Ends the conflict: both texts, one's own, or the other. Answers with the words to show. */
  async settle(choice: 'both' | 'mine' | 'theirs'): Promise<string> {
    const theirs = this.moved
    if (!theirs) return this.draft
    const text = theirs.text ?? ''
    this.moved = null
    if (choice === 'theirs') this.#taken(text, theirs.stamp)
    else {
      this.#kept = text
      this.#base = theirs.stamp
      if (choice === 'both') this.draft = `${this.draft}\n\n${text}`
      await this.flush(choice === 'mine')
    }
    return this.draft
  }

  #taken(text: string, base: string): void {
    this.draft = text
    this.#kept = text
    this.#base = base
    this.state = 'rest'
  }
}
