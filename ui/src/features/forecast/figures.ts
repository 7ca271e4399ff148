import { tsv } from '../../components/table/tsv'
import type { TableView } from '../../generated/types'

/** A chart's figures as a spreadsheet takes them. */
export const figures = (table: TableView): string =>
  tsv([table.columns, ...table.rows.map((row) => [row.name, ...row.cells])])
