import type { Grid } from './grid.svelte'

/** Answers a key pressed on a table; false where it means nothing to it. */
export function press<Row extends { id: string }>(grid: Grid<Row>, event: KeyboardEvent): boolean {
  const ctrl = event.ctrlKey || event.metaKey
  // Tab goes from cell to cell only while editing; else it leaves the table, which must be no trap.
  if (event.key === 'Tab') return false
  if (event.altKey) return widen(grid, event.key)
  if (ctrl && onLetter(grid, event.key.toLowerCase())) return true
  if (act(grid, event.key)) return true
  return grid.move({ key: event.key, ctrl, shift: event.shiftKey })
}

function widen<Row extends { id: string }>(grid: Grid<Row>, key: string): boolean {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false
  grid.widen(key === 'ArrowLeft' ? -16 : 16)
  return true
}

function onLetter<Row extends { id: string }>(grid: Grid<Row>, letter: string): boolean {
  if (letter === 'a') void grid.selectAll()
  else if (letter === 'c') void grid.copy()
  else return false
  return true
}

function act<Row extends { id: string }>(grid: Grid<Row>, key: string): boolean {
  if (key === 'Enter') grid.enter()
  else if (key === 'F2') grid.edit()
  else if (key === ' ' && grid.active.row >= 0) grid.toggle(grid.active.row)
  else if (key === 'Escape' && grid.chosen.size > 0) grid.clear()
  else return false
  return true
}
