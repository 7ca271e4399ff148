import { edgeSpeed } from './arrange/edge'
import { type Box, between, centre, enclosing, meets, minus, type Point, type Thing, within } from './geometry'
import type { View } from './view.svelte'

/** What is asked of a drag beyond where it goes. */
export type Manner = {
  /** Leaves what was taken where it stands and drags a copy: Alt was down when it was taken. */
  copy: boolean
  /** Snaps to nothing: Ctrl or Alt is down now, or the keys move it. */
  free: boolean
}

/** With the keys things go exactly where they are told. */
export const BY_KEYS: Manner = { copy: false, free: true }

/** What a drag does. Distances and points are in the board's units; nothing is written before `drop`. */
export interface Dragging {
  /** Something was taken, by pointer or with the keys; the first is the one held. False refuses. */
  begin(ids: string[], manner: Manner): boolean
  /** It is now so far from where it stood; `at` is where the pointer is, none with the keys. */
  move(by: Point, at: Point | null, manner: Manner): void
  drop(): void
  /** Everything goes back to where it was. */
  cancel(): void
}

/** What a gesture needs to know of its board, and tells it. */
export interface Ground {
  view: View
  things(): Thing[]
  selected(): ReadonlySet<string>
  /** What stands at a place of the board without an element of its own. */
  find?(at: Point): string | null
  select(ids: string[]): void
  dragging?: Dragging | undefined
  linking?: Dragging | undefined
  /** Left top of the board's element on the page. */
  origin(): Point
  /** Whether a drag to the edge moves the board along. */
  follows(): boolean
}

type Kind = 'pan' | 'marquee' | 'lasso' | 'thing' | 'link'
type Press = {
  pointer: number
  kind: Kind
  from: Point
  last: Point
  thing: string | null
  shift: boolean
  manner: Manner
  moved: boolean
  /** It has been away from the edge: what begins at the edge does not move the board at once. */
  inland: boolean
}

const SLACK = 4
/** ms that one picture may stand for at most, so that a halt does not become a jump. */
const LONGEST_FRAME = 40

/**
 * One pointer gesture at a time on a board: pan, marquee, lasso, drag or link; two fingers pinch.
 * A gesture can be cancelled until the pointer is up, and then leaves no trace.
 */
export class Gesture {
  marquee = $state.raw<Box | null>(null)
  /** Corners of the loop being drawn. */
  lasso = $state.raw<Point[]>([])
  /** The next drag draws a loop. */
  lassoing = $state(false)
  kind = $state<Kind | null>(null)
  spaceHeld = $state(false)
  #ground: Ground
  #press: Press | null = null
  #fingers = new Map<number, Point>()
  #frame = 0
  /** Where a loop went so far. */
  #trail: Point[] = []
  /** When the board last moved along; 0 while it does not. */
  #edgeAt = 0

  constructor(ground: Ground) {
    this.#ground = ground
  }

  get busy() {
    return this.#press?.moved ?? false
  }

