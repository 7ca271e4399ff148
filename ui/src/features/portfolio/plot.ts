/** Where zones and cards lie on the matrix, in board px. */

import type { Box } from '../../boards/geometry'
import { type At, toPlot } from '../../boards/plot'
import type { MatrixCard, ZoneView } from '../../generated/types'

export * from '../../boards/plot'

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
