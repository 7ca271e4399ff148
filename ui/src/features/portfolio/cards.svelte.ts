import { type Alignment, align } from '../../boards/arrange/align'
import { type Guide, SNAP, snap } from '../../boards/arrange/snap'
import { type Box, centre, type Point, plus, type Thing } from '../../boards/geometry'
import { BY_KEYS, type Dragging, type Manner } from '../../boards/gesture.svelte'
import { place } from '../../generated/commands'
import type { MatrixCard, MatrixView, ZoneView } from '../../generated/types'
import { notifyError } from '../../lib/notice.svelte'
import { filter } from './filter'
import { type At, kept, plotIn, quarters, reach, sameAt, snapped, toAxes, toPlot, zoneAt } from './plot'

/** px from the plot down to the tray. */
const BELOW = 42

/** How long a card travels, and a little. */
const TRAVEL = 240

/**
 * The cards as they stand on the plot now: what Rust answered, and on top of it what was just dropped and is on its
 * way there. Also the drag itself, which writes once, on drop.
 */
export class Cards implements Dragging {
  matrix = $state.raw<MatrixView | null>(null)
  plot = $state.raw<Box>(plotIn(900, 640))
  /** Cards go to their new place slowly enough for the eye. */
  travels = $state(false)
  /** Ids being dragged, the one taken first. */
  dragged = $state.raw<string[]>([])
  /** Held over the tray: a drop takes them off the matrix. */
  off = $state(false)
  /** Where they would be dropped. */
  targets = $state.raw<Map<string, At>>(new Map())
  /** How far the lead is from where it was, in board px; the drawing follows the hand, the drop snaps. */
  by = $state.raw<Point>({ x: 0, y: 0 })
  /** What the lead stands in line with. */
  guides = $state.raw<Guide[]>([])
  /** Where cards stood on a day that is played; null while nothing is. */
  film = $state.raw<ReadonlyMap<string, At> | null>(null)
  #dropped = $state.raw<Map<string, At>>(new Map())
  /** Dropped and accepted: the next answer counts, whatever it says. */
  #written = new Set<string>()
  #from = new Map<string, At>()
  #timer: ReturnType<typeof setTimeout> | undefined

  get key(): string {
    return this.matrix?.key ?? filter.matrix
  }

