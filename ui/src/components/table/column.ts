import type { Snippet } from 'svelte'

/** Something to choose in an editor: a level, a stage, a named thing. */
export type Choice = { id: string; name: string; detail?: string }

/**
 * How a cell is edited in place. `save` gets what was typed as it stands: reading
 * amounts and dates is Rust's work, and its refusal is shown at the cell.
 */
export type Editor<Row> =
  | { kind: 'text' | 'amount' | 'number' | 'date'; value: (row: Row) => string; save: Save<Row> }
  | {
      kind: 'choice'
      value: (row: Row) => string | null
      /** All of them, or those that match what was typed so far. */
      choices: Choices<Row>
      /** Offer to clear it. */
      clears?: boolean
      save: Save<Row>
    }

export type Choices<Row> = readonly Choice[] | ((typed: string, row: Row) => Choice[] | Promise<Choice[]>)

/** `null` clears. Rejects with a sentence where it is refused. */
export type Save<Row> = (row: Row, value: string | null) => Promise<unknown>

/** One column. `key` is also the name it is sorted by. */
export type Column<Row> = {
  key: string
  title: string
  /** px at first; people change it. */
  width: number
  /** Numbers stand at the end. */
  align?: 'start' | 'end'
  /** As shown, and as copied where `copy` is not given. */
  text: (row: Row) => string
  /** As copied, where it differs: an amount without its currency sign. */
  copy?: (row: Row) => string
  /** Richer than `text`: a sign beside the word. */
  cell?: Snippet<[Row]>
  /** Cannot be sorted by. */
  unsorted?: boolean
  /** What rows given as an array are sorted by; `text` where absent. */
  order?: (row: Row) => string | number | null
  /** Not shown until chosen. */
  off?: boolean
  edit?: Editor<Row>
  /** In the foot. */
  sum?: string
  /** Long form of `sum`. */
  sumTitle?: string
}

export type Sort = { key: string; descending: boolean }

/** What a paged table asks for. */
export type PageRequest = { offset: number; limit: number; sort: string; descending: boolean }

export type Page<Row> = { rows: Row[]; total: number }

export type Load<Row> = (page: PageRequest) => Promise<Page<Row>>

/** The order of rows given as an array; the same row never moves among its equals. */
export function sorted<Row>(rows: Row[], columns: Column<Row>[], sort: Sort): Row[] {
  const column = columns.find((column) => column.key === sort.key)
  if (!column) return rows
  const value = column.order ?? column.text
  const sign = sort.descending ? -1 : 1
  return [...rows].sort((a, b) => compare(value(a), value(b), sign))
}

const words = new Intl.Collator(undefined, { numeric: true })

/** Empty values stand last in either direction. */
function compare(a: string | number | null, b: string | number | null, sign: number): number {
  const empty = (value: unknown) => value === null || value === ''
  if (empty(a) || empty(b)) return Number(empty(a)) - Number(empty(b))
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
  return sign * words.compare(String(a), String(b))
}
