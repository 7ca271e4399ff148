import type { ClassQuery, MarkView, TableRow } from '../../generated/types'

/** One account, or those that a query asks for. */
export type Accounts = { id: string } | { query: ClassQuery }

/** The accounts behind a mark or a row; null where there are none. */
export function accountsBehind({
  thing,
  accounts,
}: Pick<MarkView & TableRow, 'thing' | 'accounts'>): Accounts | null {
  if (thing?.kind === 'account') return { id: thing.id }
  return accounts ? { query: accounts } : null
}

/** Where a key leads among a chart's marks, which stand in reading order; null where nowhere. */
export function nextMark(key: string, at: number, number: number): number | null {
  const to = target(key, at, number)
  return to === null || to < 0 || to >= number ? null : to
}

function target(key: string, at: number, number: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return at + 1
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? number - 1 : null
}
