import { type Box, centre, type Point, plus, type Thing, thingAt } from '../../boards/geometry'
import type { Dragging } from '../../boards/gesture.svelte'
import { unitAdd, unitEdit } from '../../generated/commands'
import type { EntityNode, EntityTree } from '../../generated/types'
import { attempt } from '../../lib/notice.svelte'

/** Where a new unit is being typed: below another one, or below the account. */
export type Typing = { below: string; label: 'account-entities-below' | 'account-entities-beside' }

/**
 * Units as they stand in the tree, and the drag: onto another one means that it belongs there. It writes once, on
 * drop; Rust refuses a loop.
 */
export class Entities implements Dragging {
  tree = $state.raw<EntityTree | null>(null)
  dragged = $state.raw<string[]>([])
  by = $state.raw<Point>({ x: 0, y: 0 })
  /** What they would belong to. */
  target = $state<string | null>(null)
  /** The field for a new one. */
  typing = $state.raw<Typing | null>(null)

  nodes = $derived(this.tree?.nodes ?? [])
  byId = $derived(new Map(this.nodes.map((node) => [node.id, node])))
  lifted = $derived(new Set(this.dragged))
  things = $derived<Thing[]>(this.nodes.map((node) => ({ id: node.id, box: this.box(node) })))

  box = (node: EntityNode): Box => ({ x: node.x, y: node.y, w: node.w, h: node.h })

  begin(ids: string[]): boolean {
    this.dragged = ids.filter((id) => this.byId.get(id)?.top === false)
    this.by = { x: 0, y: 0 }
    this.target = null
    return this.dragged.length > 0
  }

  move(by: Point, at: Point | null) {
    this.by = by
    const lead = this.byId.get(this.dragged[0] ?? '')
    const point = at ?? (lead && plus(centre(this.box(lead)), by))
    this.target = (point && thingAt(this.things, point, this.lifted)?.id) ?? null
  }

  drop() {
    const { dragged: ids, target } = this
    this.cancel()
    if (target) void attempt(unitEdit({ ids, edit: { field: 'parent', value: this.above(target) } }))
  }

  cancel() {
    this.dragged = []
    this.target = null
  }

  /** As a unit keeps what it belongs to: none is the account. */
  above = (id: string | null): string | null => (id && this.byId.get(id)?.top === false ? id : null)

  /** Asks for the names of new ones below a unit, or beside it. */
  ask(id: string, beside: boolean) {
    const node = this.byId.get(id)
    if (!node) return
    const sibling = beside && !node.top
    this.typing = { below: sibling ? (node.parent ?? id) : id, label: sibling ? 'account-entities-beside' : 'account-entities-below' }
  }

  /** Left and middle of the field: under the last of those it adds to. */
  get at(): Point {
    const below = this.typing?.below
    const last = this.nodes.filter(({ parent }) => parent === below).toSorted((a, b) => b.y - a.y || b.x - a.x)[0]
    const node = last ?? this.byId.get(below ?? '')
    return node ? { x: node.x + (last ? 0 : 18), y: node.y + node.h + 22 } : { x: 0, y: 0 }
  }

  async add(account: string, names: string[]): Promise<string[] | null> {
    const parent = this.above(this.typing?.below ?? null)
    return (await attempt(unitAdd({ account, names, parent })))?.value.ids ?? null
  }
}
