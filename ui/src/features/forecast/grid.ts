import { tsv } from '../../components/table/tsv'

/** A field of a grid: what it shows, and what is typed into it. */
export type Cell = {
  text: string
  /** As it is edited; null where it is worked out and not written. */
  raw: string | null
  tone?: string | null
  hint?: string
}
/** A line of a grid. A heading has no cells. */
export type Line = { key: string; label: string; cells: readonly Cell[]; heading?: boolean; strong?: boolean; hint?: string | null }
/** A value to write, by line and column. */
export type Write = { line: string; column: number; value: string | null }
export type Spot = { row: number; column: number }
/** Two corners; the first has the focus. */
export type Area = { at: Spot; to: Spot }

const span = (a: number, b: number): number[] => Array.from({ length: Math.abs(a - b) + 1 }, (_, at) => Math.min(a, b) + at)
export const rowsOf = ({ at, to }: Area): number[] => span(at.row, to.row)
export const columnsOf = ({ at, to }: Area): number[] => span(at.column, to.column)
export const holds = (area: Area, row: number, column: number): boolean =>
  rowsOf(area).includes(row) && columnsOf(area).includes(column)

/** What an area holds as a spreadsheet takes it. */
export const copied = (lines: readonly Line[], area: Area): string =>
  tsv(rowsOf(area).map((row) => columnsOf(area).map((column) => said(lines[row]?.cells[column]))))

const said = (cell: Cell | undefined): string => cell?.raw ?? cell?.text ?? ''

/** Rows and fields of what was copied elsewhere. */
export const pasted = (text: string): string[][] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((row) => row.split('\t'))

/** Values laid over a grid from a field on; one value fills a whole area. Fields that are worked out are stepped over. */
export function laid(lines: readonly Line[], area: Area, values: readonly (readonly string[])[]): Write[] {
  const alone = values.length === 1 && values[0]?.length === 1
  const first = { row: Math.min(area.at.row, area.to.row), column: Math.min(area.at.column, area.to.column) }
  const writes: Write[] = []
  const put = (row: number, column: number, text: string) => {
    const line = lines[row]
    if (line?.cells[column]?.raw != null) writes.push({ line: line.key, column, value: text.trim() || null })
  }
  if (alone) for (const row of rowsOf(area)) for (const column of columnsOf(area)) put(row, column, values[0]?.[0] ?? '')
  else {
    let row = first.row
    for (const fields of values) {
      // A pasted row goes to the next line that can be written.
      while (row < lines.length && !lines[row]?.cells.some((cell) => cell.raw != null)) row += 1
      fields.forEach((text, at) => put(row, first.column + at, text))
      row += 1
    }
  }
  return writes
}

/** The first row of an area over its other rows, or the first column over its other columns. */
export function filled(lines: readonly Line[], area: Area, down: boolean): Write[] {
  const [top, left] = [Math.min(area.at.row, area.to.row), Math.min(area.at.column, area.to.column)]
  const writes: Write[] = []
  for (const row of rowsOf(area))
    for (const column of columnsOf(area)) {
      const from = down ? { row: top, column } : { row, column: left }
      const line = lines[row]
      const source = lines[from.row]?.cells[from.column]
      const same = from.row === row && from.column === column
      if (!same && line?.cells[column]?.raw != null && source?.raw != null) writes.push({ line: line.key, column, value: source.raw || null })
    }
  return writes
}

/** The nearest field in a direction, over lines without fields; the same where there is none. */
export function step(lines: readonly Line[], from: Spot, down: number, right: number): Spot {
  let row = from.row + down
  while (down !== 0 && lines[row] && !lines[row]?.cells.length) row += Math.sign(down)
  const line = lines[row]
  if (!line?.cells.length) return { ...from, column: from.column }
  return { row, column: Math.min(Math.max(from.column + right, 0), line.cells.length - 1) }
}
