/** How a grid of cells is gone through by keyboard and filled from a spreadsheet. Not what stands in it. */
import type { WhitespaceAt, WhitespaceView } from '../../generated/types'

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
export function pasted(view: WhitespaceView, from: At, text: string, field: 'potential' | 'current'): WhitespaceAt[] {
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
