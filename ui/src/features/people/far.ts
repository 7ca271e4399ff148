/**
 * What is drawn of a map too large to draw whole: how much of each box, and what is near. Pure functions
 * only; who is near is a matter of boxes, not of people.
 */
import type { Box } from '../../boards/geometry'

/** From this many boxes on, words that could hardly be read are left out. */
export const MANY = { block: 300, name: 700, full: Number.POSITIVE_INFINITY }
export type Detail = keyof typeof MANY

/** How much of a box can be made out. */
export const detailOf = (zoom: number): Detail => (zoom >= 0.5 ? 'full' : zoom >= 0.22 ? 'name' : 'block')

/** The smallest box around points: a curve stays within its own. */
export function around(points: readonly (readonly [number, number])[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { x: left, y: top, w: right - left, h: bottom - top }
}
