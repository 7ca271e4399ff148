/** How fast a board moves along while something is held at its edge. Pure. */

import type { Point } from '../geometry'

/** px from the edge where it begins. */
const EDGE = 36
/** px per second at the edge itself and beyond. */
const FASTEST = 900

/** px per second for both ways; the nearer to the edge, the faster. Positive brings what lies left or above into view. */
export const edgeSpeed = (at: Point, size: { width: number; height: number }): Point => ({
  x: speed(at.x, size.width),
  y: speed(at.y, size.height),
})

function speed(at: number, size: number): number {
  const deep = at < EDGE ? EDGE - at : at > size - EDGE ? size - EDGE - at : 0
  const part = Math.max(-1, Math.min(1, deep / EDGE))
  return Math.sign(part) * part * part * FASTEST
}
