import { SvelteMap } from 'svelte/reactivity'
import type { Load, Page, Sort } from './column'
import type { Source } from './source'

export const PAGE = 100

/** At most so many rows are taken up at once, by Ctrl-A and for copying. */
export const MOST = 20_000

/**
 * Rows of a long list, fetched page by page as they come into view and kept
 * sparse. After a change the old rows stay in sight until the new ones are here.
 * An answer that a newer question has overtaken is dropped.
 */
export class Pages<Row> implements Source<Row> {
  total = $state(0)
  /** The first answer has come. */
  ready = $state(false)
  error = $state<unknown>(null)
  #rows = new SvelteMap<number, Row>()
  #load: Load<Row>
  #sort: Sort
  #asked = new Set<number>()
  #turn = 0

  constructor(load: Load<Row>, sort: Sort) {
    this.#load = load
    this.#sort = sort
  }

  at(index: number): Row | undefined {
    return this.#rows.get(index)
  }

  /** Another question or another order: everything known is from before. */
  ask(load: Load<Row>, sort: Sort): void {
    this.#load = load
    this.#sort = sort
    this.refresh()
  }

  refresh(): void {
    this.#turn += 1
    this.#asked.clear()
  }

  /** Fetches what is missing between two rows. */
  async need(first: number, end: number): Promise<void> {
    const wanted = pagesOf(first, Math.max(end, 1)).filter((page) => !this.#asked.has(page))
    await Promise.all(wanted.map((page) => this.#fetch(page)))
  }

  here(): Row[] {
    return [...this.#rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row)
  }

  async all(): Promise<Row[]> {
    const { key, descending } = this.#sort
    return (await this.#load({ offset: 0, limit: MOST, sort: key, descending })).rows
  }

  async #fetch(page: number): Promise<void> {
    const turn = this.#turn
    this.#asked.add(page)
    try {
      const answer = await this.#load(this.#request(page))
      if (turn === this.#turn) this.#keep(page, answer)
    } catch (error) {
      if (turn === this.#turn) this.#fail(page, error)
    }
  }

  #request(page: number) {
    const { key, descending } = this.#sort
    return { offset: page * PAGE, limit: PAGE, sort: key, descending }
  }

  #keep(page: number, { rows, total }: Page<Row>): void {
    for (const [index, row] of rows.entries()) this.#rows.set(page * PAGE + index, row)
    for (const index of this.#rows.keys()) if (index >= total) this.#rows.delete(index)
    this.total = total
    this.ready = true
    this.error = null
  }

  #fail(page: number, error: unknown): void {
    this.#asked.delete(page)
    this.error = error
    this.ready = true
  }
}

export function pagesOf(first: number, end: number): number[] {
  const from = Math.floor(first / PAGE)
  const to = Math.floor(Math.max(first, end - 1) / PAGE)
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
