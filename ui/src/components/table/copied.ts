import type { Column } from './column'
import { tsv } from './tsv'

/** Rows as a spreadsheet takes them, under their headings. */
export function copied<Row>(columns: Column<Row>[], rows: Row[]): string {
  const head = columns.map((column) => column.title)
  const cells = rows.map((row) => columns.map((column) => (column.copy ?? column.text)(row)))
  return tsv([head, ...cells])
}
