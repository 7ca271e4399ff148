/** How a grid of cells is gone through by keyboard and filled from a spreadsheet. Not what stands in it. */
import type { WhitespaceAt, WhitespaceCell, WhitespaceRow, WhitespaceView } from '../../generated/types'

/** The grid with every cell there, also those of which nothing is known. */
export type Grid = Omit<WhitespaceView, 'rows'> & { rows: (Omit<WhitespaceRow, 'cells'> & { cells: WhitespaceCell[] })[] }

export function whole(view: WhitespaceView): Grid {
  const zero = { minor: 0, currency: view.currency, text: '', short: '' }
  const sum = { potential: null, current: zero, won: zero, open: zero, gap: zero, share: null, white: 0 }
  const blank: WhitespaceCell = { sum, potential: null, current: null, note: null, on_date: null, author: null, shares: [], deals: [] }
  return { ...view, rows: view.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => cell ?? blank) })) }
}

export type At = { row: number; column: number }
/** What is shown in cells; the first two can be typed. */
export type Measure = 'potential' | 'current' | 'gap' | 'share'

const steps: Record<string, At> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** Where a key leads, within the grid; null where it leads nowhere. */
export function stepped(key: string, from: At, rows: number, columns: number): At | null {
  const clamp = (n: number, most: number) => Math.max(0, Math.min(most - 1, n))
  if (key === 'Home') return { row: from.row, column: 0 }
  if (key === 'End') return { row: from.row, column: columns - 1 }
  const step = steps[key]
  return step ? { row: clamp(from.row + step.row, rows), column: clamp(from.column + step.column, columns) } : null
}

/** Rows of a block copied from a spreadsheet. */
export function block(text: string): string[][] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n')
  return lines.map((line) => line.split('\t').map((cell) => cell.trim()))
}

/** The cells that a pasted block says something of, from one cell on to the right and down. */
export function pasted(view: Pick<WhitespaceView, 'columns'> & { rows: readonly { unit: string | null }[] }, from: At, text: string, field: 'potential' | 'current'): WhitespaceAt[] {
  const cells = block(text).flatMap((row, down) => row.map((value, across) => ({ value, row: from.row + down, column: from.column + across })))
  return cells.flatMap(({ value, row, column }) => {
    const [unit, product] = [view.rows[row], view.columns[column]]
    return unit && product ? [{ unit: unit.unit, product: product.id, edit: { field, value: value || null } } as WhitespaceAt] : []
  })
}

/** Parts of the potential as percentages of it: bought, in work and left; null where there is none. */
export function parts(potential: number, bought: number, open: number): { bought: number; open: number } | null {
  if (potential <= 0) return null
  const percent = (amount: number) => (Math.max(0, amount) / potential) * 100
  const first = Math.min(100, percent(bought))
  return { bought: first, open: Math.min(100 - first, percent(open)) }
}
