/** Aligns and distributes things. Pure: answers how far each thing has to go, and leaves out those that stay. */

import { type Box, centre, type Point, type Thing } from '../geometry'

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const
export const distributions = ['across', 'down'] as const
export type Alignment = (typeof alignments)[number] | (typeof distributions)[number]

/** How many things it takes before an alignment means something. */
export const needed = (how: Alignment): number => (how === 'across' || how === 'down' ? 3 : 2)

/** How far each thing goes, in board px. To the outermost edge, or to the middle of what they span together. */
export function align(things: Thing[], how: Alignment): Map<string, Point> {
  if (things.length < needed(how)) return new Map()
  const way = how === 'across' || how === 'down' ? spread(things, how) : lined(things, how)
  return new Map([...way].filter(([, by]) => Math.abs(by.x) > 0.01 || Math.abs(by.y) > 0.01))
}

/** The box around several. */
export function bounds(boxes: Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  const right = Math.max(...boxes.map((box) => box.x + box.w))
  const bottom = Math.max(...boxes.map((box) => box.y + box.h))
  return { x, y, w: right - x, h: bottom - y }
}

function lined(things: Thing[], how: Exclude<Alignment, 'across' | 'down'>): Map<string, Point> {
  const all = bounds(things.map((thing) => thing.box))
  const middle = centre(all)
  const by = (box: Box): Point =>
    ({
      left: { x: all.x - box.x, y: 0 },
      centre: { x: middle.x - centre(box).x, y: 0 },
      right: { x: all.x + all.w - box.x - box.w, y: 0 },
      top: { x: 0, y: all.y - box.y },
      middle: { x: 0, y: middle.y - centre(box).y },
      bottom: { x: 0, y: all.y + all.h - box.y - box.h },
    })[how]
  return new Map(things.map((thing) => [thing.id, by(thing.box)]))
}

/** Equal gaps between neighbours; the outermost two stay. */
function spread(things: Thing[], how: 'across' | 'down'): Map<string, Point> {
  const start = (box: Box) => (how === 'across' ? box.x : box.y)
  const size = (box: Box) => (how === 'across' ? box.w : box.h)
  const order = things.toSorted((a, b) => start(a.box) + size(a.box) / 2 - start(b.box) - size(b.box) / 2)
  const all = bounds(order.map((thing) => thing.box))
  const taken = order.reduce((sum, thing) => sum + size(thing.box), 0)
  const gap = (size(all) - taken) / (order.length - 1)
  let next = start(all)
  return new Map(
    order.map((thing) => {
      const by = next - start(thing.box)
      next += size(thing.box) + gap
      return [thing.id, how === 'across' ? { x: by, y: 0 } : { x: 0, y: by }]
    }),
  )
}
