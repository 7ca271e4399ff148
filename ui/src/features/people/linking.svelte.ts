import { type Point, thingAt } from '../../boards/geometry'
import type { Dragging } from '../../boards/gesture.svelte'
import { linkAdd } from '../../generated/commands'
import { attempt } from '../../lib/notice.svelte'
import type { People } from './people.svelte'

/** How strong a link is at first, of 3. */
const STRENGTH = 2

/** Drawing an influence arrow from one person to another. */
export class Linking implements Dragging {
  from = $state<string | null>(null)
  at = $state.raw<Point | null>(null)
  to = $state<string | null>(null)
  #people: People
  #made: (id: string) => void

  constructor(people: People, made: (id: string) => void) {
    this.#people = people
    this.#made = made
  }

  begin(ids: string[]): boolean {
    this.from = ids[0] ?? null
    this.at = null
    return this.from !== null
  }

  move(_by: Point, at: Point | null) {
    this.at = at
    this.to = (at && this.from && thingAt(this.#people.things, at, new Set([this.from]))?.id) ?? null
  }

  async drop() {
    const { from, to } = this
    this.cancel()
    if (from && to) await this.add(from, to)
  }

  cancel() {
    this.from = null
    this.to = null
    this.at = null
  }

  async add(from: string, to: string) {
    const done = await attempt(linkAdd({ from, to, strength: STRENGTH }))
    if (done?.value.ids[0]) this.#made(done.value.ids[0])
  }
}
