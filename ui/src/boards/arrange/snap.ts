/** Snapping: how far a dragged box goes aside to stand in line with others, and the guides that show it. Pure. */

import type { Box, Point } from '../geometry'

/** px on screen within which things snap. */
export const SNAP = 6

/** A line to draw: along `x = at` or `y = at`, from one end to the other. */
export type Guide = { axis: 'x' | 'y'; at: number; from: number; to: number }

/** Fixed lines that the middle of the moving box snaps to; `extent` is how far their guides reach. */
export type Lines = { x: number[]; y: number[]; extent: Box }

export type Snapped = { by: Point; guides: Guide[] }

type Span = { start: number; size: number }
const spanOf = (box: Box, axis: 'x' | 'y'): Span =>
  axis === 'x' ? { start: box.x, size: box.w } : { start: box.y, size: box.h }
const marks = ({ start, size }: Span) => (size ? [start, start + size / 2, start + size] : [start])

/** The smallest shift on each axis, within the threshold in board units; none where nothing is near. */
export function snap(moving: Box, others: Box[], lines: Lines, threshold: number): Snapped {
  const by = {
    x: nearest(moving, others, lines, 'x', threshold),
    y: nearest(moving, others, lines, 'y', threshold),
  }
  const moved = { ...moving, x: moving.x + by.x, y: moving.y + by.y }
  return { by, guides: [...guidesOf(moved, others, lines, 'x'), ...guidesOf(moved, others, lines, 'y')] }
}

function nearest(moving: Box, others: Box[], lines: Lines, axis: 'x' | 'y', threshold: number): number {
  const own = marks(spanOf(moving, axis))
  const span = spanOf(moving, axis)
  let best = 0
  let least = threshold
  const offer = (by: number) => {
    if (Math.abs(by) < least) [best, least] = [by, Math.abs(by)]
  }
  for (const line of lines[axis]) offer(line - span.start - span.size / 2)
  for (const other of others)
    for (const to of marks(spanOf(other, axis))) for (const from of own) offer(to - from)
  return best
}

const EXACT = 0.25

/** One guide for each line the box now stands on, long enough to touch everything on it. */
function guidesOf(box: Box, others: Box[], lines: Lines, axis: 'x' | 'y'): Guide[] {
  const across = axis === 'x' ? 'y' : 'x'
  const own = marks(spanOf(box, axis))
  const reach = new Map<number, [number, number]>()
  const extend = (line: number, { start, size }: Span) => {
    const at = Math.round(line * 10) / 10
    const [from, to] = reach.get(at) ?? [start, start + size]
    reach.set(at, [Math.min(from, start), Math.max(to, start + size)])
  }
  const meeting = (at: number) => own.find((mark) => Math.abs(mark - at) < EXACT)
  for (const other of others)
    for (const mark of marks(spanOf(other, axis))) {
      const at = meeting(mark)
      if (at !== undefined) extend(at, spanOf(other, across))
    }
  const span = spanOf(box, axis)
  const middle = span.start + span.size / 2
  for (const line of lines[axis])
    if (Math.abs(line - middle) < EXACT) extend(line, spanOf(lines.extent, across))
  for (const at of reach.keys()) extend(at, spanOf(box, across))
  // Cards of one size share both edges and the middle: the middle says it all.
  const through = [...reach].filter(([at]) => Math.abs(at - middle) < EXACT)
  return (through.length ? through : [...reach]).map(([at, [from, to]]) => ({ axis, at, from, to }))
}
