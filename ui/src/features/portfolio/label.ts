import type { LabelView, MatrixCard } from '../../generated/types'
import { reach } from './plot'

export type Label = {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  /** The name alone. */
  short?: boolean
}

const ANCHOR = { left: 'start', right: 'end', middle: 'middle' } as const

/** Where Rust found room for a label, as an SVG text wants it: anchor and first baseline. */
export function labelAt({ dx, dy, w, h, align, short }: LabelView): Label {
  const anchor = ANCHOR[align as keyof typeof ANCHOR] ?? 'start'
  const x = { start: dx, middle: dx + w / 2, end: dx + w }[anchor]
  return { x, y: dy + h / 2 + (short ? 4 : -3), anchor, short }
}

/** Where a label is shown for the moment when it has no room of its own. */
export const labelBeside = (card: MatrixCard): Label => ({ x: reach(card) + 8, y: -2, anchor: 'start' })
