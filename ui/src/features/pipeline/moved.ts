/** The board with moves shown before Rust has answered. Pure. */
import type { BoardColumn, OpportunityBoard, OpportunityRow } from '../../generated/types'

/** Card id to the column it was dropped on. */
export type Moves = ReadonlyMap<string, string>

/** Cards that are on their way stand on top of their new column; sums wait for Rust. */
export function withMoves(board: OpportunityBoard, moves: Moves): BoardColumn[] {
  if (moves.size === 0) return board.columns
  const cards = board.columns.flatMap((column) => column.cards).filter((card) => moves.has(card.id))
  return board.columns.map((column) => shifted(column, cards, moves))
}

function shifted(column: BoardColumn, moving: OpportunityRow[], moves: Moves): BoardColumn {
  const stay = column.cards.filter((card) => (moves.get(card.id) ?? column.stage) === column.stage)
  const here = new Set(stay.map((card) => card.id))
  const come = moving.filter((card) => moves.get(card.id) === column.stage && !here.has(card.id))
  const count = column.count - (column.cards.length - stay.length) + come.length
  return { ...column, count, cards: [...come, ...stay] }
}

/** Where the arrows lead on a board: along a column, or to the card at the same height beside it. */
export function neighbour(columns: BoardColumn[], id: string, key: string): string | null {
  const at = columns.findIndex((column) => column.cards.some((card) => card.id === id))
  const row = columns[at]?.cards.findIndex((card) => card.id === id) ?? 0
  if (key === 'ArrowDown') return columns[at]?.cards[row + 1]?.id ?? null
  if (key === 'ArrowUp') return columns[at]?.cards[row - 1]?.id ?? null
  if (key === 'Home') return columns[at]?.cards[0]?.id ?? null
  if (key === 'End') return columns[at]?.cards.at(-1)?.id ?? null
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  const beside = key === 'ArrowLeft' ? columns.slice(0, at).reverse() : columns.slice(at + 1)
  const cards = beside.find((column) => column.cards.length > 0)?.cards
  return cards?.[Math.min(row, cards.length - 1)]?.id ?? null
}

/** The column before or after the one a card is in. */
export function beside(columns: BoardColumn[], id: string, by: 1 | -1): string | null {
  const at = columns.findIndex((column) => column.cards.some((card) => card.id === id))
  return at < 0 ? null : (columns[at + by]?.stage ?? null)
}
