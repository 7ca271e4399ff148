/** Where axis values lie on a field with two axes, in board px. The vertical axis goes up. Pure functions only. */

import type { Box, Point } from './geometry'

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

const within = (value: number) => Math.min(100, Math.max(0, value))

/** A whole axis value within the axis: what a hand can mean. */
export const snapped = ([x, y]: At): At => [Math.round(within(x)), Math.round(within(y))]

/** An axis value to a tenth, so that cards that were aligned by their edges stay so. */
export const fine = ([x, y]: At): At => [Math.round(within(x) * 10) / 10, Math.round(within(y) * 10) / 10]

/** A shift that keeps all values within the axis, so that what moves together keeps its distances. */
export const kept = (by: number, values: number[]): number => {
  const [least, most] = values.reduce(([a, b], v) => [Math.min(a, v), Math.max(b, v)], [100, 0])
  return Math.min(100 - most, Math.max(-least, by))
}

/** The lines of a field that things snap to: its edges and quarters. */
export const quarters = (plot: Box): { x: number[]; y: number[] } => {
  const parts = [0, 0.25, 0.5, 0.75, 1]
  return { x: parts.map((part) => plot.x + part * plot.w), y: parts.map((part) => plot.y + part * plot.h) }
}

export const sameAt = (a: At | undefined, b: At): boolean => a !== undefined && a[0] === b[0] && a[1] === b[1]

/** A style that puts something drawn around 0, 0 at a point. */
export const shiftTo = (at: Point): string =>
  `transform: translate(${at.x.toFixed(1)}px, ${at.y.toFixed(1)}px)`