  down(event: PointerEvent) {
    const at = this.#local(event)
    this.#fingers.set(event.pointerId, at)
    if (this.#fingers.size === 2) return this.cancel()
    if (this.#press || event.button > 1) return
    const target = event.target as Element
    const marked = target.closest('[data-thing]')?.getAttribute('data-thing')
    const thing = marked ?? this.#ground.find?.(this.#ground.view.toBoard(at)) ?? null
    const kind = this.#kindOf(event, thing, target.closest('[data-link-from]') !== null)
    if (event.button === 1) event.preventDefault()
    this.#press = {
      pointer: event.pointerId,
      kind,
      from: at,
      last: at,
      thing,
      shift: event.shiftKey,
      manner: { copy: event.altKey, free: false },
      moved: false,
      inland: false,
    }
  }

  /** The modifier keys as they are now; one that changes while the pointer rests is seen at once. */
  modify(event: PointerEvent | KeyboardEvent) {
    const press = this.#press
    if (!press) return
    const { copy } = press.manner
    press.manner = { copy, free: event.ctrlKey || event.metaKey || (event.altKey && !copy) }
    if (press.moved && press.kind !== 'pan') this.#frame ||= requestAnimationFrame(() => this.#show())
  }

  #kindOf(event: PointerEvent, thing: string | null, handle: boolean): Kind {
    if (event.button === 1 || this.spaceHeld) return 'pan'
    // Asked for, a loop begins anywhere: on a full board there may be nowhere else.
    if (this.lassoing) return 'lasso'
    if (thing && handle && this.#ground.linking) return 'link'
    if (thing) return 'thing'
    if (event.altKey) return 'lasso'
    return event.shiftKey ? 'marquee' : 'pan'
  }

  move(event: PointerEvent) {
    const at = this.#local(event)
    if (this.#fingers.size === 2 && this.#fingers.has(event.pointerId))
      return this.#pinch(event.pointerId, at)
    const press = this.#press
    if (!press || press.pointer !== event.pointerId) return
    if (!press.moved && Math.hypot(at.x - press.from.x, at.y - press.from.y) < SLACK) return
    if (!press.moved && !this.#start(press, event)) return
    const step = minus(at, press.last)
    press.last = at
    // A quick hand makes several moves between two pictures; none of them is left out of the loop.
    if (press.kind === 'lasso') this.#trail.push(this.#ground.view.toBoard(at))
    if (press.kind === 'pan') this.#ground.view.panBy(step.x, step.y)
    else this.modify(event)
  }

  #start(press: Press, event: PointerEvent): boolean {
    press.moved = true
    this.#trail = [this.#ground.view.toBoard(press.from)]
    ;(event.currentTarget as Element).setPointerCapture(event.pointerId)
    this.kind = press.kind
    const handler = this.#handler(press)
    if (!handler || !press.thing) return true
    if (handler.begin(this.#taken(press.kind, press.thing), press.manner)) return true
    this.#end()
    return false
  }

  /** The whole selection goes along when one of it is taken. Nothing is selected before the drop, so that nothing moves. */
  #taken(kind: Kind, thing: string): string[] {
    const chosen = this.#ground.selected()
    const others = kind === 'thing' && chosen.has(thing) ? [...chosen].filter((id) => id !== thing) : []
    return [thing, ...others]
  }

  #handler(press: Press): Dragging | undefined {
    if (press.kind === 'thing') return this.#ground.dragging
    return press.kind === 'link' ? this.#ground.linking : undefined
  }

  /** Draws the gesture where the pointer is now; at the edge the board moves along. */
  #show() {
    this.#frame = 0
    const press = this.#press
    if (!press) return
    const view = this.#ground.view
    this.#follow(press)
    const from = view.toBoard(press.from)
    const at = view.toBoard(press.last)
    if (press.kind === 'marquee') this.marquee = between(from, at)
    else if (press.kind === 'lasso') this.lasso = [...this.#trail, at]
    else this.#handler(press)?.move(minus(at, from), at, press.manner)
  }

  /** At the edge the board moves along, for as long as the pointer stays there. */
  #follow(press: Press) {
    const view = this.#ground.view
    const speed = this.#towards(edgeSpeed(press.last, view), press.last)
    if (!speed.x && !speed.y) press.inland = true
    const now = performance.now()
    const seconds = this.#edgeAt ? Math.min(LONGEST_FRAME, now - this.#edgeAt) / 1000 : 0
    const atEdge = (speed.x !== 0 || speed.y !== 0) && press.inland && this.#ground.follows()
    this.#edgeAt = atEdge ? now : 0
    if (!atEdge) return
    const by = { x: speed.x * seconds, y: speed.y * seconds }
    view.panBy(by.x, by.y)
    press.from = { x: press.from.x + by.x, y: press.from.y + by.y }
    this.#frame = requestAnimationFrame(() => this.#show())
  }

  /** Near an edge with nothing beyond it the board stays: who stands there would run away from the hand. */
  #towards(speed: Point, at: Point): Point {
    const view = this.#ground.view
    if (!speed.x && !speed.y) return speed
    const all = enclosing(this.#ground.things())
    const { x, y, w, h } = view.seen
    const outside = { x: at.x < 0 || at.x > view.width, y: at.y < 0 || at.y > view.height }
    const beyond = { x: speed.x > 0 ? all.x < x : all.x + all.w > x + w, y: speed.y > 0 ? all.y < y : all.y + all.h > y + h }
    return { x: outside.x || beyond.x ? speed.x : 0, y: outside.y || beyond.y ? speed.y : 0 }
  }

  up(event: PointerEvent) {
    this.#fingers.delete(event.pointerId)
    const press = this.#press
    if (!press || press.pointer !== event.pointerId) return
    if (press.moved) this.#finish(press)
    else this.#click(press)
    this.#end()
  }

  #finish(press: Press) {
    if (this.#frame) {
      cancelAnimationFrame(this.#frame)
      this.#show()
    }
    if (press.kind === 'marquee') return this.#selectMarquee()
    if (press.kind === 'lasso') return this.#selectLasso()
    this.#handler(press)?.drop()
    const goesOn = press.kind === 'thing' && !press.manner.copy
    if (goesOn && press.thing && !this.#ground.selected().has(press.thing)) this.#ground.select([press.thing])
  }

  /** Those whose middle the loop goes round; its ends meet. */
  #selectLasso() {
    const loop = this.lasso
    this.lassoing = false
    const inside = this.#ground.things().filter((thing) => within(centre(thing.box), loop))
    this.#ground.select([...new Set([...this.#ground.selected(), ...inside.map((thing) => thing.id)])])
  }

  #selectMarquee() {
    const box = this.marquee
    if (!box) return
    const inside = this.#ground.things().filter((thing) => meets(thing.box, box))
    this.#ground.select([...new Set([...this.#ground.selected(), ...inside.map((thing) => thing.id)])])
  }

  #click(press: Press) {
    const chosen = this.#ground.selected()
    if (press.thing && press.shift) {
      this.#ground.select(
        chosen.has(press.thing) ? [...chosen].filter((id) => id !== press.thing) : [...chosen, press.thing],
      )
    } else if (press.thing) this.#ground.select([press.thing])
    else if (press.kind === 'pan' && !this.spaceHeld) this.#ground.select([])
  }

  /** Puts everything back. */
  cancel() {
    const press = this.#press
    if (press?.moved) this.#handler(press)?.cancel()
    this.#end()
  }

  /** The pointer was taken away by the system. */
  lost(event: PointerEvent) {
    this.#fingers.delete(event.pointerId)
    if (this.#press?.pointer === event.pointerId) this.cancel()
  }

  #end() {
    cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#edgeAt = 0
    this.#press = null
    this.kind = null
    this.marquee = null
    this.lasso = []
  }

  #pinch(pointer: number, at: Point) {
    const other = [...this.#fingers].find(([id]) => id !== pointer)?.[1]
    const before = this.#fingers.get(pointer)
    this.#fingers.set(pointer, at)
    if (!other || !before) return
    const width = (a: Point) => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y))
    const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 }
    this.#ground.view.panBy((at.x - before.x) / 2, (at.y - before.y) / 2)
    this.#ground.view.zoomAt(middle, width(at) / width(before))
  }

  #local(event: PointerEvent): Point {
    return minus({ x: event.clientX, y: event.clientY }, this.#ground.origin())
  }
}
