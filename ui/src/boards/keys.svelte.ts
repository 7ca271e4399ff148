import { type Direction, neighbour, type Point, type Thing } from './geometry'
import { BY_KEYS, type Dragging, type Ground } from './gesture.svelte'

/** What keys can ask of a board beyond selecting and moving. */
export interface Verbs {
  open?: ((id: string) => void) | undefined
  rename?: ((id: string) => void) | undefined
  remove?: ((ids: string[]) => void) | undefined
  duplicate?: ((ids: string[]) => void) | undefined
  /** Puts them into one group, or out of theirs. */
  group?: ((ids: string[], on: boolean) => void) | undefined
  fit(): void
}

/** Steps of one nudge with Shift: where plain arrows nudge, and where they go from thing to thing. */
const FAR = { typed: 5, plain: 10 }

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
 * On a typed board, where letters are text, it is the other way round: arrows move what is selected by one step
 * (Shift: five) and all steps until the key is let go are one move, Ctrl with arrows goes from thing to thing.
 */
export class Keys {
  /** The thing the keyboard stands on. */
  current = $state<string | null>(null)
  /** How far the taken things are from where they stood; none while nothing is taken. */
  taken = $state.raw<Point | null>(null)
  #ground: Ground
  #verbs: () => Verbs
  #step: () => Point
  #typed: () => boolean
  /** Arrows are held down and move the selection. */
  #nudging = false

  constructor(ground: Ground, verbs: () => Verbs, step: () => Point, typed: () => boolean = () => false) {
    this.#ground = ground
    this.#verbs = verbs
    this.#step = step
    this.#typed = typed
  }

  /** Answers whether the key was meant for the board. */
  press(event: KeyboardEvent): boolean {
    const towards = ARROWS[event.key]
    if (towards) return this.#arrow(event, towards)
    if (this.#nudging && event.key !== 'Escape') this.settle()
    if (this.taken) return this.#whileTaken(event.key)
    if (event.ctrlKey || event.metaKey) return this.#withControl(event)
    if (event.altKey) return false
    return this.#plain(event.key) || (!this.#typed() && this.#letter(event.key))
  }

  #withControl(event: KeyboardEvent): boolean {
    const { duplicate, group } = this.#verbs()
    const chosen = [...this.#ground.selected()]
    const key = event.key.toLowerCase()
    if (key === 'a') this.#selectAll()
    else if (key === 'd' && duplicate) chosen.length && duplicate(chosen)
    else if (key === 'g' && group) chosen.length && group(chosen, !event.shiftKey)
    else return this.#letter(event.key)
    return true
  }

  /** What shows the board; with Ctrl where plain letters are text. */
  #letter(key: string): boolean {
    const view = this.#ground.view
    if (key === '0' || key === 'f' || key === 'F') this.#verbs().fit()
    else if (key === '+' || key === '=') view.zoomBy(1.25)
    else if (key === '-' || key === '_') view.zoomBy(0.8)
    else return false
    return true
  }

  #plain(key: string): boolean {
    const { open, rename, remove } = this.#verbs()
    const id = this.current
    const chosen = [...this.#ground.selected()]
    if (key === 'Home') this.#goTo(this.#ground.things()[0], false)
    else if (key === 'End') this.#goTo(this.#ground.things().at(-1), false)
    else if (key === 'Escape' && chosen.length) this.#ground.select([])
    else if (key === 'Enter' && id && open) open(id)
    else if (key === 'F2' && id && rename) rename(id)
    else if ((key === 'Delete' || key === 'Backspace') && chosen.length && remove) remove(chosen)
    else return false
    return true
  }

  #selectAll() {
    this.#ground.select(this.#ground.things().map((thing) => thing.id))
  }

  #arrow(event: KeyboardEvent, towards: Direction): boolean {
    const typed = this.#typed()
    const times = event.shiftKey ? FAR[typed ? 'typed' : 'plain'] : 1
    if (this.taken) return this.#carry(towards, times)
    const moves = typed !== (event.ctrlKey || event.metaKey) && (!typed || this.#ground.selected().size > 0)
    if (moves) return typed ? this.#nudgeOn(towards, times) : this.#nudge(towards, times)
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

  #nudgeOn(towards: Direction, times: number): boolean {
    this.#nudging = this.take()
    return this.#nudging ? this.#carry(towards, times) : true
  }

  /** The arrows were let go: all their steps are one move. */
  settle() {
    if (this.#nudging) this.drop()
  }

  /** Takes the selection. */
  take(): boolean {
    const chosen = this.#ground.selected()
    const held = this.current !== null && chosen.has(this.current) ? [this.current] : []
    const ids = [...new Set([...held, ...chosen])]
    const dragging = this.#ground.dragging
    if (!ids.length || !dragging?.begin(ids, BY_KEYS)) return false
    this.taken = { x: 0, y: 0 }
    return true
  }

  #carry(towards: Direction, times: number): boolean {
    const step = this.#step()
    const by = this.taken ?? { x: 0, y: 0 }
    this.taken = { x: by.x + WAY[towards].x * step.x * times, y: by.y + WAY[towards].y * step.y * times }
    this.#dragging?.move(this.taken, null, BY_KEYS)
    return true
  }

  #whileTaken(key: string): boolean {
    if (key === 'Escape') this.cancel()
    else if (key === 'Enter' || key === ' ' || key === 'Tab') this.drop()
    return key !== 'Tab'
  }

  drop() {
    this.#nudging = false
    this.taken = null
    this.#dragging?.drop()
  }

  cancel() {
    if (!this.taken) return
    this.#nudging = false
    this.taken = null
    this.#dragging?.cancel()
  }

  get #dragging(): Dragging | undefined {
    return this.#ground.dragging
  }
}
