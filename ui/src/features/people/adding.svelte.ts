import type { Point } from '../../boards/geometry'
import { select } from '../../lib/selection.svelte'
import { addPeople, type Spot } from './newcomers'
import type { People } from './people.svelte'

/** Where a new person is being typed. */
export type Typing = { at: Point; spot: Spot; label: 'people-add-name' | 'people-add-report' | 'people-add-colleague'; start: string }

/** Adding people on the map: at a spot, below someone, or beside someone. */
export class Adding {
  now = $state.raw<Typing | null>(null)
  #people: People

  constructor(people: People) {
    this.#people = people
  }

  /** At a spot on the map, put there by hand. */
  here(at: Point, start = '') {
    const top = this.#people.map?.outside_top
    const outside = top != null && at.y >= top
    this.now = { at, spot: { manager: null, outside, at: [Math.round(at.x), Math.round(at.y - 29)] }, label: 'people-add-name', start }
  }

  /** Below someone, where the layout has room. */
  report(id: string) {
    const node = this.#people.byId.get(id)
    if (!node) return
    const box = this.#people.box(node)
    this.now = { at: { x: box.x + 18, y: box.y + box.h + 24 }, spot: { manager: id, outside: false, at: null }, label: 'people-add-report', start: '' }
  }

  /** Beside someone: the same manager. */
  colleague(id: string) {
    const node = this.#people.byId.get(id)
    if (!node) return
    const box = this.#people.box(node)
    this.now = {
      at: { x: box.x, y: box.y + box.h + 24 },
      spot: { manager: node.manager, outside: node.outside, at: null },
      label: 'people-add-colleague',
      start: '',
    }
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
    if (typing.spot.at) {
      const at = { x: typing.at.x, y: typing.at.y + 74 }
      this.now = { ...typing, at, start: '', spot: { ...typing.spot, at: [Math.round(at.x), Math.round(at.y - 29)] } }
    }
    return true
  }
}