  /** On the plot: what Rust says, and what was just dropped out of the tray. */
  placed = $derived([
    ...(this.matrix?.cards ?? []),
    ...(this.matrix?.tray ?? []).filter((card) => this.#dropped.has(card.id)),
  ])
  /** Without a place. */
  tray = $derived((this.matrix?.tray ?? []).filter((card) => !this.#dropped.has(card.id)))
  byId = $derived(new Map(this.placed.map((card) => [card.id, card])))
  lifted = $derived(new Set(this.dragged))

  /** A new answer from Rust: what moved travels there. */
  show(matrix: MatrixView | null) {
    if (this.matrix && matrix) this.#travel()
    this.matrix = matrix
    const arrived = (matrix?.cards ?? []).filter(({ id, x, y }) =>
      sameAt(this.#dropped.get(id), [x ?? -1, y ?? -1]),
    )
    const done = new Set([...arrived.map((card) => card.id), ...this.#written])
    this.#written.clear()
    if (this.#dropped.size) this.#dropped = new Map([...this.#dropped].filter(([id]) => !done.has(id)))
  }

  resize(width: number, height: number) {
    this.travels = false
    this.plot = plotIn(width, height)
  }

  at(card: MatrixCard): At {
    return this.film?.get(card.id) ?? this.#dropped.get(card.id) ?? [card.x ?? 0, card.y ?? 0]
  }

  /** Where a card is drawn: beside others of nearly the same place, and whole, also where its value lies at the border. */
  point(card: MatrixCard): Point {
    const { x, y, w, h } = this.plot
    const moved = this.film || this.#dropped.has(card.id)
    const at = toPlot(this.plot, moved ? this.at(card) : (card.drawn ?? this.at(card)))
    const inside = (value: number, from: number, room: number) => {
      const r = Math.min(card.ring, room / 2)
      return Math.min(from + room - r, Math.max(from + r, value))
    }
    return { x: inside(at.x, x, w), y: inside(at.y, y, h) }
  }

  get things(): Thing[] {
    return this.placed.map((card) => {
      const at = this.point(card)
      const r = reach(card)
      return { id: card.id, box: { x: at.x - r, y: at.y - r, w: 2 * r, h: 2 * r } }
    })
  }

  get leadTarget(): At | undefined {
    return this.targets.get(this.dragged[0] ?? '')
  }

  get targetZone(): ZoneView | undefined {
    const at = this.off ? undefined : this.leadTarget
    return at && zoneAt(this.matrix?.zones ?? [], at)
  }

  /** Whether a card is on the board on the day played. */
  shown(card: MatrixCard): boolean {
    return !this.film || this.film.has(card.id)
  }

  /** Shows where cards stood; they travel there. Null ends it. */
  play(film: ReadonlyMap<string, At> | null) {
    this.#travel()
    this.film = film
  }

  begin(ids: string[]): boolean {
    if (this.film) return false
    const cards = ids.map((id) => this.byId.get(id)).filter((card) => card !== undefined)
    this.#from = new Map(cards.map((card) => [card.id, this.at(card)]))
    this.#start(cards.map((card) => card.id))
    return cards.length > 0
  }

  move(wanted: Point, at: Point | null = null, { free }: Manner = BY_KEYS) {
    this.off = at !== null && at.y > this.plot.y + this.plot.h + BELOW
    const by = free || this.off ? wanted : this.#inLine(wanted)
    if (free || this.off) this.guides = []
    const moved = { x: (by.x / this.plot.w) * 100, y: -(by.y / this.plot.h) * 100 }
    const from = [...this.#from.values()]
    const dx = kept(
      moved.x,
      from.map(([x]) => x),
    )
    const dy = kept(
      moved.y,
      from.map(([, y]) => y),
    )
    this.by = { x: (dx / 100) * this.plot.w, y: -(dy / 100) * this.plot.h }
    this.targets = new Map([...this.#from].map(([id, [x, y]]) => [id, snapped([x + dx, y + dy])]))
  }

  /** A shift by which the middle of the lead stands in line with that of another card, or with a quarter. */
  #inLine(by: Point): Point {
    const from = this.#from.values().next().value
    if (!from) return by
    const lead = { ...plus(toPlot(this.plot, from), by), w: 0, h: 0 }
    const others = this.placed.filter((card) => !this.#from.has(card.id))
    const points = others.map((card) => ({ ...this.point(card), w: 0, h: 0 }))
    const { by: more, guides } = snap(lead, points, { ...quarters(this.plot), extent: this.plot }, SNAP)
    this.guides = guides
    return plus(by, more)
  }

  /** Brings the middles of cards in line, or spreads them; one step of undo. */
  align(ids: readonly string[], how: Alignment) {
    const middles = this.things
      .filter(({ id }) => ids.includes(id))
      .map(({ id, box }) => ({ id, box: { ...centre(box), w: 0, h: 0 } }))
    const to = (id: string, by: Point) => {
      const card = this.byId.get(id)
      if (!card) return snapped([0, 0])
      const [x, y] = toAxes(this.plot, plus(this.point(card), by))
      const [atX, atY] = this.at(card)
      return snapped([by.x ? x : atX, by.y ? y : atY])
    }
    const ways = align(middles, how)
    if (ways.size) this.put(new Map([...ways].map(([id, by]) => [id, to(id, by)])))
  }

  /** Takes cards out of the tray. */
  beginFromTray(ids: string[]) {
    this.#from = new Map()
    this.#start(ids)
  }

  /** The tray's cards are over a point of the board; several are spread a little, so that none hides another. */
  hover(at: Point, inside: boolean) {
    const [x, y] = toAxes(this.plot, at)
    const spread = (index: number): At => snapped([x + 3 * index, y - 3 * index])
    this.by = at
    this.targets = new Map(inside ? this.dragged.map((id, index) => [id, spread(index)]) : [])
  }

  drop() {
    const { targets, off } = this
    const changed = [...targets].filter(([id, at]) => !sameAt(this.#from.get(id), at))
    this.#stop()
    if (off) void this.takeOff([...targets.keys()])
    else if (changed.length) this.put(new Map(changed))
  }

  cancel() {
    this.#stop()
  }

  /** Writes places, shown at once; a refusal brings the cards back. One step of undo. */
  async put(places: Map<string, At>) {
    this.#dropped = new Map([...this.#dropped, ...places])
    const moves = [...places].map(([id, at]) => ({ id, at }))
    try {
      await place({ matrix: this.key, moves, why: null })
      for (const id of places.keys()) this.#written.add(id)
    } catch (error) {
      this.#travel()
      this.#forget(places)
      notifyError(error)
    }
  }

  #forget(places: ReadonlyMap<string, At>) {
    this.#dropped = new Map([...this.#dropped].filter(([id, at]) => !sameAt(places.get(id), at)))
  }

  /** Takes cards off the board, into the tray. */
  async takeOff(ids: string[]) {
    try {
      await place({ matrix: this.key, moves: ids.map((id) => ({ id, at: null })), why: null })
    } catch (error) {
      notifyError(error)
    }
  }

  #start(ids: string[]) {
    this.travels = false
    this.dragged = ids
    this.targets = new Map(this.#from)
    this.by = { x: 0, y: 0 }
  }

  #stop() {
    this.dragged = []
    this.off = false
    this.guides = []
    this.targets = new Map()
  }

  #travel() {
    this.travels = true
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.travels = false
    }, TRAVEL)
  }
}
