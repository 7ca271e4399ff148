/** Where axis values lie on the matrix, in board px. The vertical axis goes up. */

import type { Box, Point } from '../../boards/geometry'
import type { MatrixCard, ZoneView } from '../../generated/types'

/** Axis values, 0–100. */
export type At = [number, number]

/** Room around the plot for ticks and titles. */
const ROOM = { left: 48, top: 14, right: 16, bottom: 42 }

export const plotIn = (width: number, height: number): Box => ({
  x: ROOM.left,
  y: ROOM.top,
  w: Math.max(160, width - ROOM.left - ROOM.right),
  h: Math.max(120, height - ROOM.top - ROOM.bottom),
})

export const toPlot = (plot: Box, [x, y]: At): Point => ({
  x: plot.x + (x / 100) * plot.w,
  y: plot.y + (1 - y / 100) * plot.h,
})

export const toAxes = (plot: Box, at: Point): At => [
  ((at.x - plot.x) / plot.w) * 100,
  (1 - (at.y - plot.y) / plot.h) * 100,
]

/** A whole axis value within the axis: what a hand can mean. */
export const snapped = ([x, y]: At): At => [whole(x), whole(y)]

const whole = (value: number) => Math.round(Math.min(100, Math.max(0, value)))

export const areaBox = (plot: Box, [left, bottom, right, top]: ZoneView['area']): Box => {
  const a = toPlot(plot, [left, top])
  const b = toPlot(plot, [right, bottom])
  return { x: a.x, y: a.y, w: b.x - a.x, h: b.y - a.y }
}

/** The zone whose area holds a place, for the preview of a drag; lower borders belong to it. */
export const zoneAt = (zones: ZoneView[], [x, y]: At): ZoneView | undefined =>
  zones.find(({ area: [left, bottom, right, top] }) => within(left, right, x) && within(bottom, top, y))

const within = (low: number, high: number, value: number) =>
  low <= value && (value < high || (high === 100 && value <= 100))

/** A card is never too small to be hit. */
export const reach = (card: Pick<MatrixCard, 'ring' | 'disc'>): number => Math.max(card.ring, card.disc, 5)

/** A style that puts something drawn around 0, 0 at a point. */
export const shiftTo = (at: Point): string =>
  `transform: translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`
