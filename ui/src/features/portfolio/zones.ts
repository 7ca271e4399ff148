/** Zones as they are changed: every edit sends all zones, so that they go on covering the field. */
import { matrixZonesSet } from '../../generated/commands'
import type { MatrixView, ZoneEdit, ZoneView } from '../../generated/types'
import { attempt } from '../../lib/notice.svelte'

/** A border between zones: across (0) or up (1), and where. */
export type Border = { axis: 0 | 1; at: number }

export const bordersOf = (zones: readonly ZoneView[]): Border[] =>
  ([0, 1] as const).flatMap((axis) => {
    const ends = zones.flatMap((zone) => [zone.area[axis], zone.area[axis + 2] as number])
    const inner = [...new Set(ends)].filter((at) => at > 0 && at < 100)
    return inner.toSorted((a, b) => a - b).map((at) => ({ axis, at }))
  })

/** How far a border can go, so that each zone beside it keeps some room. */
export function roomOf(zones: readonly ZoneView[], { axis, at }: Border): [number, number] {
  const before = zones.filter((zone) => zone.area[axis + 2] === at).map((zone) => zone.area[axis])
  const after = zones.filter((zone) => zone.area[axis] === at).map((zone) => zone.area[axis + 2] as number)
  return [Math.max(0, ...before) + 1, Math.min(100, ...after) - 1]
}

/** The zones with a border elsewhere. */
export function withBorder(zones: readonly ZoneView[], { axis, at }: Border, to: number): ZoneEdit[] {
  const moved = (zone: ZoneView): ZoneEdit['area'] => {
    const area: ZoneEdit['area'] = [...zone.area]
    if (area[axis] === at) area[axis] = to
    if (area[axis + 2] === at) area[(axis + 2) as 2 | 3] = to
    return area
  }
  return zones.map((zone) => ({ ...editOf(zone), area: moved(zone) }))
}

export const editOf = ({ key, name, area, treat, tone, flag }: ZoneView): ZoneEdit => ({
  key,
  name,
  area,
  treat,
  tone,
  flag,
})

/** Writes one zone's change. */
export const changeZone = (matrix: MatrixView, key: string, change: Partial<ZoneEdit>) =>
  matrixZonesSet({
    matrix: matrix.key,
    zones: matrix.zones.map((zone) => ({ ...editOf(zone), ...(zone.key === key ? change : {}) })),
  })

export const moveBorder = (matrix: MatrixView, border: Border, to: number) =>
  attempt(matrixZonesSet({ matrix: matrix.key, zones: withBorder(matrix.zones, border, to) }))
