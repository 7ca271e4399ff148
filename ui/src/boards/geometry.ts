/** Points and boxes of a board, in its own units: px at zoom 1. Pure functions only. */

export type Point = { x: number; y: number }
export type Box = { x: number; y: number; w: number; h: number }

/** Something that stands on a board: can be pointed at, selected, moved. */
export type Thing = { id: string; box: Box }

export type Direction = 'left' | 'right' | 'up' | 'down'

export const centre = (box: Box): Point => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 })

export const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y })

export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y })

export const contains = (box: Box, at: Point): boolean =>
  at.x >= box.x && at.x <= box.x + box.w && at.y >= box.y && at.y <= box.y + box.h

export const meets = (a: Box, b: Box): boolean =>
  a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h

export const encloses = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h

/** The smallest box around things; none of them lies beyond it. */
export function enclosing(things: readonly Thing[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { box } of things) {
    left = Math.min(left, box.x)
    top = Math.min(top, box.y)
    right = Math.max(right, box.x + box.w)
    bottom = Math.max(bottom, box.y + box.h)
  }
  return { x: left, y: top, w: right - left, h: bottom - top }
}

export const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  w: box.w + 2 * by,
  h: box.h + 2 * by,
})

/** Whether a loop of corners goes round a point: a ray from it crosses the loop an odd number of times. */
export function within(at: Point, loop: readonly Point[]): boolean {
  let inside = false
  loop.forEach((a, index) => {
    const b = loop[(index + 1) % loop.length] ?? a
    if (a.y > at.y !== b.y > at.y && at.x < ((b.x - a.x) * (at.y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  })
  return inside
}

/** The box between two corners, in whatever order they come. */
export const between = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  w: Math.abs(a.x - b.x),
  h: Math.abs(a.y - b.y),
})

/** The topmost (last) thing under a point. */
export const thingAt = (things: Thing[], at: Point, skip?: ReadonlySet<string>): Thing | undefined =>
  things.findLast((thing) => contains(thing.box, at) && !skip?.has(thing.id))

const ahead = (from: Point, to: Point, towards: Direction): number =>
  ({ left: from.x - to.x, right: to.x - from.x, up: from.y - to.y, down: to.y - from.y })[towards]

/** The thing next to one in a direction; what lies aside counts as further away. */
export function neighbour(things: Thing[], from: Thing, towards: Direction): Thing | undefined {
  const start = centre(from.box)
  let best: Thing | undefined
  let least = Number.POSITIVE_INFINITY
  for (const thing of things) {
    if (thing.id === from.id) continue
    const end = centre(thing.box)
    const along = ahead(start, end, towards)
    if (along <= 0.5) continue
    const aside = Math.abs(start.x - end.x) + Math.abs(start.y - end.y) - along
    const far = along + 2.5 * aside
    if (far < least) [best, least] = [thing, far]
  }
  return best
}

/** Top to bottom in bands, left to right within a band. */
export function inReadingOrder(things: Thing[], band: number): Thing[] {
  const row = (thing: Thing) => Math.round(centre(thing.box).y / band)
  return things.toSorted((a, b) => row(a) - row(b) || centre(a.box).x - centre(b.box).x)
}
