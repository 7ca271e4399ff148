import type { Point } from '../../boards/geometry'
import { select } from '../../lib/selection.svelte'
import { addPeople, type Spot } from './newcomers'
import type { People } from './people.svelte'

/** Where a new person is being typed: at a point, or below somebody, wherever that now is. */
export type Typing = {
  at: Point | null
  below: string | null
  spot: Spot
  label: 'people-add-name' | 'people-add-report' | 'people-add-colleague'
  start: string
}

/** Adding people on the map: at a spot, below someone, or beside someone. */
export class Adding {
  now = $state.raw<Typing | null>(null)
  #people: People

  constructor(people: People) {
    this.#people = people
  }

  /** At a spot pointed at: put there by hand. The first of all is the top of the layout. */
  here(at: Point) {
    const top = this.#people.map?.outside_top
    const outside = top != null && at.y >= top
    const byHand = this.#people.nodes.length > 0
    this.now = {
      at,
      below: null,
      spot: { manager: null, outside, at: byHand ? spotAt(at) : null },
      label: 'people-add-name',
      start: '',
    }
  }

  /** Without a spot: the layout finds a place; the field stands where there is room for it. */
  anew(at: Point, start = '') {
    this.now = {
      at,
      below: null,
      spot: { manager: null, outside: false, at: null },
      label: 'people-add-name',
      start,
    }
  }

  /** Below someone, where the layout has room. */
  report(id: string) {
    if (this.#people.byId.has(id))
      this.#below(id, { manager: id, outside: false, at: null }, 'people-add-report')
  }

  /** Beside someone: the same manager. */
  colleague(id: string) {
    const node = this.#people.byId.get(id)
    if (node)
      this.#below(id, { manager: node.manager, outside: node.outside, at: null }, 'people-add-colleague')
  }

  #below(below: string, spot: Spot, label: Typing['label']) {
    this.now = { at: null, below, spot, label, start: '' }
  }

  /** Left and middle of the field, on the board: under the last of those it adds to. */
  get at(): Point {
    const now = this.now
    if (now?.at) return now.at
    const reports = this.#people.nodes.filter(
      (node) => now?.label === 'people-add-report' && node.manager === now.below,
    )
    const node =
      reports.toSorted((a, b) => b.y - a.y || b.x - a.x)[0] ?? this.#people.byId.get(now?.below ?? '')
    const box = node && this.#people.box(node)
    return box ? { x: box.x + (reports.length ? 0 : 18), y: box.y + box.h + 22 } : { x: 0, y: 0 }
  }

  end() {
    this.now = null
  }

  /** Adds what was typed or pasted; the next one comes to the same manager, where the layout puts it. */
  async add(account: string, lines: string[]): Promise<boolean> {
    const typing = this.now
    if (!typing) return false
    const ids = await addPeople(account, lines, typing.spot)
    if (!ids) return false
    select('person', ids.slice(0, 1))
    if (typing.at) {
      const at = { x: typing.at.x, y: typing.at.y + 74 }
      this.now = {
        ...typing,
        at,
        start: '',
        spot: { ...typing.spot, at: [Math.round(at.x), Math.round(at.y - 29)] },
      }
    }
    return true
  }
}

/** Left top of a box whose middle is where the name was typed. */
const spotAt = (at: Point): [number, number] => [Math.round(at.x), Math.round(at.y - 29)]
