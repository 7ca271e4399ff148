import type { Column } from './column'
import { copied } from './copied'
import type { Source } from './source'
import { type Cell, HEAD, type Press, step } from './steps'

/** What a grid needs from the table around it; read anew each time. */
export type Around<Row> = {
  columns: () => Column<Row>[]
  source: () => Source<Row>
  selected: () => string[]
  select: (ids: string[]) => void
  open: ((row: Row) => void) | undefined
  sort: (key: string) => void
  widen: (key: string, by: number) => void
  /** Rows in view at once. */
  page: () => number
  reveal: (row: number) => void
}

/** Where the keyboard is in a table, what is selected, and which cell is being edited. */
export class Grid<Row extends { id: string }> {
  active = $state<Cell>({ row: 0, column: 0 })
  editing = $state(false)
  #around: Around<Row>
  #anchor = 0
  /** Of the column one stands in. */
  #key: string | undefined

  constructor(around: Around<Row>) {
    this.#around = around
  }

  readonly chosen = $derived.by(() => new Set(this.#around.selected()))

  get column(): Column<Row> | undefined {
    return this.#around.columns()[this.active.column]
  }

  get row(): Row | undefined {
    return this.#around.source().at(this.active.row)
  }

  go(to: Cell): void {
    this.active = to
    this.#key = this.column?.key
    this.editing = false
    if (to.row !== HEAD) this.#around.reveal(to.row)
  }

  /** Columns came or went: one stays in one's own, also while it is written in. */
  follow(): void {
    const columns = this.#around.columns()
    const own = columns.findIndex((one) => one.key === this.#key)
    const column = own >= 0 ? own : Math.min(this.active.column, Math.max(0, columns.length - 1))
    if (column === this.active.column) return
    this.active = { ...this.active, column }
    this.#key = columns[column]?.key
  }

  /** Moves by a key; false where the key is not for moving. */
  move(press: Press): boolean {
    const { columns, source, page } = this.#around
    const size = { rows: source().total, columns: columns().length, page: page() }
    const to = step(this.active, press, size)
    if (!to) return false
    this.go(to)
    if (press.shift && press.key !== 'Tab' && to.row !== HEAD) void this.extend(to.row)
    return true
  }

  /** Edits the cell where it can be, opens the row where not, sorts on a heading. */
  enter(): void {
    if (this.active.row === HEAD) this.#around.sort(this.column?.key ?? '')
    else if (!this.edit() && this.row) this.#around.open?.(this.row)
  }

  edit(): boolean {
    this.editing = Boolean(this.column?.edit && this.row)
    return this.editing
  }

  press(
    index: number,
    column: number,
    event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean },
  ): void {
    this.go({ row: index, column })
    if (event.shiftKey) void this.extend(index)
    else if (event.ctrlKey || event.metaKey) this.toggle(index)
    else this.only(index)
  }

  only(index: number): void {
    const row = this.#around.source().at(index)
    this.#anchor = index
    if (row) this.#around.select([row.id])
  }

  toggle(index: number): void {
    const id = this.#around.source().at(index)?.id
    if (id === undefined) return
    this.#anchor = index
    const others = this.#around.selected().filter((other) => other !== id)
    this.#around.select(this.chosen.has(id) ? others : [...others, id])
  }

  /** From the row selected last to this one. */
  async extend(index: number): Promise<void> {
    const source = this.#around.source()
    const [first, last] = [Math.min(index, this.#anchor), Math.max(index, this.#anchor)]
    await source.need(first, last + 1)
    const rows = Array.from({ length: last - first + 1 }, (_, at) => source.at(first + at))
    this.#around.select(rows.flatMap((row) => (row ? [row.id] : [])))
  }

  async selectAll(): Promise<void> {
    this.#around.select((await this.#around.source().all()).map((row) => row.id))
  }

  clear(): void {
    this.#around.select([])
  }

  /** The selected rows, or the row one stands on, for a spreadsheet. */
  async copy(): Promise<void> {
    const rows = this.chosen.size > 0 ? await this.#selectedRows() : this.row ? [this.row] : []
    if (rows.length > 0) await navigator.clipboard.writeText(copied(this.#around.columns(), rows))
  }

  /** All are fetched only where some of the selected ones are not here yet. */
  async #selectedRows(): Promise<Row[]> {
    const source = this.#around.source()
    const chosen = (rows: Row[]) => rows.filter((row) => this.chosen.has(row.id))
    const here = chosen(source.here())
    return here.length === this.chosen.size ? here : chosen(await source.all())
  }

  widen(by: number): void {
    if (this.column) this.#around.widen(this.column.key, by)
  }
}
