/** Free places: where new cards go so that none hides another. Pure, and the same question has the same answer. */

import { type Box, meets, type Point } from '../geometry'

export type Size = { w: number; h: number }

/** Room kept between cards, in board px. */
const GAP = 12
/** How many times finer the grid is in which gaps are looked for. */
const FINER = 4
/** How far the next pile stands from the last where the field is full. */
const PILE = 14

/**
 * Middles for so many cards of a size: free cells of a grid through the point asked for, then gaps that lie off the
 * grid, those nearest to it first, given out in reading order. Where the field is full, cards are piled on each other,
 * each pile a little aside.
 */
export function freePlaces(count: number, size: Size, around: Point, taken: Box[], field: Box): Point[] {
  const cells = grid(size, around, field, 1)
  const chosen = openCells(cells, count, size, around, taken)
  if (chosen.length < count) {
    const filled = [...taken, ...chosen.map((cell) => boxAt(cell, size))]
    chosen.push(...openCells(grid(size, around, field, FINER), count - chosen.length, size, around, filled))
  }
  chosen.sort((a, b) => a.y - b.y || a.x - b.x)
  const rest = count - chosen.length
  return rest > 0 ? [...chosen, ...piles(chosen.length ? chosen : cells, rest, size, field)] : chosen
}

/** Whether a card of a size could stand there without hiding another. */
export const isFree = (middle: Point, size: Size, taken: Box[]): boolean => {
  const box = boxAt(middle, size)
  return !taken.some((other) => meets(shrunk(other), box))
}

/** A duplicate stands a little to the lower right; at the edge of the field, to the other side. */
export function duplicateOffset(box: Box, field: Box): Point {
  const by = GAP + 4
  return {
    x: box.x + box.w + by <= field.x + field.w ? by : -by,
    y: box.y + box.h + by <= field.y + field.h ? by : -by,
  }
}

/** Middles of all cells that lie inside the field; one of them is the point, moved inside. Finer ones overlap. */
function grid(size: Size, around: Point, field: Box, parts: number): Point[] {
  const xs = ticks(around.x, (size.w + GAP) / parts, field.x + size.w / 2, field.x + field.w - size.w / 2)
  const ys = ticks(around.y, (size.h + GAP) / parts, field.y + size.h / 2, field.y + field.h - size.h / 2)
  return ys.flatMap((y) => xs.map((x) => ({ x, y })))
}

/** The nearest of the cells that are free, and stay so when those before them are taken. */
function openCells(cells: Point[], count: number, size: Size, around: Point, taken: Box[]): Point[] {
  const far = (cell: Point) => Math.hypot(cell.x - around.x, cell.y - around.y)
  const order = cells.filter((cell) => isFree(cell, size, taken)).sort((a, b) => far(a) - far(b))
  const found: Point[] = []
  const filled: Box[] = []
  for (const cell of order) {
    if (found.length === count) break
    if (!isFree(cell, size, filled)) continue
    found.push(cell)
    filled.push(boxAt(cell, size))
  }
  return found
}

function ticks(through: number, step: number, low: number, high: number): number[] {
  if (high <= low) return [(low + high) / 2]
  const middle = Math.min(high, Math.max(low, through))
  const first = middle - Math.floor((middle - low) / step) * step
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, index) => first + index * step)
}

function piles(cells: Point[], count: number, size: Size, field: Box): Point[] {
  const inside = (value: number, low: number, room: number) => low + ((((value - low) % room) + room) % room)
  return Array.from({ length: count }, (_, index) => {
    const cell = cells[index % cells.length] ?? { x: field.x + field.w / 2, y: field.y + field.h / 2 }
    const aside = PILE * (1 + Math.floor(index / cells.length))
    return {
      x: inside(cell.x + aside, field.x + size.w / 2, Math.max(1, field.w - size.w)),
      y: inside(cell.y + aside, field.y + size.h / 2, Math.max(1, field.h - size.h)),
    }
  })
}

const boxAt = (middle: Point, { w, h }: Size): Box => ({ x: middle.x - w / 2, y: middle.y - h / 2, w, h })

/** Cards that only touch do not hide each other. */
const shrunk = (box: Box): Box => ({ x: box.x + 1, y: box.y + 1, w: box.w - 2, h: box.h - 2 })
