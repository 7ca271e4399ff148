import { type Box, centre, type Point, plus, type Thing } from '../../boards/geometry'
import type { Dragging } from '../../boards/gesture.svelte'
import type { RipplePerson, RippleView } from '../../generated/types'
import { notifyError } from '../../lib/notice.svelte'

/**
 * People as they stand on the ripples, and the drag: let go on another ring means closer or further. It writes once,
 * on drop.
 */
export class Ripples implements Dragging {
  view = $state.raw<RippleView | null>(null)
  dragged = $state.raw<string[]>([])
  by = $state.raw<Point>({ x: 0, y: 0 })
  /** The ring it would be let go on. */
  ring = $state<number | null>(null)
  #write: (ids: string[], level: string) => Promise<unknown>

  people = $derived(this.view?.people ?? [])
  rings = $derived(this.view?.rings ?? [])
  byId = $derived(new Map(this.people.map((one) => [one.id, one])))
  things = $derived<Thing[]>(this.people.map((one) => ({ id: one.id, box: this.box(one) })))

  constructor(write: (ids: string[], level: string) => Promise<unknown>) {
    this.#write = write
  }

  box = (one: RipplePerson): Box => {
    const { x, y, w, h } = one
    return this.dragged.includes(one.id) ? { x: x + this.by.x, y: y + this.by.y, w, h } : { x, y, w, h }
  }

  begin(ids: string[]): boolean {
    this.dragged = ids.filter((id) => this.byId.has(id))
    this.by = { x: 0, y: 0 }
    this.ring = null
    return this.dragged.length > 0
  }

  move(by: Point, at: Point | null) {
    this.by = by
    const lead = this.byId.get(this.dragged[0] ?? '')
    const point = at ?? (lead && plus(centre({ x: lead.x, y: lead.y, w: lead.w, h: lead.h }), by))
    this.ring = point ? this.#nearest(Math.hypot(point.x, point.y / (this.view?.flat ?? 1))) : null
  }

  drop() {
    const { dragged: ids, ring } = this
    this.cancel()
    if (ring !== null && ids.some((id) => this.byId.get(id)?.ring !== ring || !this.byId.get(id)?.level)) void this.put(ids, ring)
  }

  cancel() {
    this.dragged = []
    this.ring = null
  }

  /** Puts people on a ring, 0 the closest. */
  async put(ids: readonly string[], ring: number) {
    const level = this.rings[ring]?.level
    if (!level) return
    try {
      await this.#write([...ids], level)
    } catch (error) {
      notifyError(error)
    }
  }

  /** The ring a place is on; beyond the outermost that one. */
  #nearest(distance: number): number {
    const ring = this.rings.findIndex(({ radius }) => distance <= radius)
    return ring < 0 ? this.rings.length - 1 : ring
  }
}
