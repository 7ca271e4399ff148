/** Where a table's rows come from: fetched by pages, or all at hand. */
export interface Source<Row> {
  readonly total: number
  readonly ready: boolean
  readonly error: unknown
  /** `undefined` while it is on its way. */
  at(index: number): Row | undefined
  /** Makes the rows between two indices come. */
  need(first: number, end: number): Promise<void>
  /** Everything known is from before; what is needed next is fetched anew. */
  refresh(): void
  /** The rows that are here already, in order. */
  here(): Row[]
  /** All rows in order, up to a limit; for what is done to all of them at once. */
  all(): Promise<Row[]>
}

/** Rows that are all at hand. */
export class AtHand<Row> implements Source<Row> {
  readonly ready = true
  readonly error = null
  #rows: Row[]

  constructor(rows: Row[]) {
    this.#rows = rows
  }

  get total(): number {
    return this.#rows.length
  }

  at(index: number): Row | undefined {
    return this.#rows[index]
  }

  async need(): Promise<void> {}

  here(): Row[] {
    return this.#rows
  }

  refresh(): void {}

  async all(): Promise<Row[]> {
    return this.#rows
  }
}
