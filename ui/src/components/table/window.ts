/** Which rows of a long table stand in view. Pure; px and row numbers from 0. */

const MARGIN = 8

/** Rows from `first` up to, but without, `end`. */
export type Window = { first: number; end: number }

/** `margin` rows beyond each edge keep a fast wheel from showing white. */
export function windowOf(
  scroll: number,
  height: number,
  row: number,
  total: number,
  margin = MARGIN,
): Window {
  const first = Math.max(0, Math.floor(scroll / row) - margin)
  const end = Math.min(total, Math.ceil((scroll + height) / row) + margin)
  return { first: Math.min(first, Math.max(0, end)), end }
}

/** Where to scroll so that `index` is in view; the same place where it already is. */
export function scrollTo(index: number, scroll: number, height: number, row: number): number {
  if (index * row < scroll) return index * row
  return Math.max(scroll, (index + 1) * row - height)
}

/** More than a window ever holds, so that two rows in view never share a slot. */
export const slotsOf = (height: number, row: number): number => Math.ceil(height / row) + 2 * MARGIN + 2
