/** Where the arrows and their like lead in a grid. Pure. */

export type Cell = { row: number; column: number }
export type Size = { rows: number; columns: number; page: number }
export type Press = { key: string; ctrl: boolean; shift: boolean }

/** Row of the headings, which the arrows reach too. */
export const HEAD = -1

/** The next cell, or null where the key does not move. Tab stops at the grid's two ends. */
export function step(at: Cell, press: Press, size: Size): Cell | null {
  const to = target(at, press, size)
  if (!to) return null
  const top = press.key === 'ArrowUp' || at.row === HEAD ? HEAD : 0
  return { row: clamp(to.row, top, size.rows), column: clamp(to.column, 0, size.columns) }
}

function target({ row, column }: Cell, { key, ctrl, shift }: Press, size: Size): Cell | null {
  const last = size.rows - 1
  switch (key) {
    case 'ArrowDown':
      return { row: ctrl ? last : row + 1, column }
    case 'ArrowUp':
      return { row: ctrl ? 0 : row - 1, column }
    case 'ArrowRight':
      return { row, column: ctrl ? size.columns - 1 : column + 1 }
    case 'ArrowLeft':
      return { row, column: ctrl ? 0 : column - 1 }
    case 'PageDown':
      return { row: row + size.page, column }
    case 'PageUp':
      return { row: row - size.page, column }
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 }
    case 'End':
      return { row: ctrl ? last : row, column: size.columns - 1 }
    case 'Tab':
      return wrap(row, column + (shift ? -1 : 1), size)
    default:
      return null
  }
}

/** Along the row, then to the next; null leaves the grid. */
function wrap(row: number, column: number, { rows, columns }: Size): Cell | null {
  if (column < 0) return row > 0 ? { row: row - 1, column: columns - 1 } : null
  if (column >= columns) return row + 1 < rows ? { row: row + 1, column: 0 } : null
  return { row, column }
}

const clamp = (value: number, low: number, size: number): number => Math.max(low, Math.min(size - 1, value))

/** After an edit, Enter goes down and Tab along, with Shift back. */
export function afterEdit(key: 'Enter' | 'Tab', shift: boolean): Press {
  if (key === 'Tab') return { key, ctrl: false, shift }
  return { key: shift ? 'ArrowUp' : 'ArrowDown', ctrl: false, shift: false }
}
