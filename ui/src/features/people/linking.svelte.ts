import { type Point, thingAt } from '../../boards/geometry'
import type { Dragging } from '../../boards/gesture.svelte'
import { linkAdd } from '../../generated/commands'
import { attempt } from '../../lib/notice.svelte'
import type { Kind } from './kinds'
import type { People } from './people.svelte'

/** How strong a link is at first, of 3. */
const STRENGTH = 2

/** Drawing a link from one person to another: pulled there, then its kind is chosen. */
export class Linking implements Dragging {
  from = $state<string | null>(null)
  at = $state.raw<Point | null>(null)
  to = $state<string | null>(null)
  /** Pulled to somebody; which kind it is, is not said yet. */
  asking = $state(false)
  #people: People
  #made: (id: string) => void

  constructor(people: People, made: (id: string) => void) {
    this.#people = people
    this.#made = made
  }

  begin(ids: string[]): boolean {
    this.from = ids[0] ?? null
    this.at = null
    this.asking = false
    return this.from !== null
  }

  move(_by: Point, at: Point | null) {
    this.at = at
    this.to = (at && this.from && thingAt(this.#people.things, at, new Set([this.from]))?.id) ?? null
  }

  drop() {
    if (this.from && this.to) this.asking = true
    else this.cancel()
  }

  cancel() {
    this.asking = false
    this.from = null
    this.to = null
    this.at = null
  }

  async choose(kind: Kind) {
    const { from, to } = this
    this.cancel()
    if (from && to) await this.add(from, to, kind)
  }

  async add(from: string, to: string, kind: Kind) {
    const done = await attempt(linkAdd({ from, to, kind, strength: STRENGTH, note: null, certainty: null, on_date: null }))
    if (done?.value.ids[0]) this.#made(done.value.ids[0])
  }
}
