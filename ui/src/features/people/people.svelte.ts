import { type Box, centre, type Point, plus, type Thing, thingAt } from '../../boards/geometry'
import type { Dragging } from '../../boards/gesture.svelte'
import { personEdit, personPlace } from '../../generated/commands'
import type { MapNode, PeopleMap } from '../../generated/types'
import { notifyError } from '../../lib/notice.svelte'

/** How long a node travels, and a little. */
const TRAVEL = 240

export const boxOf = (node: MapNode): Box => ({ x: node.x, y: node.y, w: node.w, h: node.h })

/**
 * People as they stand on the map now: what Rust laid out, and on top of it what was just dropped. Also the drag:
 * onto a person means "reports to", onto nothing means "placed by hand". It writes once, on drop.
 */
export class People implements Dragging {
  map = $state.raw<PeopleMap | null>(null)
  travels = $state(false)
  /** Ids being dragged, the one taken first. */
  dragged = $state.raw<string[]>([])
  by = $state.raw<Point>({ x: 0, y: 0 })
  /** Whom they would report to. */
  target = $state<string | null>(null)
  #dropped = $state.raw<Map<string, Point>>(new Map())
  #written = false
  #timer: ReturnType<typeof setTimeout> | undefined

  nodes = $derived(this.map?.nodes ?? [])
  byId = $derived(new Map(this.nodes.map((node) => [node.id, node])))
  lifted = $derived(new Set(this.dragged))
  things = $derived<Thing[]>(this.nodes.map((node) => ({ id: node.id, box: this.box(node) })))

  show(map: PeopleMap | null) {
    if (this.map && map && this.map.account.id === map.account.id) this.#travel()
    this.map = map
    if (this.#written) this.#dropped = new Map()
    this.#written = false
  }

  box(node: MapNode): Box {
    const dropped = this.#dropped.get(node.id)
    return dropped ? { ...boxOf(node), ...dropped } : boxOf(node)
  }

  name(id: string | null): string {
    const node = this.byId.get(id ?? '')
    return node?.name || node?.title || ''
  }

  begin(ids: string[]): boolean {
    const known = ids.filter((id) => this.byId.has(id))
    this.travels = false
    this.dragged = known
    this.by = { x: 0, y: 0 }
    this.target = null
    return known.length > 0
  }

  move(by: Point, at: Point | null) {
    this.by = by
    const lead = this.byId.get(this.dragged[0] ?? '')
    const point = at ?? (lead && plus(centre(this.box(lead)), by))
    this.target = (point && thingAt(this.things, point, this.lifted)?.id) ?? null
  }

  drop() {
    const { dragged: ids, target, by } = this
    const places = new Map(
      ids.map((id): [string, Point] => [id, plus(this.box(this.byId.get(id) as MapNode), by)]),
    )
    this.#stop()
    if (target) this.#hold(places, () => this.report(ids, target))
    else if (Math.hypot(by.x, by.y) >= 1) this.#hold(places, () => this.place(places))
  }

  cancel() {
    this.#stop()
  }

  /** Makes people report to someone, or to nobody. Rust refuses a loop. */
  report = (ids: readonly string[], manager: string | null) =>
    personEdit({ ids: [...ids], edit: { field: 'manager', value: manager } })

  place = (places: Map<string, Point>) =>
    personPlace({ moves: [...places].map(([id, { x, y }]) => ({ id, at: [Math.round(x), Math.round(y)] })) })

  /** Gives people back to the layout. */
  release = (ids: readonly string[]) => personPlace({ moves: ids.map((id) => ({ id, at: null })) })

  /** Shows people where they were dropped while the change is written; a refusal lets them spring back. */
  async #hold(places: Map<string, Point>, write: () => Promise<unknown>) {
    this.#dropped = places
    try {
      await write()
      this.#written = true
    } catch (error) {
      this.#travel()
      this.#dropped = new Map()
      notifyError(error)
    }
  }

  #stop() {
    this.dragged = []
    this.target = null
  }

  #travel() {
    this.travels = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.travels = false
    }, TRAVEL)
  }
}
