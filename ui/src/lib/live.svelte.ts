/**
 * Queries that follow the file: asked again when what they read changes or when
 * the file changes. An old answer never replaces a newer one, and what was
 * shown stays until the new answer is there.
 */
import type { Changed } from '../generated/types'
import host from '../host'
import { sentence } from './notice.svelte'
import { language } from './text'

export class Live<T> {
  /** The last answer; null before the first, or where there is nothing to ask. */
  data = $state.raw<T | null>(null)
  /** Why the last question failed, as a sentence. */
  error = $state<string | null>(null)
  loading = $state(false)
  #asked = 0
  #ask: () => Promise<T> | null

  constructor(ask: () => Promise<T> | null) {
    this.#ask = ask
  }

  /** Asks again. */
  reload(): void {
    this.#asked += 1
    const answer = this.#ask()
    if (answer) this.#follow(answer, this.#asked)
    else this.#settle(null)
  }

  /** Forgets questions under way. */
  stop(): void {
    this.#asked += 1
  }

  #follow(answer: Promise<T>, asked: number): void {
    this.loading = true
    answer.then(
      (data) => {
        if (asked === this.#asked) this.#settle(data)
      },
      (error) => {
        if (asked === this.#asked) this.#fail(error)
      },
    )
  }

  #settle(data: T | null): void {
    this.data = data
    this.error = null
    this.loading = false
  }

  #fail(error: unknown): void {
    this.error = sentence(error)
    this.loading = false
  }
}

/**
 * A query that lives as long as the calling component. `ask` builds its request
 * from reactive values and answers null where there is nothing to ask yet.
 * `tables` names those whose changes matter; any change where none are named.
 */
export function live<T>(ask: () => Promise<T> | null, tables?: readonly string[]): Live<T> {
  const query = new Live(ask)
  $effect(() => {
    language()
    query.reload()
  })
  $effect(() => host.onChanged((changed) => touches(changed, tables) && query.reload()))
  $effect(() => () => query.stop())
  return query
}

/** Whether a change may alter what the tables say. A change that names none (another file) touches all. */
export function touches(changed: Changed, tables?: readonly string[]): boolean {
  if (!tables || changed.tables.length === 0) return true
  return changed.tables.some((table) => tables.includes(table))
}
