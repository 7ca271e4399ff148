import { type Direction, neighbour, type Point, type Thing } from './geometry'
import type { Dragging, Ground } from './gesture.svelte'

/** What keys can ask of a board beyond selecting and moving. */
export interface Verbs {
  open?: ((id: string) => void) | undefined
  rename?: ((id: string) => void) | undefined
  remove?: ((ids: string[]) => void) | undefined
  fit(): void
}

const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const WAY: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
}

/**
 * The keyboard's half of a board. Arrows go from thing to thing (Shift adds), Ctrl with arrows moves by one step
 * (Shift: ten), Space takes the selection so that plain arrows move it until Enter drops it or Esc puts it back.
 */
export class Keys {
  /** The thing the keyboard stands on. */
  current = $state<string | null>(null)
  /** How far the taken things are from where they stood; none while nothing is taken. */
  taken = $state.raw<Point | null>(null)
  #ground: Ground
  #verbs: () => Verbs
  #step: () => Point

  constructor(ground: Ground, verbs: () => Verbs, step: () => Point) {
    this.#ground = ground
    this.#verbs = verbs
    this.#step = step
  }

  /** Answers whether the key was meant for the board. */
  press(event: KeyboardEvent): boolean {
    const towards = ARROWS[event.key]
    if (towards) return this.#arrow(event, towards)
    if (this.taken) return this.#whileTaken(event.key)
    if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'a' && this.#selectAll()
    return !event.altKey && this.#plain(event.key)
  }

  #plain(key: string): boolean {
    const { open, rename, remove, fit } = this.#verbs()
    const view = this.#ground.view
    const id = this.current
    const chosen = [...this.#ground.selected()]
    if (key === '0' || key === 'f' || key === 'F') fit()
    else if (key === '+' || key === '=') view.zoomBy(1.25)
    else if (key === '-' || key === '_') view.zoomBy(0.8)
    else if (key === 'Home') this.#goTo(this.#ground.things()[0], false)
    else if (key === 'End') this.#goTo(this.#ground.things().at(-1), false)
    else if (key === 'Escape' && chosen.length) this.#ground.select([])
    else if (key === 'Enter' && id && open) open(id)
    else if (key === 'F2' && id && rename) rename(id)
    else if ((key === 'Delete' || key === 'Backspace') && chosen.length && remove) remove(chosen)
    else return false
    return true
  }

  #selectAll(): boolean {
    this.#ground.select(this.#ground.things().map((thing) => thing.id))
    return true
  }

  #arrow(event: KeyboardEvent, towards: Direction): boolean {
    if (this.taken) return this.#carry(towards, event.shiftKey ? 10 : 1)
    if (event.ctrlKey || event.metaKey) return this.#nudge(towards, event.shiftKey ? 10 : 1)
    const things = this.#ground.things()
    const from = things.find((thing) => thing.id === this.current)
    this.#goTo(from ? neighbour(things, from, towards) : things[0], event.shiftKey)
    return true
  }

  #goTo(thing: Thing | undefined, add: boolean) {
    if (!thing) return
    this.current = thing.id
    this.#ground.view.reveal(thing.box)
    this.#ground.select(add ? [...new Set([...this.#ground.selected(), thing.id])] : [thing.id])
  }

  #nudge(towards: Direction, times: number): boolean {
    if (!this.take()) return true
    this.#carry(towards, times)
    this.drop()
    return true
  }

  /** Takes the selection. */
  take(): boolean {
    const chosen = this.#ground.selected()
    const held = this.current !== null && chosen.has(this.current) ? [this.current] : []
    const ids = [...new Set([...held, ...chosen])]
    const dragging = this.#ground.dragging
    if (!ids.length || !dragging?.begin(ids)) return false
    this.taken = { x: 0, y: 0 }
    return true
  }

  #carry(towards: Direction, times: number): boolean {
    const step = this.#step()
    const by = this.taken ?? { x: 0, y: 0 }
    this.taken = { x: by.x + WAY[towards].x * step.x * times, y: by.y + WAY[towards].y * step.y * times }
    this.#dragging?.move(this.taken, null)
    return true
  }

  #whileTaken(key: string): boolean {
    if (key === 'Escape') this.cancel()
    else if (key === 'Enter' || key === ' ' || key === 'Tab') this.drop()
    return key !== 'Tab'
  }

  drop() {
    this.taken = null
    this.#dragging?.drop()
  }

  cancel() {
    if (!this.taken) return
    this.taken = null
    this.#dragging?.cancel()
  }

  get #dragging(): Dragging | undefined {
    return this.#ground.dragging
  }
}
